import { addDays } from '../../calendar/local-date.ts';
import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';
import { observeSlots } from '../slot-observations.ts';

/** Calendar days ahead, counted from the WIB day of receipt; the last day is allowed. */
export const beyondHorizon: Rule = {
  code: 'BEYOND_HORIZON',
  at: { submission: 'block', review: 'warn' },
  waivableBy: 'secretariat',
  basis: (policy) => policy.basis.horizonDays,
  check: (facts, policy) => {
    const days = policy.values.horizonDays;
    const latest = addDays(dayOf(facts.at), days);
    return observeSlots(facts, ({ start }) => (dayOf(start) > latest ? { latest, days } : null));
  },
};
