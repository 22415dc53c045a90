import type { LoaderFunctionArgs } from '@remix-run/node';
import { changeStream } from './change-stream.server.ts';
import { requireStaff, signedInStaffNow } from '../guards/staff.server.ts';

/** Whoever watches the day hears that something of it changed; what it is they read from their page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { services, sessionId } = await requireStaff(args, 'readDay');
  const isWelcome = await signedInStaffNow(args);
  const { db, ending } = services;
  return changeStream({
    ...{ db, sessionId, isWelcome },
    request: args.request,
    ending: ending.signal,
  });
}
