import { answerClock } from '../reservation/promise.ts';
import { narasumberOf, type Plan, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts } from './judge-plan.ts';
import { toNarasumber, toRequester } from './notice.ts';
import { planDetails } from './plan-details.ts';
import { movedNotices } from './reschedule.ts';

/**
 * Disetujui: slot, unit, and with them narasumber, room or link are taken. On an approved request
 * it decides a pending change: only then the old place is given up.
 */
export function approve(
  reservation: Reservation,
  input: { readonly revision: number; readonly plan: Plan },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'approve', input.revision, context);
  if (!fits.ok) return fits;
  const { plan } = input;
  const change = reservation.pendingChange;
  const isFirst = reservation.status === 'verified';
  if (!isFirst && change === null) {
    const because = 'noPendingChange';
    return refuse({ code: 'wrong-status', status: reservation.status, verb: 'approve', because });
  }
  const judged = judgePlan(reservation, plan, facts, context);
  if (!judged.ok) return judged;
  const next = advance(reservation, context, {
    status: 'approved',
    mode: plan.mode,
    topics: change?.topics ?? reservation.topics,
    plan,
    offer: null,
    pendingChange: null,
    promise: answerClock(reservation.promise, context.now),
    calendarSequence: nextSequence(reservation),
  });
  return ok({
    next,
    audit: [line('approve', reservation, next, { details: planDetails(plan, judged.value) })],
    violations: [],
    notices: isFirst
      ? [
          toRequester('reservationApproved', [], 'request'),
          ...toNarasumber('reservationApproved', narasumberOf(plan), 'request'),
        ]
      : movedNotices(reservation.plan, plan, null),
    findings: judged.value,
  });
}
