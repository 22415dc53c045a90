import { z } from 'zod';
import { zCount } from './fields.ts';
import { zOptionalReason, zReason } from './words.ts';

const zNumber = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** The body of each step of a violation; `reason` and `message` both name the words. */
export const VIOLATION_FORMS = {
  release: z.object({ message: zOptionalReason(), reason: zOptionalReason() }),
  reply: z.object({ message: zReason('Tanggapan wajib diisi.') }),
  confirm: z.object({ reason: zOptionalReason(), message: zOptionalReason() }),
  withdraw: z.object({ reason: zReason() }),
  correct: z.object({ reason: zReason(), params: z.record(z.string(), zNumber).nullish() }),
} as const;

/** What the page of a step asks for; a correction asks for the numbers that may be wrong beside the reason. */
export const VIOLATION_PAGES = {
  release: z.object({ reason: zOptionalReason() }),
  confirm: z.object({ reason: zOptionalReason() }),
  withdraw: z.object({ reason: zReason() }),
  correct: z.object({
    reason: zReason(),
    guests: zCount.optional(),
    limit: zCount.optional(),
  }),
} as const;
