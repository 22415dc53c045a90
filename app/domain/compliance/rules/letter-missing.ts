import { type Rule, S38 } from '../rule.ts';

/** A consultation is reserved by a letter of request. */
export const letterMissing: Rule = {
  code: 'LETTER_MISSING',
  at: { submission: 'block', review: 'block', approval: 'block' },
  waivableBy: 'supervisor',
  basis: () => S38,
  check: ({ letter }) => (letter === null ? [{ params: {} }] : []),
};
