import type { LoaderFunctionArgs } from '@remix-run/node';
import type { SignedIn } from '#app/components/frames/signed-in.ts';
import type { DeskStanding } from '#app/components/shifts/desk-standing.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { isDeputy } from '#app/domain/people/delegation.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { asDeputyToday } from '#app/queries/delegations.server.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { openExceptionCount } from '#app/queries/exceptions.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { type StaffHere, staffHere } from '../guards/staff-here.server.ts';

/**
 * Who is at a page, for its frame: in whose place, at which desk, and how much waits for their
 * answer. Behind a locked screen nobody is.
 */
export async function loadFrame(args: LoaderFunctionArgs): Promise<SignedIn | null> {
  const staff = await staffHere(args);
  if (staff === null || staff.isLocked) return null;
  const { db, clock } = args.context.services;
  const actor = asDeputyToday(db, staff.actor, dayOf(clock()));
  return {
    ...{ name: actor.name, role: actor.role as Role, isDeputy: isDeputy(actor) },
    questions: can(actor, 'answerException') ? openExceptionCount(db) : 0,
    desk: standingOf(args, staff),
  };
}

/** What the frame needs to lock the screen and to change shifts; null for those who see no guests. */
function standingOf(
  { context: { services } }: LoaderFunctionArgs,
  { actor, device, place }: StaffHere,
): DeskStanding | null {
  if (!can(actor, 'readDay')) return null;
  const isDesk = device?.place === 'desk';
  return {
    userId: actor.id,
    deviceName: isDesk ? device.name : null,
    byPin: place?.by === 'pin',
    opensBy: isDesk && pinSince(services.db, actor.id) !== null ? 'pin' : 'password',
    lockMinutes: referenceOf(services.db).desk.lockMinutes,
  };
}
