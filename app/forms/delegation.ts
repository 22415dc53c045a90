import { z } from 'zod';
import { zLocalDate } from './fields.ts';
import { zReason, zRequiredLine } from './words.ts';

const FIELDS = z.object({
  userId: zRequiredLine(60),
  from: zLocalDate,
  to: zLocalDate,
  reason: zReason(),
});

type Span = Pick<z.output<typeof FIELDS>, 'from' | 'to'>;

function inOrder({ from, to }: Span, context: z.RefinementCtx): void {
  if (from <= to) return;
  const message = 'Tidak boleh sebelum hari pertama.';
  context.addIssue({ code: 'custom', path: ['to'], message });
}

/** Who stands in for the supervisor, from and until when; both days count. */
export const zDelegationFields = FIELDS.superRefine(inOrder);

/** The same with the id its form was opened with. */
export const zDelegation = FIELDS.extend({ id: zRequiredLine(60) }).superRefine(inOrder);
export type DelegationForm = z.output<typeof zDelegation>;
