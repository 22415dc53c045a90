import { hasWaiver, type Reservation } from './reservation.ts';

/** What staff may leave to the pemda when they enter its request. */
export const COMPLETABLE = ['preferences', 'guests', 'letter'] as const;
export type Completable = (typeof COMPLETABLE)[number];

type Entered = Pick<
  Reservation,
  | 'enteredByStaff'
  | 'source'
  | 'mode'
  | 'preferences'
  | 'guests'
  | 'guestCount'
  | 'letter'
  | 'letterVerification'
  | 'waivers'
>;

/** What the pemda still has to complete of a request that staff entered for it; empty for all others. */
export function missingOf(reservation: Entered): Completable[] {
  if (!reservation.enteredByStaff || reservation.source !== 'request') return [];
  const isListed = reservation.guests.length > 0;
  const isCounted = reservation.mode === 'videoConference' && (reservation.guestCount ?? 0) > 0;
  const isMissing: Readonly<Record<Completable, boolean>> = {
    preferences: reservation.preferences.length === 0,
    guests: !isListed && !isCounted,
    letter: awaitsLetter(reservation),
  };
  return COMPLETABLE.filter((part) => isMissing[part]);
}

/** Its file did not come yet, and nobody has made sure of the letter or let it pass without one. */
function awaitsLetter(reservation: Entered): boolean {
  const { letter, letterVerification } = reservation;
  const isLetPass = letterVerification !== null || hasWaiver(reservation, 'LETTER_MISSING');
  return (letter?.file ?? null) === null && !isLetPass;
}
