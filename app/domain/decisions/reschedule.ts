import { narasumberOf, type Plan, type Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts } from './judge-plan.ts';
import { type NoticeDraft, toNarasumber, toRequester } from './notice.ts';
import { asJson, planDetails } from './plan-details.ts';
import { beforeMove } from './before-move.ts';

/** Dijadwalkan ulang by the office; a pending change of the pemda is decided by it too. */
export function reschedule(
  reservation: Reservation,
  input: { readonly revision: number; readonly plan: Plan; readonly reason: string | null },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'reschedule', input.revision, context);
  if (!fits.ok) return fits;
  const { plan, reason } = input;
  const judged = judgePlan(reservation, plan, facts, context);
  if (!judged.ok) return judged;
  const next = advance(reservation, context, {
    mode: plan.mode,
    topics: reservation.pendingChange?.topics ?? reservation.topics,
    plan,
    pendingChange: null,
    calendarSequence: nextSequence(reservation),
  });
  return ok({
    next,
    audit: [
      line('reschedule', reservation, next, {
        ...{ reason, details: planDetails(plan, judged.value) },
        personal: { before: asJson(beforeMove(reservation)) },
      }),
    ],
    violations: [],
    notices: movedNotices(reservation.plan, plan, reason),
    findings: judged.value,
  });
}

/** Who stays learns of the move, who joins is invited, who leaves gets a removal of their own. */
export function movedNotices(
  before: Plan | null,
  after: Plan,
  reason: string | null,
): NoticeDraft[] {
  const was = before === null ? [] : narasumberOf(before);
  const is = narasumberOf(after);
  const staying = is.filter((id) => was.includes(id));
  const joining = is.filter((id) => !was.includes(id));
  const leaving = was.filter((id) => !is.includes(id));
  return [
    toRequester('reservationRescheduled', [reason], 'request'),
    ...toNarasumber('reservationRescheduled', staying, 'request', [reason]),
    ...toNarasumber('reservationApproved', joining, 'request'),
    ...toNarasumber('assignmentWithdrawn', leaving, 'cancel'),
  ];
}
