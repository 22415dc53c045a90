/** A calendar day without zone, `YYYY-MM-DD`. Two of them compare as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A month without zone, `YYYY-MM`. */
export type LocalMonth = string & { readonly __brand: 'LocalMonth' };

/** ISO weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

function toDayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** Reads `YYYY-MM-DD`; null for another shape or a day that does not exist (30 February). */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return null;
  return new Date(ms).toISOString().slice(0, 10) === text ? (text as LocalDate) : null;
}

/** Reads `YYYY-MM`; null for another shape or a month outside 1–12. */
export function parseLocalMonth(text: string): LocalMonth | null {
  return parseLocalDate(`${text}-01`) === null ? null : (text as LocalMonth);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  const day = (toDayNumber(date) + 4) % 7;
  return (day === 0 ? 7 : day) as Weekday;
}

export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7) as LocalMonth;
}

export function firstDayOf(month: LocalMonth): LocalDate {
  return `${month}-01` as LocalDate;
}

/** The month `count` months later, or earlier where `count` is negative. */
export function addMonths(month: LocalMonth, count: number): LocalMonth {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + (number - 1) + count;
  const wholeYear = Math.floor(index / 12);
  return `${String(wholeYear).padStart(4, '0')}-${String(index - wholeYear * 12 + 1).padStart(2, '0')}` as LocalMonth;
}
