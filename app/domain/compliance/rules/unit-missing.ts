import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** Somebody must be answerable: a unit, or a narasumber who brings theirs. */
export const unitMissing: Rule = {
  code: 'UNIT_MISSING',
  at: { approval: 'block' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: ({ assignment }) => {
    if (assignment === undefined) return [];
    const isNamed = assignment.unitCount > 0 || assignment.narasumber.length > 0;
    return isNamed ? [] : [{ params: {} }];
  },
};
