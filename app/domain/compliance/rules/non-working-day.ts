import { isWorkday } from '../../calendar/workdays.ts';
import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/** Weekends, national holidays and cuti bersama; `holiday` names the day, null on a mere weekend. */
export const nonWorkingDay: Rule = {
  code: 'NON_WORKING_DAY',
  at: { submission: 'block', approval: 'block' },
  waivableBy: 'secretariat',
  basis: (policy) => policy.basis.serviceWindows,
  check: (facts) =>
    observeSlots(facts, ({ start }) => {
      const date = dayOf(start);
      if (isWorkday(date, facts.calendar)) return null;
      return { date, holiday: facts.calendar.holidays.get(date)?.name ?? null };
    }),
};
