import { resumeClock } from '../reservation/promise.ts';
import { narasumberOf, type Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts } from './judge-plan.ts';
import { toNarasumber, toRequester, toSecretariat } from './notice.ts';
import { planDetails } from './plan-details.ts';

/** The offered place becomes the appointment; the rules are asked once more. */
export function accept(
  reservation: Reservation,
  input: { readonly revision: number },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'accept', input.revision, context);
  if (!fits.ok) return fits;
  if (reservation.offer === null) throw new Error('An offered reservation has an offer');
  const { plan } = reservation.offer;
  const judged = judgePlan(reservation, plan, facts, context);
  if (!judged.ok) return judged;
  const next = advance(reservation, context, {
    status: 'approved',
    mode: plan.mode,
    plan,
    offer: null,
    promise: resumeClock(reservation.promise, context.now, context.calendar),
    calendarSequence: nextSequence(reservation),
  });
  return ok({
    next,
    audit: [line('accept', reservation, next, { details: planDetails(plan, judged.value) })],
    violations: [],
    notices: [
      toRequester('reservationApproved', [], 'request'),
      ...toNarasumber('reservationApproved', narasumberOf(plan), 'request'),
      toSecretariat('offerAccepted'),
    ],
    findings: judged.value,
  });
}
