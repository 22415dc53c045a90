import type { Rule } from '../rule.ts';

/** The same person twice in one list would be counted twice. */
export const guestDuplicate: Rule = {
  code: 'GUEST_DUPLICATE',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.countedGuestKinds,
  check: ({ guests }) =>
    guests.duplicates.length > 0 ? [{ params: { names: guests.duplicates } }] : [],
};
