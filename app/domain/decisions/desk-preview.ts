import type { Instant } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/workdays.ts';
import type { Zone } from '../calendar/zones.ts';
import { type DeskInstruction, situationOf } from '../compliance/instructions.ts';
import { announcedGuestLimit } from '../policy/guest-limit.ts';
import type { Policy } from '../policy/policy.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import { arrive, type CheckInInput, guestLimitNow, isVerdictMissing } from './check-in.ts';

/** A group at the desk, and what is needed to tell what a check-in of it would say. */
export interface DeskGroup {
  readonly reservation: Reservation;
  readonly house: { readonly zone: Zone; readonly officeAtFault: boolean };
  readonly policy: Policy;
  readonly now: Instant;
}

export interface DeskPreview {
  readonly guestLimit: number;
  /** What the limit would be if the head who was announced were here; it hangs on the verdict alone. */
  readonly announcedLimit: number;
  /** Counted guests who would be inside or have been. */
  readonly admitted: number;
  readonly isOverLimit: boolean;
  readonly isVerdictMissing: boolean;
  /** The standard instructions that apply, in their order. */
  readonly instructions: readonly DeskInstruction[];
}

/**
 * What a check-in with these ticks would find: the same questions to the same rules, before it is
 * sent. Pure, so that the browser asks it at every tick; the server decides.
 */
export function previewCheckIn(
  { reservation, house, policy, now }: DeskGroup,
  input: Omit<CheckInInput, 'at'>,
): DeskPreview {
  const verdict = input.headVerdict ?? reservation.headVerdict;
  // No rule of the door asks for a working day.
  const context = { policy, now, calendar: workCalendar([]), newId: () => 'preview' };
  const arrival = arrive(reservation, { ...input, at: now }, house, context);
  const judged = arrival.ok
    ? arrival.value
    : { guestLimit: guestLimitNow(reservation, now, { policy }), admitted: 0, findings: [] };
  const visit = {
    headClaim: reservation.headClaim,
    start: plannedStart(reservation),
    at: now,
    letterDoubted: false,
  };
  return {
    guestLimit: judged.guestLimit,
    announcedLimit: announcedGuestLimit(reservation.mode, reservation.headClaim, policy),
    admitted: judged.admitted,
    isOverLimit: arrival.ok && arrival.value.isOverLimit,
    isVerdictMissing: isVerdictMissing(reservation, verdict),
    instructions: situationOf(judged.findings, verdict, visit, policy),
  };
}
