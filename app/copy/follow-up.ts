import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { FollowUpKind } from '#app/domain/compliance/follow-up.ts';
import { formatDate } from './dates.ts';

/** What each step is called. */
export const FOLLOW_UP_TITLES: Readonly<Record<FollowUpKind, string>> = {
  edukasi: 'Edukasi',
  suratPemberitahuan: 'Surat pemberitahuan',
  diutamakanVideo: 'Diutamakan video conference',
};

/** What each step does, before it is decided. */
export const FOLLOW_UP_EXPLANATIONS: Readonly<Record<FollowUpKind, string>> = {
  edukasi: 'Ketentuan kunjungan dijelaskan kepada narahubung instansi, misalnya lewat telepon.',
  suratPemberitahuan: 'Konsep surat disiapkan untuk ditandatangani dan dikirim lewat naskah dinas.',
  diutamakanVideo:
    'Permohonan tatap muka berikutnya ditandai bagi pemeriksa; keputusan tetap pada Sekretariat. Konsep surat disiapkan.',
};

export const FOLLOW_UP_STATES = {
  standing: 'berlaku',
  lapsed: 'lewat masanya',
  ended: 'diakhiri',
} as const;

/** Said beside a step that leaves milder ones out; null where none is left out. */
export function skippedSentence(skipped: readonly FollowUpKind[]): string | null {
  if (skipped.length === 0) return null;
  const names = skipped.map((kind) => FOLLOW_UP_TITLES[kind].toLowerCase()).join(' dan ');
  return `Melewati ${names}, yang belum pernah dilakukan. Jelaskan alasannya.`;
}

interface Told {
  readonly kind: FollowUpKind;
  readonly office: string;
  readonly until: LocalDate | null;
  /** What was noted, each in a sentence for the pemda, with the visit it belongs to. */
  readonly noted: readonly {
    readonly number: string;
    readonly day: string;
    readonly sentence: string;
  }[];
}

/** The letter for signature: what is known, what is asked, where to turn; no number is made up. */
export function followUpLetter({ kind, office, until, noted }: Told): string {
  const lines = noted.map(
    ({ number, day, sentence }, index) =>
      `   ${String.fromCharCode(97 + (index % 26))}. ${day} (nomor permohonan ${number}): ${sentence}`,
  );
  const points = [
    `Pada konsultasi berikut tercatat ketidaksesuaian dengan ketentuan kunjungan. Catatan tersebut telah kami sampaikan dan ditetapkan setelah tanggapan dipertimbangkan atau batas waktu tanggapan berakhir:\n${lines.join('\n')}`,
    'Ketentuan kunjungan disusun agar setiap daerah terlayani dengan baik dan tepat waktu. Kami mohon bantuan Saudara agar ketentuan tersebut menjadi perhatian pada konsultasi berikutnya.',
    ...(kind === 'diutamakanVideo' ? [videoPoint(until)] : []),
    'Apabila terdapat hal yang keliru atau perlu dijelaskan, kami dengan senang hati menerima tanggapan Saudara melalui telepon 150420 atau surel callcenter.djpk@kemenkeu.go.id.',
  ];
  return [
    'Nomor   : ……………………',
    'Tanggal : ……………………',
    'Hal     : Ketentuan kunjungan konsultasi',
    '',
    `Yth. Pimpinan ${office}`,
    '',
    `Sehubungan dengan konsultasi ${office} dengan Direktorat Jenderal Perimbangan Keuangan, kami sampaikan hal-hal sebagai berikut.`,
    '',
    ...points.map((point, index) => `${index + 1}. ${point}`),
    '',
    'Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    '',
    '',
    '……………………',
    '(jabatan dan nama penanda tangan)',
  ].join('\n');
}

function videoPoint(until: LocalDate | null): string {
  const term = until === null ? '' : ` sampai dengan ${formatDate(until)}`;
  return `Untuk konsultasi selanjutnya kami mengutamakan video conference${term}. Konsultasi tatap muka tetap dapat diajukan apabila pokok bahasannya memerlukan.`;
}
