import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';

/** A letter cannot be dated after the day on which it was received, in the requester's own zone. */
export const letterDateInFuture: Rule = {
  code: 'LETTER_DATE_IN_FUTURE',
  at: { submission: 'block', review: 'block' },
  waivableBy: 'supervisor',
  basis: (policy) => policy.basis.letterMaxAgeDays,
  check: ({ letter, at, requester }) => {
    const date = letter?.date ?? null;
    const today = dayOf(at, requester.zone);
    return date !== null && date > today ? [{ params: { date, today } }] : [];
  },
};
