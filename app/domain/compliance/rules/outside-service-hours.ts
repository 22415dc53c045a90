import { isWorkday } from '../../calendar/workdays.ts';
import { dayOf } from '../../calendar/zones.ts';
import { isInsideWindow, windowsOn } from '../../schedule/slots.ts';
import type { Rule } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/**
 * The whole slot lies inside one service window of its WIB day. On a day off there are no hours to
 * miss: there NON_WORKING_DAY speaks alone.
 */
export const outsideServiceHours: Rule = {
  code: 'OUTSIDE_SERVICE_HOURS',
  at: { submission: 'block', approval: 'block' },
  waivableBy: 'secretariat',
  basis: (policy) => policy.basis.serviceWindows,
  check: (facts, policy) =>
    observeSlots(facts, ({ start, end }) => {
      const date = dayOf(start);
      if (!isWorkday(date, facts.calendar) || isInsideWindow(start, end, policy)) return null;
      return { end, windows: windowsOn(date, policy).map(({ from, to }) => `${from}-${to}`) };
    }),
};
