import type { RuleCode } from '../compliance/rule-code.ts';
import type { LetterDetails } from './letter.ts';

/** What of a letter can be read out of its file, in the order in which it is asked. */
export const LETTER_FIELDS = [
  'number',
  'date',
  'subject',
  'signatoryName',
  'signatoryOffice',
  'addressee',
] as const satisfies readonly (keyof LetterDetails)[];
export type LetterField = (typeof LETTER_FIELDS)[number];

/** How what somebody typed stands to what was read: nothing yet, the same, or something else. */
export type Agreement = 'blank' | 'same' | 'different';

/** Case, spaces and the stops at the end make no difference between two spellings of one thing. */
export function agreementOf(typed: string | null, read: string): Agreement {
  if (typed === null || typed.trim() === '') return 'blank';
  return plain(typed) === plain(read) ? 'same' : 'different';
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*([/.,-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}

const FIELDS: Partial<Readonly<Record<RuleCode, LetterField | 'file'>>> = {
  LETTER_MISSING: 'file',
  LETTER_REUSED: 'file',
  LETTER_WRONG_ADDRESSEE: 'addressee',
  LETTER_DATE_IN_FUTURE: 'date',
  LETTER_TOO_OLD: 'date',
  LETTER_SIGNATORY_UNCLEAR: 'signatoryOffice',
};

/** The field beside which a finding about the letter stands; null where it is about several. */
export function fieldOfLetterFinding(code: RuleCode): LetterField | 'file' | null {
  return FIELDS[code] ?? null;
}
