import { z } from 'zod';
import { zLocalDate } from './fields.ts';
import { zReason, zRequiredLine } from './words.ts';

/** Who stands in for the supervisor, from and until when; both days count. */
export const zDelegation = z
  .object({
    id: zRequiredLine(60),
    userId: zRequiredLine(60),
    from: zLocalDate,
    to: zLocalDate,
    reason: zReason(),
  })
  .superRefine(({ from, to }, context) => {
    if (from > to) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'Tidak boleh sebelum hari pertama.',
      });
    }
  });
export type DelegationForm = z.output<typeof zDelegation>;
