import { evaluate } from '../compliance/evaluate.ts';
import { factsOf } from '../compliance/facts-of.ts';
import { newViolations } from '../compliance/known-violation.ts';
import { graceEnds } from '../policy/guest-limit.ts';
import { narasumberOf, plannedStart, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { CheckInFacts } from './check-in.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toNarasumber, toRequester, toSecretariat } from './notice.ts';

/**
 * Tidak hadir: the grace is over, nobody came and nobody called before the start. Where the office
 * itself was at fault the visit ends all the same, and nothing is recorded against the pemda.
 */
export function noShow(
  reservation: Reservation,
  input: { readonly revision: number },
  facts: CheckInFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'noShow', input.revision, context);
  if (!fits.ok) return fits;
  const findings = evaluate(
    factsOf(reservation, facts.house, { ...context, moment: 'closing' }),
    context.policy,
    reservation.waivers,
  );
  if (!findings.some(({ code }) => code === 'NO_SHOW')) {
    const start = plannedStart(reservation);
    const tooEarly = start === null || context.now <= graceEnds(start, context.policy);
    const because = tooEarly ? 'graceNotOver' : 'contactLogged';
    return refuse({ code: 'wrong-status', status: reservation.status, verb: 'noShow', because });
  }
  const next = advance(reservation, context, {
    status: 'noShow',
    guests: reservation.guests.map((guest) => ({ ...guest, arrival: 'absent' })),
    calendarSequence: nextSequence(reservation),
  });
  const concerned = reservation.plan === null ? [] : narasumberOf(reservation.plan);
  return ok({
    next,
    audit: [line('noShow', reservation, next)],
    violations: newViolations(findings, facts.violations, context),
    notices: [
      toRequester('reservationNoShow', [], 'cancel'),
      ...toNarasumber('reservationNoShow', concerned, 'cancel'),
      toSecretariat('reservationNoShow'),
    ],
    findings,
  });
}
