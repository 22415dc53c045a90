import { type Rule, SERVICE_POLICY } from '../rule.ts';
import { takenResources } from '../taken-resources.ts';

/** A room of the plan is taken by another consultation at that time. */
export const roomBusy: Rule = {
  code: 'ROOM_BUSY',
  at: { approval: 'block' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => takenResources(facts, 'room'),
};
