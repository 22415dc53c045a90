import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** The same file, or the same office, number and date, stands in another request. */
export const letterReused: Rule = {
  code: 'LETTER_REUSED',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: ({ letter, history }) => {
    const hasLetter = letter !== undefined && letter !== null;
    const numbers = history?.letterUsedBy ?? [];
    return hasLetter && numbers.length > 0 ? [{ params: { numbers } }] : [];
  },
};
