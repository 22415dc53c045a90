import { z } from 'zod';
import type { Correctable } from '#app/domain/compliance/correctable.ts';
import { LETTER_VERIFICATION_METHODS } from '#app/domain/reservation/letter-verification.ts';
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

const METHOD_MISSING = 'Pilih bagaimana keaslian surat dipastikan.';

/** A verdict on each, how the letter was made sure of unless something differs, and a note. */
export const zVerifyPage = z
  .object({
    revision: zPageRevision,
    verdict: z.object(
      Object.fromEntries(VERIFIED_FIELDS.map((field) => [fieldKey(field), zVerdict])) as Record<
        FieldKey,
        typeof zVerdict
      >,
    ),
    method: z.enum(LETTER_VERIFICATION_METHODS, METHOD_MISSING).optional(),
    note: zOptionalReason(),
  })
  .refine(({ method, verdict }) => method !== undefined || anyDiffers(verdict), {
    path: ['method'],
    error: METHOD_MISSING,
    // Asked at once with all that is missing, not after it.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

function anyDiffers(verdict: Readonly<Record<string, unknown>> | undefined): boolean {
  return Object.values(verdict ?? {}).includes('differs');
}

/** The fields that do not agree with the letter. */
export function differing(verdict: Readonly<Record<FieldKey, 'fits' | 'differs'>>): FieldKey[] {
  return VERIFIED_FIELDS.map(fieldKey).filter((key) => verdict[key] === 'differs');
}
