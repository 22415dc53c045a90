import { describe, expect, it } from 'vitest';
import { addWorkdays, subtractWorkdays, workdaysBetween } from '#app/domain/calendar/workdays.ts';
import { CALENDAR_2026 } from '#tests/support/holidays-2026.ts';
import { day } from '#tests/support/time.ts';

describe('working days around Nyepi and Idul Fitri 2026, by the decree', () => {
  it.each([
    [0, '2026-03-17'],
    [1, '2026-03-25'],
    [2, '2026-03-26'],
    [3, '2026-03-27'],
    [4, '2026-03-30'],
  ])('17 March and %i working days: %s', (count, expected) => {
    expect(addWorkdays(day('2026-03-17'), count, CALENDAR_2026)).toBe(expected);
    expect(subtractWorkdays(day(expected), count, CALENDAR_2026)).toBe('2026-03-17');
    expect(workdaysBetween(day('2026-03-17'), day(expected), CALENDAR_2026)).toBe(count);
  });
});
