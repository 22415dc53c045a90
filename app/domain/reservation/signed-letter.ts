import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { type ConfirmedTime, timeStanding } from './confirmation.ts';
import type { MeetingMode } from './mode.ts';
import type { PassStanding } from './pass.ts';
import type { Reservation } from './reservation.ts';

/** The letter of confirmation as the e-office signed and numbered it. */
export interface SignedLetter {
  readonly id: string;
  readonly letterNumber: string;
  readonly letterDate: LocalDate;
  readonly sha256: string;
  readonly bytes: number;
  /** The appointment it confirms, as it stood then. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly uploadedAt: Instant;
  readonly uploadedBy: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  /** Null also where a newer letter took its place. */
  readonly withdrawnWhy: string | null;
}

/**
 * What a signed letter is worth: as the appointment it confirms; or a newer letter took its place; or
 * the office has taken it back.
 */
export type SignedLetterStanding = Exclude<PassStanding, 'renewed'> | 'replaced' | 'withdrawn';

/** Taken back for a reason is told before everything else: it holds whatever becomes of the request. */
export function signedLetterStanding(
  letter: Pick<SignedLetter, 'startsAt' | 'endsAt' | 'withdrawnAt' | 'withdrawnWhy'>,
  mode: MeetingMode,
  reservation: Pick<Reservation, 'status' | 'plan'>,
  now: Instant,
): SignedLetterStanding {
  const { startsAt: start, endsAt: end, withdrawnAt, withdrawnWhy } = letter;
  if (withdrawnAt !== null) return withdrawnWhy === null ? 'replaced' : 'withdrawn';
  const time: ConfirmedTime = { mode, start, end };
  return timeStanding(time, reservation, now);
}
