import { type Completable, missingOf } from '#app/domain/reservation/completion.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/status.ts';

const WORDS: Readonly<Record<Completable, string>> = {
  preferences: 'waktu',
  guests: 'peserta',
};

/** "Menunggu dilengkapi pemda: waktu dan peserta"; null where nothing is awaited. */
export function awaitedFromPemda(
  reservation: Pick<Reservation, 'status'> & Parameters<typeof missingOf>[0],
): string | null {
  if (targetOf(reservation.status, 'complete') === null) return null;
  const missing = missingOf(reservation).map((part) => WORDS[part]);
  return missing.length === 0 ? null : `Menunggu dilengkapi pemda: ${missing.join(' dan ')}`;
}
