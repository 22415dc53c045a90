import type { LocalDate } from './local-date.ts';
import type { Holiday, WorkCalendar } from './workdays.ts';

/** What a new list of days off would change, by date. */
export interface HolidayChanges {
  readonly added: readonly Holiday[];
  /** The day stays off, under another name, kind or decree. */
  readonly changed: readonly { readonly was: Holiday; readonly is: Holiday }[];
  readonly removed: readonly Holiday[];
  /** Years that the list puts its own in place of. */
  readonly years: readonly string[];
}

/** Compares a list with what is known of the years it speaks of; other years stay as they are. */
export function holidayChanges(
  list: readonly Holiday[],
  { holidays }: WorkCalendar,
): HolidayChanges {
  const next = new Map<LocalDate, Holiday>(list.map((holiday) => [holiday.date, holiday]));
  const years = [...new Set(list.map(({ date }) => date.slice(0, 4)))].sort();
  const known = [...holidays.values()].filter(({ date }) => years.includes(date.slice(0, 4)));
  return {
    added: inOrder(list.filter(({ date }) => !holidays.has(date))),
    changed: known.flatMap((was) => {
      const is = next.get(was.date);
      return is === undefined || isSameHoliday(was, is) ? [] : [{ was, is }];
    }),
    removed: inOrder(known.filter(({ date }) => !next.has(date))),
    years,
  };
}

/** Whether applying the list would change anything at all. */
export function changesNothing({ added, changed, removed }: HolidayChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Does a day off have the same name, kind and decree? */
export function isSameHoliday(a: Holiday, b: Holiday): boolean {
  return a.name === b.name && a.kind === b.kind && a.source === b.source;
}

function inOrder(list: readonly Holiday[]): Holiday[] {
  return [...list].sort((a, b) => (a.date < b.date ? -1 : 1));
}
