import { isAddressedToDirjen } from '../../compliance/addressee.ts';
import type { LetterDetails } from '../letter.ts';

/** A member of which the letter's file says something else than what was filled in. */
export interface LetterDifference {
  readonly field: keyof LetterDetails;
  readonly read: string;
  /** Null where nothing was filled in. */
  readonly typed: string | null;
}

const FIELDS = [
  'number',
  'date',
  'subject',
  'signatoryName',
  'signatoryOffice',
  'addressee',
] as const satisfies readonly (keyof LetterDetails)[];

/** Where what was read out of a letter's file and what was filled in do not mean the same. */
export function letterDifferences(read: LetterDetails, typed: LetterDetails): LetterDifference[] {
  return FIELDS.flatMap((field) => {
    const [found, given] = [read[field], typed[field]];
    if (found === null || (given !== null && isSame(field, found, given))) return [];
    return [{ field, read: found, typed: given }];
  });
}

function isSame(field: keyof LetterDetails, a: string, b: string): boolean {
  switch (field) {
    case 'date':
    case 'signatoryOffice':
      return a === b;
    case 'number':
      return plain(a) === plain(b);
    case 'subject':
      return holds(plain(a), plain(b));
    case 'signatoryName':
      return holds(plain(withoutDegrees(a)), plain(withoutDegrees(b)));
    case 'addressee':
      return (isAddressedToDirjen(a) && isAddressedToDirjen(b)) || holds(plain(a), plain(b));
  }
}

/** Case, blanks and punctuation mean nothing. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/** "Drs. H. Nama, M.Si." → "Nama": what stands behind a comma, and short words with a full stop. */
function withoutDegrees(name: string): string {
  const [front = ''] = name.split(',');
  return front.replace(/\b(?:dr|drs|dra|ir|prof|h|hj|k\.?h)\.\s*/gi, '');
}

/** One is the other, or says it shorter; too short a text says nothing. */
function holds(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return a === b || (short.length >= 6 && long.includes(short));
}
