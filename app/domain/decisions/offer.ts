import { earlier, type Instant } from '../calendar/instant.ts';
import { deadlineAfter } from '../calendar/workdays.ts';
import { answerClock, pauseClock } from '../reservation/promise.ts';
import { type Plan, type Reservation, startOfPlan } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts } from './judge-plan.ts';
import { toRequester } from './notice.ts';
import { planDetails } from './plan-details.ts';

/** Until when an offer that is made now waits for its answer: never beyond the visit itself. */
export function offerDeadline(
  start: Instant,
  { now, policy, calendar }: Pick<DecisionContext, 'now' | 'policy' | 'calendar'>,
): Instant {
  return earlier(deadlineAfter(now, policy.values.offerAnswerWorkdays, calendar), start);
}

/** Another time or mode is offered; its place is held until the pemda's deadline. */
export function offer(
  reservation: Reservation,
  input: { readonly revision: number; readonly plan: Plan; readonly message: string | null },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'offer', input.revision, context);
  if (!fits.ok) return fits;
  const { plan, message } = input;
  const judged = judgePlan(reservation, plan, facts, context);
  if (!judged.ok) return judged;
  const { now } = context;
  const deadline = offerDeadline(startOfPlan(plan), context);
  const next = advance(reservation, context, {
    status: 'offered',
    offer: { plan, message, deadline },
    promise: pauseClock(answerClock(reservation.promise, now), now),
  });
  return ok({
    next,
    audit: [
      line('offer', reservation, next, {
        reason: message,
        details: { ...planDetails(plan, judged.value), deadline },
      }),
    ],
    violations: [],
    notices: [toRequester('reservationOffered', [message])],
    findings: judged.value,
  });
}
