import { addWorkdays } from '../../calendar/workdays.ts';
import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/** Working days between receipt and visit, both WIB days; the day of receipt does not count. */
export const noticeTooShort: Rule = {
  code: 'NOTICE_TOO_SHORT',
  at: { submission: 'block', review: 'warn', approval: 'warn' },
  waivableBy: 'secretariat',
  basis: (policy) => policy.basis.noticeWorkdays,
  check: (facts, policy) => {
    const workdays = policy.values.noticeWorkdays[facts.mode];
    const earliest = addWorkdays(dayOf(facts.at), workdays, facts.calendar);
    return observeSlots(facts, ({ start }) =>
      dayOf(start) < earliest ? { earliest, workdays } : null,
    );
  },
};
