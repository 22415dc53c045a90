import fc from 'fast-check';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addDays, type LocalDate, parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { type Holiday, type WorkCalendar, workCalendar } from '#app/domain/calendar/workdays.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';

/** A day as a test writes it; one that does not exist is a slip of the test. */
export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

export function time(text: string): LocalTime {
  const parsed = parseLocalTime(text);
  if (parsed === null) throw new Error(`No such time: ${text}`);
  return parsed;
}

/** `2026-12-07 09:00`, wall clock WIB. */
export function wib(text: string): Instant {
  return fromLocal(day(text.slice(0, 10)), time(text.slice(11)));
}

export function daysOff(...dates: readonly string[]): WorkCalendar {
  return workCalendar(
    dates.map((date): Holiday => ({
      date: day(date),
      name: 'Hari libur',
      kind: 'libur_nasional',
      source: 'SKB 3 Menteri',
    })),
  );
}

/** Any day of this century's first decades. */
export const anyDay = fc
  .integer({ min: 0, max: 365 * 60 })
  .map((offset) => addDays(day('2000-01-01'), offset));

/** Days off strewn over the year 2026, some of them in a row. */
export const anyCalendar = fc
  .array(fc.integer({ min: 0, max: 364 }), { maxLength: 80 })
  .map((offsets) => daysOff(...offsets.map((offset) => addDays(day('2026-01-01'), offset))));

/** Any day on which {@link anyCalendar} may have something to say. */
export const anyDayOf2026 = fc
  .integer({ min: 0, max: 364 })
  .map((offset) => addDays(day('2026-01-01'), offset));
