import { addDays, daysBetween, type LocalDate, parseLocalDate, weekdayOf } from './local-date.ts';

/** A week by its number, `YYYY-Www` (ISO 8601: it begins on Monday; week 1 holds the year's first Thursday). */
export type IsoWeek = string & { readonly __brand: 'IsoWeek' };

/** The Monday of the week a day lies in. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The week a day lies in. */
export function weekOf(date: LocalDate): IsoWeek {
  // The year of a week is that of its Thursday.
  const year = addDays(mondayOf(date), 3).slice(0, 4);
  const number = daysBetween(firstMonday(year), mondayOf(date)) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as IsoWeek;
}

/** The Monday of `YYYY-Www`; null for another shape or a week the year does not have. */
export function mondayOfWeek(text: string): LocalDate | null {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  if (parseLocalDate(`${year}-01-04`) === null) return null;
  const monday = addDays(firstMonday(year), (Number(number) - 1) * 7);
  return weekOf(monday) === text ? monday : null;
}

function firstMonday(year: string): LocalDate {
  return mondayOf(`${year}-01-04` as LocalDate);
}
