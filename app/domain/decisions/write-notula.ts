import type { Notula } from '../reservation/notula.ts';
import type { Reservation } from '../reservation/reservation.ts';
import type { Actor } from '../people/roles.ts';
import { isHeldBy } from '../reservation/subject.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** What was discussed and agreed, written down after the visit. A later writing is a new edition. */
export function writeNotula(
  reservation: Reservation,
  { revision, ...notula }: { readonly revision: number } & Pick<Notula, 'summary' | 'followUps'>,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'writeNotula', revision, context);
  if (!fits.ok) return fits;
  if (!mayTell(context.actor, reservation)) return refuse({ code: 'forbidden' });
  const next = advance(reservation, context, {});
  return ok({
    next,
    notula,
    audit: [
      line('writeNotula', reservation, next, { details: { followUps: notula.followUps.length } }),
    ],
    violations: [],
    notices: [toRequester('notulaWritten')],
    findings: [],
  });
}

/** A unit and a narasumber tell of what they held themselves; a key that acts for the whole role, of any. */
function mayTell(actor: Actor, { plan }: Reservation): boolean {
  const { unitId, narasumberId } = actor;
  return (unitId === null && narasumberId === null) || isHeldBy(actor, plan);
}
