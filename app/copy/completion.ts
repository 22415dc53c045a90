import { listOf } from './findings/sentence.ts';
import { type Completable, missingOf } from '#app/domain/reservation/completion.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';

const WORDS: Readonly<Record<Completable, string>> = {
  preferences: 'waktu',
  guests: 'peserta',
  letter: 'surat',
};

type Shown = Pick<Reservation, 'status'> & Parameters<typeof missingOf>[0];

/** "waktu dan peserta"; null where nothing is awaited. */
export function missingWords(reservation: Shown): string | null {
  if (targetOf(reservation.status, 'complete') === null) return null;
  const missing = missingOf(reservation).map((part) => WORDS[part]);
  return missing.length === 0 ? null : listOf(missing);
}

/** "Menunggu dilengkapi pemda: waktu dan peserta"; null where nothing is awaited. */
export function awaitedFromPemda(reservation: Shown): string | null {
  const missing = missingWords(reservation);
  return missing === null ? null : `Menunggu dilengkapi pemda: ${missing}`;
}

/** What a form carries where only the letter is sent. */
export const LETTER_ALONE = { name: 'bagian', value: 'surat' } as const;

/** What is asked on the page on which a request is completed. */
export function completionIntro(
  missing: readonly Completable[],
  audience: 'pemda' | 'staff',
): string {
  if (missing.length === 1 && missing[0] === 'letter') {
    return audience === 'pemda'
      ? 'Permohonan Anda sudah kami catat. Tinggal suratnya; janji jawaban kami tetap berjalan.'
      : 'Unggah surat yang sudah diterima dari pemohon. Pemohon menerima surelnya.';
  }
  if (audience === 'staff') {
    return 'Isi sesuai kabar pemohon, misalnya melalui telepon. Pemohon menerima surelnya.';
  }
  const letter = missing.includes('letter') ? ' Suratnya dapat Anda unggah di sini juga.' : '';
  return `Permohonan Anda sudah kami catat. Tinggal waktu yang diinginkan dan daftar peserta; setelah itu kami jadwalkan.${letter}`;
}
