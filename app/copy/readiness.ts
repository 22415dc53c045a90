import type { GapKind } from '#app/domain/reservation/readiness.ts';

/** What a consultation lacks, in a few words. */
export const GAP_WORDS: Readonly<Record<GapKind, string>> = {
  unit: 'unit belum ditunjuk',
  narasumber: 'narasumber belum ada',
  handedBack: 'penugasan dikembalikan',
  unconfirmed: 'narasumber belum mengonfirmasi',
  room: 'ruang belum ada',
  link: 'tautan belum ada',
  guestsEmpty: 'daftar peserta kosong',
};

/** What is done about it. */
export const MEND_WORDS: Readonly<Record<GapKind, string>> = {
  unit: 'Tentukan unit',
  narasumber: 'Tentukan narasumber',
  handedBack: 'Tunjuk pengganti',
  unconfirmed: 'Hubungi atau ganti narasumber',
  room: 'Tentukan ruang',
  link: 'Isi tautan',
  guestsEmpty: 'Isi daftar peserta',
};
