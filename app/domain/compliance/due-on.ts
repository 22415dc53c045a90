import type { LocalDate } from '../calendar/local-date.ts';
import { subtractWorkdays } from '../calendar/workdays.ts';
import { dayOf } from '../calendar/zones.ts';
import type { Facts } from './facts.ts';

/** The working day before the first decided slot (WIB), by which what is missing is due; null without a time. */
export function dueOn({ slots, calendar }: Facts): LocalDate | null {
  const first = slots[0];
  return first === undefined ? null : subtractWorkdays(dayOf(first.start), 1, calendar);
}
