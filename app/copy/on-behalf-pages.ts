import type { Verb } from '#app/domain/reservation/status.ts';
import type { VerbPageWords } from './verb-pages.ts';

/** What a pemda said by phone or chat, done in its place by staff; the record names who did it. */
export const ON_BEHALF_PAGES = {
  accept: {
    title: 'Pemohon menerima tawaran',
    explanation:
      'Catat bila pemohon menyatakan menerima jadwal yang ditawarkan, misalnya lewat telepon. Konsultasi langsung terjadwal dan semua pihak menerima surel.',
    reason: null,
    button: 'Catat diterima',
  },
  decline: {
    title: 'Pemohon tidak mengambil tawaran',
    explanation:
      'Catat bila pemohon menyatakan tidak mengambil jadwal yang ditawarkan. Tempatnya dilepas dan permohonan kembali menunggu keputusan.',
    reason: 'Keterangan pemohon',
    optional: true,
    button: 'Catat tidak diambil',
  },
  withdrawChange: {
    title: 'Pemohon menarik permintaan perubahan',
    explanation:
      'Catat bila pemohon menyatakan perubahan tidak lagi diperlukan. Jadwal tetap seperti semula.',
    reason: 'Keterangan pemohon',
    optional: true,
    button: 'Catat ditarik',
  },
  withdraw: {
    title: 'Pemohon mencabut permohonan',
    explanation:
      'Catat bila pemohon meminta permohonannya dicabut. Permohonan ditutup dan pemohon menerima surel. Ini tidak dapat diurungkan.',
    reason: 'Keterangan pemohon',
    optional: true,
    button: 'Cabut permohonan',
    grave: true,
  },
} as const satisfies Partial<Record<Verb, VerbPageWords>>;

export type OnBehalfVerb = keyof typeof ON_BEHALF_PAGES;
