import type { Verb } from '#app/domain/reservation/status.ts';

/** What a page says that asks for nothing but a reason, or for a yes. */
export interface VerbPageWords {
  readonly title: string;
  /** What happens then, and to whom. */
  readonly explanation: string;
  /** Label of the reason; null where none is asked. */
  readonly reason: string | null;
  readonly reasonHint?: string;
  /** The reason may be left out. */
  readonly optional?: boolean;
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
  startReview: {
    title: 'Mulai periksa',
    explanation:
      'Permohonan ditandai sedang diperiksa, sehingga rekan lain tahu bahwa sudah ada yang menanganinya. Pemohon tidak menerima surel.',
    reason: null,
    button: 'Mulai periksa',
  },
  hold: {
    title: 'Tunda permohonan',
    explanation:
      'Janji jawab berhenti sementara sampai permohonan dilanjutkan. Pemohon menerima surel dengan alasan di bawah ini.',
    reason: 'Alasan penundaan',
    reasonHint: TO_PEMDA,
    button: 'Tunda',
  },
  resume: {
    title: 'Lanjutkan permohonan',
    explanation:
      'Permohonan kembali ke tahap sebelum ditunda dan janji jawab berjalan lagi. Pemohon menerima surel.',
    reason: null,
    button: 'Lanjutkan',
  },
  cancel: {
    title: 'Batalkan konsultasi',
    explanation:
      'Tempat, ruang, dan narasumber dilepas. Pemohon dan narasumber menerima surel beserta pembatalan kalender. Ini tidak dapat diurungkan.',
    reason: 'Alasan pembatalan',
    reasonHint: 'Alasan ini disampaikan apa adanya kepada pemohon dan narasumber.',
    button: 'Batalkan konsultasi',
    grave: true,
  },
  declineChange: {
    title: 'Perubahan belum dapat dipenuhi',
    explanation: 'Jadwal lama tetap berlaku. Pemohon menerima surel dengan alasan di bawah ini.',
    reason: 'Alasan',
    reasonHint: TO_PEMDA,
    button: 'Pertahankan jadwal lama',
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
    reasonHint:
      'Tanpa nama tamu: bila pemohon sudah diberi tahu, alasan ini ikut disampaikan kepadanya.',
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
