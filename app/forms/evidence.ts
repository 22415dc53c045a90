import { z } from 'zod';
import { zOptionalReason } from './words.ts';

/** A note beside a record; the file comes with it. `id` was made when the form was opened. */
export const zEvidence = z.object({
  id: z.string().min(1).max(60),
  words: zOptionalReason(),
});
