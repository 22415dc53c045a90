import { daysBetween } from '../../calendar/local-date.ts';
import { dayOf } from '../../calendar/zones.ts';
import type { Rule } from '../rule.ts';

/** Calendar days from the letter's date to the day of receipt in the requester's zone, the limit allowed. */
export const letterTooOld: Rule = {
  code: 'LETTER_TOO_OLD',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.letterMaxAgeDays,
  check: ({ letter, at, requester }, policy) => {
    const date = letter?.date ?? null;
    if (date === null) return [];
    const ageDays = daysBetween(date, dayOf(at, requester.zone));
    const maxAgeDays = policy.values.letterMaxAgeDays;
    return ageDays > maxAgeDays ? [{ params: { date, ageDays, maxAgeDays } }] : [];
  },
};
