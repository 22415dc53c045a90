import type { PlanChangeForm, SessionForm } from '#app/forms/plan.ts';
import type { Decided, Refusal } from '#app/domain/decisions/decision.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import type { Loaded } from './decide.server.ts';
import { resolvePlan } from './plan-input.server.ts';

/** The plan a person decides on; the mode is the request's, or that of the pending change. */
export function decidedPlan(
  { tx, reservation, context }: Loaded,
  form: { readonly sessions: readonly SessionForm[]; readonly meetingUrl: string | null },
  mode: MeetingMode | null,
): Result<Plan, Refusal> {
  const decided = mode ?? reservation.pendingChange?.mode ?? reservation.mode;
  return resolvePlan(tx, { ...form, mode: decided }, context.policy, reservation.plan);
}

/** The present plan with what the form names put in its place. */
export function changedPlan(
  { tx, reservation, context }: Loaded,
  form: PlanChangeForm & { readonly mode?: MeetingMode | null },
): Result<Plan, Refusal> {
  const present = reservation.plan;
  if (present === null) return firstPlan({ tx, reservation, context }, form);
  const several = form.sessions === null && present.sessions.length > 1;
  if (several && (form.narasumberIds !== null || form.start !== null)) {
    const message = 'Konsultasi ini terdiri atas beberapa sesi. Sebutkan sesinya satu per satu.';
    return refuse({ code: 'invalid', errors: [{ path: 'sessions', message }] });
  }
  const sessions =
    form.sessions ??
    present.sessions.map((session) => ({
      start: form.start ?? session.start,
      unitIds: form.unitIds ?? (form.narasumberIds === null ? session.unitIds : []),
      narasumberIds: form.narasumberIds ?? session.narasumberIds,
      roomId: form.roomId === undefined ? session.roomId : form.roomId,
    }));
  const meetingUrl = form.meetingUrl === undefined ? present.meetingUrl : form.meetingUrl;
  const asked = form.start === null ? null : (reservation.pendingChange?.mode ?? null);
  const mode = form.mode ?? asked ?? present.mode;
  // Who no longer comes to the building needs no room there.
  const placed =
    mode === present.mode || mode === 'tatapMuka'
      ? sessions
      : sessions.map((session) => ({ ...session, roomId: null }));
  return resolvePlan(tx, { mode, sessions: placed, meetingUrl }, context.policy, present);
}

/** A group without appointment has been let in before anything was planned: its sessions are named whole. */
function firstPlan(
  { tx, reservation, context }: Pick<Loaded, 'tx' | 'reservation' | 'context'>,
  { sessions, meetingUrl = null }: PlanChangeForm,
): Result<Plan, Refusal> {
  if (sessions === null) {
    const message = 'Konsultasi ini belum mempunyai jadwal. Sebutkan sesinya.';
    return refuse({ code: 'invalid', errors: [{ path: 'sessions', message }] });
  }
  return resolvePlan(tx, { mode: reservation.mode, sessions, meetingUrl }, context.policy, null);
}

/** Goes on to the decision where the plan could be made. */
export function withPlan(plan: Result<Plan, Refusal>, decide: (plan: Plan) => Decided): Decided {
  return plan.ok ? decide(plan.value) : plan;
}
