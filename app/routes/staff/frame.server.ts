import type { LoaderFunctionArgs } from '@remix-run/node';
import type { SignedIn } from '#app/components/frames/staff-frame.tsx';
import type { DeskStanding } from '#app/components/shifts/desk-standing.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type StaffHere, staffHere } from '../guards/staff-here.server.ts';

/** Who is at a page, for its frame; behind a locked screen nobody is. */
export async function loadFrame(args: LoaderFunctionArgs): Promise<SignedIn | null> {
  const staff = await staffHere(args);
  if (staff === null || staff.isLocked) return null;
  const { name, role } = staff.actor;
  return { name, role: role as Role, desk: standingOf(args, staff) };
}

/** What the frame needs to lock the screen and to change shifts; null for those who see no guests. */
function standingOf(
  { context: { services } }: LoaderFunctionArgs,
  { actor, device, deviceId }: StaffHere,
): DeskStanding | null {
  if (!can(actor, 'readDay')) return null;
  const isDesk = device?.place === 'desk';
  return {
    userId: actor.id,
    deviceName: isDesk ? device.name : null,
    byPin: deviceId !== null,
    opensBy: isDesk && pinSince(services.db, actor.id) !== null ? 'pin' : 'password',
    lockMinutes: referenceOf(services.db).desk.lockMinutes,
  };
}
