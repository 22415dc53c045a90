import { dueOn } from '../due-on.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** A consultation may be approved with its unit alone; the narasumber follows. */
export const narasumberMissing: Rule = {
  code: 'NARASUMBER_MISSING',
  at: { approval: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) =>
    facts.assignment?.narasumber.length === 0 ? [{ params: { dueOn: dueOn(facts) } }] : [],
};
