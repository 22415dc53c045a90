import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/** Held and confirmed tatap muka of the slot's WIB day; sessions of one plan share one seat a day. */
export const dailyCapacityReached: Rule = {
  code: 'DAILY_CAPACITY_REACHED',
  at: { submission: 'block', approval: 'block' },
  waivableBy: 'secretariat',
  basis: (policy) => policy.basis.tatapMukaPerDay,
  check: (facts, policy) => {
    const { mode, schedule } = facts;
    if (mode !== 'tatapMuka' || schedule === undefined) return [];
    const capacity = policy.values.tatapMukaPerDay;
    const told = new Set<string>();
    return observeSlots(facts, ({ start, preference }) => {
      const date = dayOf(start);
      const taken = schedule.seats.get(date)?.length ?? 0;
      const seat = `${date}/${preference}`;
      if (taken < capacity || told.has(seat)) return null;
      told.add(seat);
      return { date, taken, capacity };
    });
  },
};
