import type { Verb } from '#app/domain/reservation/status.ts';

/** What a page says that asks for nothing but a reason, or for a yes. */
export interface VerbPageWords {
  readonly title: string;
  /** What happens then, and to whom. */
  readonly explanation: string;
  /** Label of the reason; null where none is asked. */
  readonly reason: string | null;
  readonly reasonHint?: string;
  readonly button: string;
  readonly grave?: boolean;
}

const TO_PEMDA = 'Alasan ini disampaikan apa adanya kepada pemohon.';

export const VERB_PAGES = {
  reject: {
    title: 'Belum dapat dipenuhi',
    explanation:
      'Permohonan ditutup. Pemohon menerima surel dengan alasan di bawah ini dan dapat mengajukan permohonan baru.',
    reason: 'Alasan',
    reasonHint: TO_PEMDA,
    button: 'Nyatakan belum dapat dipenuhi',
    grave: true,
  },
  start: {
    title: 'Panggil masuk',
    explanation: 'Rombongan dipanggil ke ruang konsultasi, dan waktunya dicatat.',
    reason: null,
    button: 'Panggil masuk',
  },
  noShow: {
    title: 'Catat tidak hadir',
    explanation:
      'Toleransi sudah lewat dan tidak ada kabar. Tempatnya dilepas, pemohon dan narasumber diberi tahu, dan hal ini dicatat sebagai ketidaksesuaian. Catatan dapat dibatalkan dengan alasan.',
    reason: null,
    button: 'Catat tidak hadir',
    grave: true,
  },
  annul: {
    title: 'Batalkan catatan',
    explanation:
      'Kedatangan atau ketidakhadiran yang tercatat dibatalkan, beserta ketidaksesuaian yang timbul darinya. Catatan semula tetap tersimpan dalam riwayat.',
    reason: 'Alasan pembatalan',
    button: 'Batalkan catatan',
    grave: true,
  },
  refuse: {
    title: 'Tidak menerima hari ini',
    explanation:
      'Sampaikan dengan santun bahwa rombongan belum dapat diterima hari ini, dan bantu mengajukan permohonan. Alamat pengajuannya tampil besar pada halaman berikut.',
    reason: 'Alasan',
    reasonHint: 'Tersimpan dalam riwayat.',
    button: 'Catat tidak diterima hari ini',
  },
} as const satisfies Partial<Record<Verb, VerbPageWords>>;

export type SimpleVerb = keyof typeof VERB_PAGES;
