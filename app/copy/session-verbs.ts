import type { Verb } from '#app/domain/reservation/status.ts';

/** What those who hold a consultation do to it. */
export const SESSION_VERBS = ['checkIn', 'start', 'close'] as const satisfies readonly Verb[];
export type SessionVerb = (typeof SESSION_VERBS)[number];

export const SESSION_VERB_PAGES = {
  checkIn: {
    title: 'Peserta sudah bergabung',
    explanation:
      'Kehadiran peserta di ruang video conference dicatat sekarang. Setelah itu konsultasi dapat dimulai.',
    reason: null,
    button: 'Catat peserta bergabung',
  },
  start: {
    title: 'Mulai konsultasi',
    explanation: 'Waktu mulai dicatat sekarang.',
    reason: null,
    button: 'Mulai konsultasi',
  },
  close: {
    title: 'Selesaikan konsultasi',
    explanation:
      'Waktu selesai dicatat sekarang, dan pemohon diminta menilai layanan. Tindakan ini tidak dapat diulang.',
    reason: null,
    button: 'Selesaikan konsultasi',
  },
} as const satisfies Record<
  SessionVerb,
  {
    readonly title: string;
    readonly explanation: string;
    readonly reason: null;
    readonly button: string;
  }
>;

/** Said where a check-in does not fit yet: on any other day it would count as one without appointment. */
export const NOT_TODAY = 'Kehadiran dapat dicatat pada hari konsultasi.';
