import { readHolidays, readRegions } from '#db/seed/reference-data.ts';
import { writeHolidays, writeRegions } from '#db/seed/seed.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { isYearWithoutDecree, type WorkCalendar } from '#app/domain/calendar/workdays.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { CommitContext } from './commit.server.ts';
import type { Doer } from './decide.server.ts';
import { followHolidays } from './follow-holidays.server.ts';
import type { House } from './house.server.ts';
import { manage, note } from './resources.server.ts';
import { refreshSearch } from './search-docs.server.ts';

/** A file of reference data: its name as the person gave it, and what stands in it. */
export interface ReferenceFile {
  readonly file: string;
  readonly text: string;
}

export interface ImportedHolidays {
  readonly holidays: number;
  readonly years: readonly string[];
  /** Years that matter now and for which no decree is known: only weekends are days off there. */
  readonly yearsWithoutDecree: readonly string[];
  /** Numbers of approved consultations that fall on a new day off. */
  readonly disturbed: readonly string[];
  /** Numbers of requests whose pemda has longer to answer. */
  readonly extended: readonly string[];
}

/** Puts the days off of the years that the file speaks of in place of those known. */
export function importHolidays(
  house: House,
  doer: Doer,
  { file, text }: ReferenceFile,
): Result<ImportedHolidays, Refusal> {
  const read = readHolidays(text);
  if (!read.ok) return unreadable(file, read.error);
  const list = read.value;
  return manage(house, doer, (tx, context) => {
    const years = [...new Set(list.map(({ date }) => date.slice(0, 4)))].sort();
    writeHolidays(tx, list);
    note(tx, context, 'holidays.imported', 'holidays', { holidays: list.length, years });
    const consequences = followHolidays(tx, context);
    const { calendar } = referenceOf(tx);
    const yearsWithoutDecree = missingYears(calendar, context);
    return ok({ holidays: list.length, years, yearsWithoutDecree, ...consequences });
  });
}

/** Adds regions and brings known ones up to date. */
export function importRegions(
  house: House,
  doer: Doer,
  { file, text }: ReferenceFile,
): Result<{ readonly regions: number }, Refusal> {
  const read = readRegions(text);
  if (!read.ok) return unreadable(file, read.error);
  return manage(house, doer, (tx, context) => {
    writeRegions(tx, read.value);
    // Requests are found by the names of their region.
    refreshSearch(tx);
    note(tx, context, 'regions.imported', 'regions', { regions: read.value.length });
    return ok({ regions: read.value.length });
  });
}

/** Years without a decree, from the first year known to the last in which a visit may be asked for now. */
export function missingYears(
  calendar: WorkCalendar,
  { now, policy }: Pick<CommitContext, 'now' | 'policy'>,
): string[] {
  const today = dayOf(now);
  const yearOf = (date: string): number => Number(date.slice(0, 4));
  const first = Math.min(yearOf(today), ...[...calendar.holidays.keys()].map(yearOf));
  const last = yearOf(addDays(today, policy.values.horizonDays));
  const years = Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
  return years.filter((year) => isYearWithoutDecree(year, calendar));
}

function unreadable(file: string, reason: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path: 'file', message: `${file}: ${reason}` }] });
}
