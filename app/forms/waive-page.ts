import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { zOneOf } from './fields.ts';
import { zReason } from './words.ts';

/** What the page of an exception sends; which rules are let pass is always named there. */
export const zWaivePage = z.object({
  revision: z.int('Muat ulang halaman ini.').min(1, 'Muat ulang halaman ini.'),
  codes: z
    .array(zOneOf(RULE_CODES))
    .default([])
    .refine((codes) => codes.length > 0, 'Pilih sekurang-kurangnya satu ketentuan.'),
  reason: zReason(),
});
