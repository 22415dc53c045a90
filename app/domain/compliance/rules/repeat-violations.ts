import type { Rule } from '../rule.ts';

/** So many violations confirmed within the months of the policy count as repeated. */
export const repeatViolations: Rule = {
  code: 'REPEAT_VIOLATIONS',
  at: { review: 'warn', approval: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.repeatedViolations,
  check: ({ history }, policy) => {
    const { count, months } = policy.values.repeatedViolations;
    const confirmed = history?.confirmedViolations ?? 0;
    return history !== undefined && confirmed >= count ? [{ params: { confirmed, months } }] : [];
  },
};
