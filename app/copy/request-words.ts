import type { Body } from '#app/domain/people/office.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { GuestArrival, GuestOrigin } from '#app/domain/reservation/guest.ts';
import type { HeadClaim, HeadOffice, HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import type { SignatoryOffice } from '#app/domain/reservation/letter.ts';
import type { Channel, MeetingMode } from '#app/domain/reservation/mode.ts';

/** What stands in a request, as the house says it. */

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  web: 'situs',
  email: 'surel',
  phone: 'telepon',
  whatsapp: 'WhatsApp',
  counter: 'loket',
};

/** Short, for lists. */
export const MODE_WORDS: Readonly<Record<MeetingMode, string>> = {
  tatapMuka: 'Tatap muka',
  videoConference: 'Video conference',
};

export const BODY_WORDS: Readonly<Record<Body, string>> = {
  pemda: 'Pemerintah daerah',
  dprd: 'DPRD',
  kl: 'Kementerian/Lembaga',
  other: 'Instansi lain',
};

export const GUEST_KIND_WORDS: Readonly<Record<GuestKind, string>> = {
  participant: 'peserta',
  companion: 'pendamping',
  thirdParty: 'pihak ketiga',
};

export const ORIGIN_WORDS: Readonly<Record<GuestOrigin, string | null>> = {
  listed: null,
  addedLate: 'ditambahkan kemudian',
  unlisted: 'tidak ada dalam daftar',
};

export const ARRIVAL_WORDS: Readonly<Record<GuestArrival, string | null>> = {
  expected: null,
  admitted: 'masuk',
  refused: 'tidak masuk',
  left: 'sudah keluar',
  absent: 'tidak datang',
};

export const SIGNATORY_WORDS: Readonly<Record<SignatoryOffice, string>> = {
  kepalaDaerah: 'Kepala Daerah',
  wakilKepalaDaerah: 'Wakil Kepala Daerah',
  sekda: 'Sekretaris Daerah',
  kepalaOpd: 'Kepala OPD',
  pimpinanDprd: 'Pimpinan DPRD',
  sekwan: 'Sekretaris DPRD',
  other: 'Pejabat lain',
};

const HEAD_WORDS: Readonly<Record<HeadOffice, string>> = {
  gubernur: 'Gubernur',
  bupati: 'Bupati',
  waliKota: 'Wali Kota',
  wakil: 'Wakil Kepala Daerah',
  ketuaDprd: 'Ketua DPRD',
  wakilKetuaDprd: 'Wakil Ketua DPRD',
};

/** "Bupati menyatakan akan hadir"; null where nothing was stated. */
export function headClaimWords(claim: HeadClaim | null): string | null {
  if (claim === null) return null;
  const head =
    claim.office === null ? 'Kepala Daerah atau Pimpinan DPRD' : HEAD_WORDS[claim.office];
  switch (claim.claim) {
    case 'attends':
      return `${head} dinyatakan akan hadir`;
    case 'represented':
      return claim.representedBy === null
        ? `${head} diwakili`
        : `${head} diwakili ${claim.representedBy}`;
    case 'none':
      return 'Tidak hadir';
  }
}

/** What was found at the door. */
export const VERDICT_WORDS: Readonly<Record<HeadVerdict, string>> = {
  present: 'hadir',
  represented: 'diwakili',
  absent: 'tidak hadir',
  expected: 'menyusul',
};
