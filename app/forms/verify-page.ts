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
  'headClaim',
] as const satisfies readonly Correctable[];

/** Does what was filled in agree with the letter, or can nobody tell from it? */
const VERDICTS = ['fits', 'differs', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

const zVerdict = z.enum(VERDICTS, 'Tandai cocok, tidak cocok, atau tidak jelas.');

const METHOD_MISSING = 'Pilih bagaimana keaslian surat dipastikan.';

/** A verdict on each, how the letter was made sure of unless something is open, and a note. */
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
  .refine(({ method, verdict }) => method !== undefined || anyOpen(verdict), {
    path: ['method'],
    error: METHOD_MISSING,
    // Asked at once with all that is missing, not after it.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

function anyOpen(verdict: Readonly<Record<string, unknown>> | undefined): boolean {
  return Object.values(verdict ?? {}).some((one) => one === 'differs' || one === 'unclear');
}

/** The fields that a verdict was given on, in the order of the page. */
export function fieldsWith(
  verdict: Readonly<Record<FieldKey, Verdict>>,
  wanted: Verdict,
): FieldKey[] {
  return VERIFIED_FIELDS.map(fieldKey).filter((key) => verdict[key] === wanted);
}
