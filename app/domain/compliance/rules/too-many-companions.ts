import type { Rule } from '../rule.ts';

/** Companions (ajudan, protokol, pengemudi) are not counted, but many of them are worth a question. */
export const tooManyCompanions: Rule = {
  code: 'TOO_MANY_COMPANIONS',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.companionLimit,
  check: ({ guests: { companions } }, policy) => {
    const limit = policy.values.companionLimit;
    if (companions <= limit) return [];
    return [{ params: { companions, limit, excess: companions - limit } }];
  },
};
