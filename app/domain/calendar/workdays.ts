import type { Instant } from './instant.ts';
import { addDays, type LocalDate, weekdayOf } from './local-date.ts';
import { dayOf, fromLocal, type LocalTime } from './zones.ts';

export type HolidayKind = 'libur_nasional' | 'cuti_bersama';

export interface Holiday {
  readonly date: LocalDate;
  readonly name: string;
  readonly kind: HolidayKind;
  /** The decree it rests on. */
  readonly source: string;
}

/** The office's calendar: the days off that the decrees name. Loaded as data, never computed. */
export interface WorkCalendar {
  readonly holidays: ReadonlyMap<LocalDate, Holiday>;
}

export function workCalendar(holidays: readonly Holiday[]): WorkCalendar {
  return { holidays: new Map(holidays.map((holiday) => [holiday.date, holiday])) };
}

/** Monday to Friday, less national holidays and cuti bersama. */
export function isWorkday(date: LocalDate, calendar: WorkCalendar): boolean {
  return weekdayOf(date) <= 5 && !calendar.holidays.has(date);
}

/** Any other year of a day off is a slip of the finger; years up to it would be warned of as lacking theirs. */
export function isYearOfDecree(date: LocalDate): boolean {
  return '2000' <= date && date < '2100';
}

/** True where no decree is known for the year of `date`: only weekends count then, and the admin is warned. */
export function isYearWithoutDecree(year: string, calendar: WorkCalendar): boolean {
  for (const date of calendar.holidays.keys()) if (date.startsWith(year)) return false;
  return true;
}

/** The `count`-th working day after `from`; the first day is not counted. `count` 0 gives `from` itself. */
export function addWorkdays(from: LocalDate, count: number, calendar: WorkCalendar): LocalDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

/** The `count`-th working day before `from`, `from` itself not counted. */
export function subtractWorkdays(
  from: LocalDate,
  count: number,
  calendar: WorkCalendar,
): LocalDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, -1);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workdaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar): number {
  if (to < from) return 0 - workdaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkday(day, calendar)) count += 1;
  }
  return count;
}

/** The moment a deadline of `count` working days lapses: the end (WIB) of the last of those days. */
export function deadlineAfter(from: Instant, count: number, calendar: WorkCalendar): Instant {
  const lastDay = addWorkdays(dayOf(from), count, calendar);
  return fromLocal(addDays(lastDay, 1), '00:00' as LocalTime);
}
