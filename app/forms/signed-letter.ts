import { z } from 'zod';
import { zInstant, zLocalDate } from './fields.ts';
import { zLine, zReason } from './words.ts';

/** The signed letter's own number and day; `id` was made when the form was opened. */
export const zSignedLetter = z.object({
  id: z.string().min(1).max(60),
  letterNumber: z.preprocess(
    (value) => value ?? '',
    zLine(80).pipe(z.string().min(1, 'Isi nomor suratnya.')),
  ),
  letterDate: z.preprocess(
    (value) => value ?? '',
    zLine(20)
      .pipe(z.string().min(1, { error: 'Isi tanggal suratnya.', abort: true }))
      .pipe(zLocalDate),
  ),
  /** The appointment that stood on the page: a letter confirms no other. */
  startsAt: zInstant,
  /** What the file says otherwise, where its reader keeps the letter knowing that. */
  agreed: z.string().max(400).optional(),
});
export type SignedLetterForm = z.output<typeof zSignedLetter>;

/** Why a signed letter is taken back. */
export const zWithdrawSignedLetter = z.object({ reason: zReason() });
