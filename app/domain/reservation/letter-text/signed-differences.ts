import type { LocalDate } from '../../calendar/local-date.ts';
import type { LetterDetails } from '../letter.ts';

/** What the file of a signed letter says otherwise than was typed beside it. */
export interface SignedDifference {
  readonly field: 'letterNumber' | 'letterDate';
  readonly read: string;
  readonly typed: string;
}

/** Number and day in the file against those typed; what cannot be read for certain, as in a scan, says nothing. */
export function signedDifferences(
  read: Pick<LetterDetails, 'number' | 'date'>,
  typed: { readonly letterNumber: string; readonly letterDate: LocalDate },
): SignedDifference[] {
  const { number, date } = read;
  const { letterNumber, letterDate } = typed;
  return [
    ...(number === null || plainNumber(number) === plainNumber(letterNumber)
      ? []
      : [{ field: 'letterNumber' as const, read: number, typed: letterNumber }]),
    ...(date === null || date === letterDate
      ? []
      : [{ field: 'letterDate' as const, read: date, typed: letterDate }]),
  ];
}

/** Case, blanks, the kind of a dash and the word before it make no other number; every other sign does. */
function plainNumber(number: string): string {
  return number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:nomor|nomer|no)\b\.?\s*:?/, '')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[.,;:]+$/, '');
}

/** What somebody agrees to who keeps the letter all the same: these differences and no others. */
export function agreedTo(differences: readonly SignedDifference[]): string {
  return differences.map(({ field, read, typed }) => `${field}: ${read} ≠ ${typed}`).join('; ');
}
