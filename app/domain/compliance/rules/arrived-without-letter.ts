import { type Rule, S38 } from '../rule.ts';

/** A group at the desk that has no request at all. */
export const arrivedWithoutLetter: Rule = {
  code: 'ARRIVED_WITHOUT_LETTER',
  at: { arrival: 'record' },
  waivableBy: null,
  basis: () => S38,
  check: ({ mode, reservation }) =>
    mode === 'tatapMuka' && reservation === null ? [{ params: {} }] : [],
};
