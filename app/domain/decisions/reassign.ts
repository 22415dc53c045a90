import type { Finding } from '../compliance/rule.ts';
import { narasumberOf, partOf, type Plan, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgePlan, type PlanFacts } from './judge-plan.ts';
import { type NoticeDraft, toNarasumber, toRequester } from './notice.ts';
import { asJson, planDetails } from './plan-details.ts';
import { beforeMove } from './before-move.ts';

/**
 * Other narasumber, unit, room or link at the same hour. The hour itself is not judged again: a
 * narasumber who falls ill that morning is replaced although the office has closed since.
 */
export function reassign(
  reservation: Reservation,
  input: { readonly revision: number; readonly plan: Plan; readonly reason: string | null },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'reassign', input.revision, context);
  return fits.ok ? reassigned(reservation, input, facts, context) : fits;
}

/** The same for whoever may: a unit puts its own people in the plan without the secretariat. */
export function reassigned(
  reservation: Reservation,
  { plan, reason }: { readonly plan: Plan; readonly reason: string | null },
  facts: PlanFacts,
  context: DecisionContext,
): Decided {
  const before = reservation.plan;
  if (before !== null && JSON.stringify(before) === JSON.stringify(plan)) {
    const message = 'Tidak ada yang berubah. Pilih narasumber, unit, ruang, atau tautan yang lain.';
    return refuse({ code: 'invalid', errors: [{ path: 'narasumberIds', message }] });
  }
  if (before !== null && hoursOf(before) !== hoursOf(plan)) {
    const message = 'Jam konsultasi hanya dapat diubah melalui jadwal ulang.';
    return refuse({ code: 'invalid', errors: [{ path: 'sessions', message }] });
  }
  const judged = judgePlan(reservation, plan, facts, context, concernsPeopleOrPlace);
  if (!judged.ok) return judged;
  const next = advance(reservation, context, { plan, calendarSequence: nextSequence(reservation) });
  return ok({
    next,
    audit: [
      line('reassign', reservation, next, {
        ...{ reason, details: planDetails(plan, judged.value) },
        personal: { before: asJson(beforeMove(reservation)) },
      }),
    ],
    violations: [],
    notices: reassignedNotices(before, plan, reason),
    findings: judged.value,
  });
}

/** A narasumber or room that is taken or closed stands in the way; a closure of the office does not. */
export function concernsPeopleOrPlace({ code, params }: Finding): boolean {
  if (code === 'SLOT_CLOSED') return params.scope !== 'office';
  return code === 'NARASUMBER_BUSY' || code === 'ROOM_BUSY' || code === 'UNIT_MISSING';
}

/**
 * What changed decides who is told: a unit alone concerns nobody outside the office, and whoever
 * stays hears of it only where their own part has become another.
 */
function reassignedNotices(before: Plan | null, after: Plan, reason: string | null): NoticeDraft[] {
  const was = before === null ? [] : narasumberOf(before);
  const is = narasumberOf(after);
  const entryChanged = before === null || entryOf(before) !== entryOf(after);
  const partChanged = (id: string) =>
    before === null || entryOf(partOf(before, id)) !== entryOf(partOf(after, id));
  const peopleChanged = [...was].sort().join() !== [...is].sort().join();
  const joining = is.filter((id) => !was.includes(id));
  const staying = is.filter((id) => was.includes(id) && partChanged(id));
  return [
    ...(entryChanged || peopleChanged
      ? [toRequester('reservationReassigned', [reason], 'request')]
      : []),
    ...toNarasumber('reservationApproved', joining, 'request'),
    ...toNarasumber('reservationReassigned', staying, 'request', [reason]),
    ...toNarasumber(
      'assignmentWithdrawn',
      was.filter((id) => !is.includes(id)),
      'cancel',
    ),
  ];
}

/** When and where, as an entry of a calendar says it: nobody comes to the room of a video conference. */
function entryOf({ mode, sessions, meetingUrl }: Plan): string {
  const isHere = mode === 'tatapMuka';
  const sittings = sessions.map(({ start, end, roomId }) => [start, end, isHere ? roomId : null]);
  return JSON.stringify([mode, sittings, isHere ? null : meetingUrl]);
}

function hoursOf(plan: Plan): string {
  return plan.sessions.map(({ start }) => start).join();
}
