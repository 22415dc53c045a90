import type { Offer, Plan, Reservation, Session } from '#app/domain/reservation/reservation.ts';
import { endOfPlan, narasumberOf, startOfPlan } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';

type Names = ReadonlyMap<string, string>;

/** While these last, the plan is what has been taken; before and after it takes nothing. */
const HOLDING: readonly Status[] = ['approved', 'arrived', 'inProgress', 'completed'];

/** Slot, people and place of a request; null while none of it is its own. */
export function allocationView({ status, plan }: Reservation, names: Names) {
  return plan === null || !HOLDING.includes(status) ? null : planView(plan, names);
}

export function offerView(offer: Offer | null, names: Names) {
  if (offer === null) return null;
  const { plan, message, deadline } = offer;
  return { ...planView(plan, names), mode: plan.mode, message, deadline };
}

function planView(plan: Plan, names: Names) {
  const roomId = plan.sessions.find((session) => session.roomId !== null)?.roomId ?? null;
  return {
    start: startOfPlan(plan),
    end: endOfPlan(plan),
    narasumber: narasumberOf(plan).map((id) => named(id, names)),
    room: roomId === null ? null : named(roomId, names),
    meetingUrl: plan.meetingUrl,
    sessions: plan.sessions.map((session) => sessionView(session, names)),
  };
}

function sessionView({ start, end, unitIds, narasumberIds, roomId }: Session, names: Names) {
  return {
    start,
    end,
    units: unitIds.map((id) => named(id, names)),
    narasumber: narasumberIds.map((id) => named(id, names)),
    room: roomId === null ? null : named(roomId, names),
  };
}

function named(id: string, names: Names) {
  return { id, name: names.get(id) ?? id };
}
