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

const NUMBER = 'Nomor   : ';
const DAY = 'Tanggal : ';

/** What is filled in by hand, or once it is known. */
const OPEN = '……………………';

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
    `${NUMBER}${OPEN}`,
    `${DAY}${OPEN}`,
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
    OPEN,
    '(jabatan dan nama penanda tangan)',
  ].join('\n');
}

function videoPoint(until: LocalDate | null): string {
  const term = until === null ? '' : ` sampai dengan ${formatDate(until)}`;
  return `Untuk konsultasi selanjutnya kami mengutamakan video conference${term}. Konsultasi tatap muka tetap dapat diajukan apabila pokok bahasannya memerlukan.`;
}

/** The number and day a letter was sent under, as far as they are known. */
interface SentUnder {
  readonly letterNumber: string | null;
  readonly letterDate: LocalDate | null;
}

/** The letter under its number and day; a line that a person has written otherwise stays. */
export function sentUnder(letter: string, before: SentUnder, now: SentUnder): string {
  const [blank, was, is] = [
    headOf({ letterNumber: null, letterDate: null }),
    headOf(before),
    headOf(now),
  ];
  const filled = (line: string, part: 'number' | 'day') =>
    line === blank[part] || line === was[part] ? is[part] : line;
  return letter
    .split('\n')
    .map((line) => filled(filled(line, 'number'), 'day'))
    .join('\n');
}

function headOf({ letterNumber, letterDate }: SentUnder) {
  const day = letterDate === null ? OPEN : formatDate(letterDate);
  return { number: `${NUMBER}${letterNumber ?? OPEN}`, day: `${DAY}${day}` };
}
