import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { noteDeviceSeen } from '#app/commands/devices.server.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { deviceOfToken, type EnrolledDevice } from '#app/queries/devices.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { readDeviceToken } from './device-cookie.server.ts';

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, 'request' | 'context'>;

/** The enrolled device that a request comes from; null for any other browser, and once it is revoked. */
export async function deviceHere({ request, context }: Args): Promise<EnrolledDevice | null> {
  const { services } = context;
  const token = await readDeviceToken(request, services.env);
  return token === null ? null : deviceOfToken(services.db, hashSecret(token));
}

/** The device of a request where it stands at a given place, and writes down that it was seen. */
export async function deviceAt(args: Args, place: DevicePlace): Promise<EnrolledDevice | null> {
  const device = await deviceHere(args);
  if (device === null || device.place !== place) return null;
  noteDeviceSeen(args.context.services, device);
  return device;
}
