import { type Completable, missingOf } from '#app/domain/reservation/completion.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/status.ts';

const WORDS: Readonly<Record<Completable, string>> = {
  preferences: 'waktu',
  guests: 'peserta',
};

type Shown = Pick<Reservation, 'status'> & Parameters<typeof missingOf>[0];

/** "waktu dan peserta"; null where nothing is awaited. */
export function missingWords(reservation: Shown): string | null {
  if (targetOf(reservation.status, 'complete') === null) return null;
  const missing = missingOf(reservation).map((part) => WORDS[part]);
  return missing.length === 0 ? null : missing.join(' dan ');
}

/** "Menunggu dilengkapi pemda: waktu dan peserta"; null where nothing is awaited. */
export function awaitedFromPemda(reservation: Shown): string | null {
  const missing = missingWords(reservation);
  return missing === null ? null : `Menunggu dilengkapi pemda: ${missing}`;
}
