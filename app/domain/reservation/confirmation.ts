import type { Instant } from '../calendar/instant.ts';
import type { MeetingMode } from './mode.ts';
import { type PassStanding, standingOf } from './pass.ts';
import { endOfPlan, type Plan, type Reservation, startOfPlan } from './reservation.ts';
import type { Status } from './status.ts';

/** A request whose appointment can be confirmed on paper. */
export type Confirmed = Reservation & { readonly plan: Plan };

/** From the approval on, as long as nobody has called it off. */
const CONFIRMED: readonly Status[] = ['approved', 'arrived', 'inProgress', 'completed'];

/** Did the office confirm an appointment that holds, or that was held? A visit without a request has none. */
export function isConfirmed(reservation: Reservation): reservation is Confirmed {
  const { plan, source, status } = reservation;
  return plan !== null && source === 'request' && CONFIRMED.includes(status);
}

/** The appointment that a paper confirms. */
export interface ConfirmedTime {
  readonly mode: MeetingMode;
  readonly start: Instant;
  readonly end: Instant;
}

/** The appointment as it stands, in the words of a paper. */
export function confirmedTime(plan: Plan): ConfirmedTime {
  return { mode: plan.mode, start: startOfPlan(plan), end: endOfPlan(plan) };
}

/** What a *Bukti Konfirmasi Jadwal* says, as far as its code answers for it: no names. */
export interface ConfirmationPaper extends ConfirmedTime {
  /** Digest of everything on it: another one stands on a paper that says something else. */
  readonly said: string;
}

/**
 * What such a paper is worth: all of it holds; the appointment holds and something else on the paper
 * (guests, room, narasumber) was changed; its time is over; it was moved; it was called off.
 */
export type ConfirmationStanding = Exclude<PassStanding, 'renewed'> | 'updated';

/** @param saysNow digest of what the paper would say if it were printed now; null where none would be */
export function confirmationStanding(
  paper: ConfirmationPaper,
  reservation: Pick<Reservation, 'status' | 'plan'>,
  now: Instant,
  saysNow: string | null,
): ConfirmationStanding {
  const standing = timeStanding(paper, reservation, now);
  return standing === 'valid' && paper.said !== saysNow ? 'updated' : standing;
}

/** What a paper is worth that confirms that appointment, from the request as it stands. */
export function timeStanding(
  { mode, start, end }: ConfirmedTime,
  { status, plan }: Pick<Reservation, 'status' | 'plan'>,
  now: Instant,
): Exclude<PassStanding, 'renewed'> {
  const standing = standingOf({ expiresAt: end, revokedAt: null }, { status, plan }, now);
  if (standing === 'cancelled' || standing === 'renewed' || plan === null) return 'cancelled';
  const isSame = plan.mode === mode && startOfPlan(plan) === start;
  return isSame ? standing : 'moved';
}
