import { CONFIRMATION, type ConfirmationFacts, limitSentences } from './confirmation-paper.ts';
import { FREE_OF_CHARGE } from './office-address.ts';
import { jabatanWords } from './papers.ts';
import { TO_BRING } from './requester-verbs.ts';

/** A piece of a letter; the page and the file are both made of these, so they cannot disagree. */
export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  /** Lines that stand below each other as they are, the signatory's place among them. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'numbered'; readonly items: readonly string[] };

/** The letter that was answered, as far as it is known. */
export interface AnsweredLetter {
  readonly number: string | null;
  /** "10 November 2026" */
  readonly date: string | null;
  readonly subject: string | null;
}

interface Told {
  readonly told: ConfirmationFacts;
  /** "Bupati Kepulauan Sangihe" */
  readonly addressee: string;
  readonly answered: AnsweredLetter | null;
  readonly code: { readonly grouped: string; readonly typedAt: string };
}

export const DRAFT_LETTER = {
  title: 'Konsep surat konfirmasi',
  text: 'Untuk naskah dinas di Nadine. Nomor, tanggal, dan tanda tangan diberikan di sana, tidak dibuat di sini. Kode keasliannya tercatat setelah surat yang ditandatangani diunggah.',
  subject: 'Konfirmasi Jadwal Konsultasi',
  copy: 'Salin teks surat',
  file: 'Unduh DOCX',
} as const;

/** Where the e-office puts what only it gives. */
const BY_NADINE = '(diisi Nadine)';

/** The letter of confirmation for the e-office: what was agreed and on what it rests; no number, no name. */
export function confirmationLetter({ told, addressee, answered, code }: Told): LetterBlock[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['Nomor', BY_NADINE],
        ['Tanggal', BY_NADINE],
        ['Sifat', 'Biasa'],
        ['Lampiran', told.guests.length === 0 ? '–' : 'Daftar peserta di bawah surat ini'],
        ['Hal', DRAFT_LETTER.subject],
      ],
    },
    { kind: 'lines', lines: [`Yth. ${addressee}`] },
    {
      kind: 'paragraph',
      text: `${answeredWords(answered)}, dengan hormat kami sampaikan bahwa permohonan konsultasi ${told.office} (nomor permohonan ${told.number}) dapat kami terima dengan jadwal sebagai berikut.`,
    },
    { kind: 'facts', rows: scheduleRows(told) },
    { kind: 'paragraph', text: 'Selanjutnya kami mohon perhatian Saudara atas hal-hal berikut.' },
    { kind: 'numbered', items: points(told, code) },
    {
      kind: 'paragraph',
      text: 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    },
    {
      kind: 'lines',
      lines: [
        '(jabatan penanda tangan)',
        '',
        '(ditandatangani secara elektronik di Nadine)',
        '',
        '(nama penanda tangan)',
      ],
    },
    ...guestList(told),
  ];
}

/** "Sehubungan dengan surat Saudara nomor … tanggal … hal …", as far as it is known. */
function answeredWords(answered: AnsweredLetter | null): string {
  if (answered === null) return 'Sehubungan dengan permohonan Saudara';
  const { number, date, subject } = answered;
  const parts = [
    'Sehubungan dengan surat Saudara',
    ...(number === null ? [] : [`nomor ${number}`]),
    ...(date === null ? [] : [`tanggal ${date}`]),
    ...(subject === null ? [] : [`hal ${subject}`]),
  ];
  return parts.join(' ');
}

function scheduleRows(told: ConfirmationFacts): [string, string][] {
  const { day, hours, modeName, place, roomKnown, topics, narasumber, sittings } = told;
  return [
    ['Hari, tanggal', day],
    ['Pukul', hours],
    ['Bentuk', modeName],
    place === null
      ? ['Tautan', 'disampaikan melalui halaman permohonan']
      : ['Tempat', roomKnown ? place : `${place} (${CONFIRMATION.roomLater})`],
    ['Topik', topics.join(', ') || '–'],
    ['Narasumber', narasumber.join(', ') || CONFIRMATION.narasumberLater],
    ...sittings.map((value, index): [string, string] => [`Sesi ${index + 1}`, value]),
  ];
}

function points({ limit }: ConfirmationFacts, code: Told['code']): string[] {
  return [
    limitSentences(limit).join(' '),
    `Yang perlu disiapkan: ${TO_BRING[limit.mode].map(asClause).join('; ')}.`,
    'Perubahan jadwal, penggantian peserta, atau pembatalan mohon disampaikan melalui halaman permohonan atau telepon 150420.',
    FREE_OF_CHARGE,
    `Surat ini dapat dipastikan melalui ${code.typedAt} dengan kode ${code.grouped}.`,
  ];
}

/** "Salinan surat." as a member of a row: "salinan surat". */
function asClause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

function guestList({ guests }: ConfirmationFacts): LetterBlock[] {
  if (guests.length === 0) return [];
  const items = guests.map((guest) =>
    [guest.name, jabatanWords(guest)].filter((part) => part !== '').join(', '),
  );
  return [
    { kind: 'heading', text: 'Daftar peserta' },
    { kind: 'numbered', items },
  ];
}

/** The letter as plain text, to be copied. */
export function letterText(blocks: readonly LetterBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'lines':
      return block.lines.join('\n');
    case 'numbered':
      return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'facts':
      // A tab lines up on the page and in whatever it is pasted into.
      return block.rows.map(([label, value]) => `${label}\t: ${value}`).join('\n');
  }
}

/** A text that was written by hand, in blocks: an empty line ends one. */
export function blocksOfText(text: string): LetterBlock[] {
  return text.split(/\n{2,}/).map((part): LetterBlock => {
    const lines = part.split('\n');
    return lines.length === 1 ? { kind: 'paragraph', text: part } : { kind: 'lines', lines };
  });
}
