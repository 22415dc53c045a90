import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { isLeftAlone } from '#app/domain/reception/desk-session.ts';
import type { EnrolledDevice } from '#app/queries/devices.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type SignedInStaff, staffOf } from '#app/queries/staff-session.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { deviceHere } from './device.server.ts';
import { readSessionToken } from './session-cookie.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Whose session a browser holds, on which enrolled device, and whether its screen is locked. */
export interface StaffHere extends SignedInStaff {
  readonly device: EnrolledDevice | null;
  readonly isLocked: boolean;
}

/**
 * Whoever is signed in at a browser, also behind a locked screen; null where nobody is. A session
 * that stands at an enrolled device is one only together with that device's own cookie: who leaves
 * the cookie out evades neither the lock nor the device's revocation, also where a password began it.
 */
export async function staffHere(args: Args): Promise<StaffHere | null> {
  const { services } = args.context;
  const token = await readSessionToken(args.request, services.env);
  if (token === null) return null;
  const now = services.clock();
  const staff = staffOf(services.db, hashSecret(token), now);
  if (staff === null) return null;
  const device = await deviceHere(args);
  if (staff.place !== null && staff.place.deviceId !== device?.id) return null;
  const { lockMinutes } = referenceOf(services.db).desk;
  const isDue = device?.place === 'desk' && isLeftAlone(staff.lastSeenAt, now, lockMinutes);
  return { ...staff, device, isLocked: staff.lockedAt !== null || isDue };
}
