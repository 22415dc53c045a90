import { z } from 'zod';
import { zInstant, zLocalDate } from './fields.ts';
import { zReason, zRequiredLine } from './words.ts';

/** The signed letter's own number and day; `id` was made when the form was opened. */
export const zSignedLetter = z.object({
  id: z.string().min(1).max(60),
  letterNumber: z.preprocess((value) => value ?? '', zRequiredLine(80)),
  letterDate: z.preprocess((value) => value ?? '', zLocalDate),
  /** The appointment that stood on the page: a letter confirms no other. */
  startsAt: zInstant,
  /** What the file says otherwise, where its reader keeps the letter knowing that. */
  agreed: z.string().max(400).optional(),
});
export type SignedLetterForm = z.output<typeof zSignedLetter>;

/** Why a signed letter is taken back. */
export const zWithdrawSignedLetter = z.object({ reason: zReason() });
