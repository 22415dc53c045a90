import type { PlanVerb } from '#app/copy/plan-pages.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

/** The way of meeting that is decided; only an offer chooses it. */
export function modeOf(
  { plan, pendingChange, mode }: Reservation,
  verb: PlanVerb,
  askedMode: MeetingMode | null,
): MeetingMode {
  if (verb === 'offer') return askedMode ?? mode;
  return (verb === 'reassign' ? null : pendingChange?.mode) ?? plan?.mode ?? mode;
}
