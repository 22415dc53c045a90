import type { SignedIn } from '#app/components/frames/staff-frame.tsx';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { isDeputy } from '#app/domain/people/delegation.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor, Role } from '#app/domain/people/roles.ts';
import { asDeputyToday } from '#app/queries/delegations.server.ts';
import { openExceptionCount } from '#app/queries/exceptions.server.ts';
import type { Services } from '#app/services.server.ts';

/** Who is at the page, in whose place, and how much waits for their answer. */
export function frameOf({ db, clock }: Pick<Services, 'db' | 'clock'>, signedIn: Actor): SignedIn {
  const actor = asDeputyToday(db, signedIn, dayOf(clock()));
  return {
    ...{ name: actor.name, role: actor.role as Role, isDeputy: isDeputy(actor) },
    questions: can(actor, 'answerException') ? openExceptionCount(db) : 0,
  };
}
