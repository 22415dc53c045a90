import type { LocalDate } from '../calendar/local-date.ts';

export const SIGNATORY_OFFICES = [
  'kepalaDaerah',
  'wakilKepalaDaerah',
  'sekda',
  'kepalaOpd',
  'pimpinanDprd',
  'sekwan',
  'other',
] as const;
export type SignatoryOffice = (typeof SIGNATORY_OFFICES)[number];

/** What the letter says; a blank or missing member is null. */
export interface LetterDetails {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly subject: string | null;
  readonly signatoryName: string | null;
  readonly signatoryOffice: SignatoryOffice | null;
  readonly addressee: string | null;
}

/** The file that was handed in, named by what it holds. */
export interface LetterFile {
  readonly sha256: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly bytes: number;
}

/** Surat Permintaan Konsultasi/Audiensi (S-38/PK/2023). Without a file it is only announced. */
export interface RequestLetter extends LetterDetails {
  readonly file: LetterFile | null;
}

/** A letter of which nothing is said yet. */
export const NO_LETTER_DETAILS: LetterDetails = {
  number: null,
  date: null,
  subject: null,
  signatoryName: null,
  signatoryOffice: null,
  addressee: null,
};
