import { type Rule, SERVICE_POLICY } from '../rule.ts';
import { takenResources } from '../taken-resources.ts';

/** A narasumber of the plan sits in another consultation at that time. */
export const narasumberBusy: Rule = {
  code: 'NARASUMBER_BUSY',
  at: { approval: 'block' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => takenResources(facts, 'narasumber'),
};
