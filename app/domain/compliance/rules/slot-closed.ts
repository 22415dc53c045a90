import { overlaps } from '../../schedule/conflicts.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/** A closure of the office, or of a room or narasumber of the plan, touches the slot, for the asked mode. */
export const slotClosed: Rule = {
  code: 'SLOT_CLOSED',
  at: { submission: 'block', approval: 'block' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => {
    const closures = facts.schedule?.closures ?? [];
    return closures
      .filter(({ closes }) => closes === null || closes === facts.mode)
      .flatMap(({ scope, name, reason, from, to, closes }) =>
        observeSlots(facts, (slot) => {
          if (!overlaps(slot, { start: from, end: to })) return null;
          return { scope, name, reason, from, to, ...(closes !== null && { closes }) };
        }),
      );
  },
};
