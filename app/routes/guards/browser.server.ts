import type { ActionFunctionArgs } from '@remix-run/node';
import type { Browser } from '#app/commands/sign-in.server.ts';
import { deviceOf } from '#app/domain/people/device.ts';
import { deviceHere } from './device.server.ts';
import { readSessionToken } from './session-cookie.server.ts';

/** The browser that a request comes from, with the session it brings along. */
export async function browserOf(args: ActionFunctionArgs): Promise<Browser> {
  const { request, context } = args;
  const { services, requestId, address } = context;
  return {
    device: deviceOf(request.headers.get('User-Agent')),
    address,
    token: await readSessionToken(request, services.env),
    deviceId: (await deviceHere(args))?.id ?? null,
    requestId,
  };
}
