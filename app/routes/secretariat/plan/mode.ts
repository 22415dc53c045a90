import type { PlanVerb } from '#app/copy/plan-pages.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

/** The way of meeting that is decided; an offer chooses it, and so may a move. */
export function modeOf(
  { plan, pendingChange, mode }: Reservation,
  verb: PlanVerb,
  askedMode: MeetingMode | null,
): MeetingMode {
  if (verb === 'offer') return askedMode ?? mode;
  const chosen = verb === 'reschedule' ? askedMode : null;
  return chosen ?? (verb === 'reassign' ? null : pendingChange?.mode) ?? plan?.mode ?? mode;
}

/** Does the page of this verb let the way of meeting be chosen? */
export function choosesMode(verb: PlanVerb): boolean {
  return verb === 'offer' || verb === 'reschedule';
}
