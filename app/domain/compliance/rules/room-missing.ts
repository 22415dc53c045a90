import { dueOn } from '../due-on.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** A tatap muka may be approved before its room is known; the room follows. */
export const roomMissing: Rule = {
  code: 'ROOM_MISSING',
  at: { approval: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => {
    const isMissing = facts.mode === 'tatapMuka' && facts.assignment?.rooms.length === 0;
    return isMissing ? [{ params: { dueOn: dueOn(facts) } }] : [];
  },
};
