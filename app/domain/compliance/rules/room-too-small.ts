import { type Rule, SERVICE_POLICY } from '../rule.ts';
import { countedGuests } from '../visit.ts';

/**
 * Fewer seats than counted guests. Narasumber are left out: the plan does not say which of them
 * sits in which of several rooms, and a warning that is often wrong is no longer read.
 */
export const roomTooSmall: Rule = {
  code: 'ROOM_TOO_SMALL',
  at: { approval: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => {
    const { mode, assignment } = facts;
    if (mode !== 'tatapMuka' || assignment === undefined) return [];
    const guests = countedGuests(facts) ?? 0;
    return assignment.rooms
      .filter(({ capacity }) => capacity < guests)
      .map(({ name, capacity }) => ({ params: { name, capacity, guests } }));
  },
};
