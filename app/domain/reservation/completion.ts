import type { Reservation } from './reservation.ts';

/** What staff may leave to the pemda when they enter its request. */
export const COMPLETABLE = ['preferences', 'guests'] as const;
export type Completable = (typeof COMPLETABLE)[number];

type Entered = Pick<
  Reservation,
  'enteredByStaff' | 'source' | 'mode' | 'preferences' | 'guests' | 'guestCount'
>;

/** What the pemda still has to complete of a request that staff entered for it; empty for all others. */
export function missingOf(reservation: Entered): Completable[] {
  if (!reservation.enteredByStaff || reservation.source !== 'request') return [];
  const isListed = reservation.guests.length > 0;
  const isCounted = reservation.mode === 'videoConference' && (reservation.guestCount ?? 0) > 0;
  const isMissing: Readonly<Record<Completable, boolean>> = {
    preferences: reservation.preferences.length === 0,
    guests: !isListed && !isCounted,
  };
  return COMPLETABLE.filter((part) => isMissing[part]);
}
