import { z } from 'zod';
import type { Correctable } from '#app/domain/compliance/correctable.ts';
import { fieldKey, type FieldKey } from './return-page.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zOptionalReason } from './words.ts';

/** What a reviewer compares with the letter, one by one. */
const VERIFIED_FIELDS = [
  'letter.number',
  'letter.date',
  'letter.signatoryOffice',
  'letter.addressee',
  'letter.subject',
  'guests',
] as const satisfies readonly Correctable[];

const zVerdict = z.enum(['fits', 'differs'], 'Tandai cocok atau tidak cocok.');

/** A verdict on each, and a note for the house. */
export const zVerifyPage = z.object({
  revision: zPageRevision,
  verdict: z.object(
    Object.fromEntries(VERIFIED_FIELDS.map((field) => [fieldKey(field), zVerdict])) as Record<
      FieldKey,
      typeof zVerdict
    >,
  ),
  note: zOptionalReason(),
});

/** The fields that do not agree with the letter. */
export function differing(verdict: Readonly<Record<FieldKey, 'fits' | 'differs'>>): FieldKey[] {
  return VERIFIED_FIELDS.map(fieldKey).filter((key) => verdict[key] === 'differs');
}
