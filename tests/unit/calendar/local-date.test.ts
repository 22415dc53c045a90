import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  type LocalMonth,
  monthOf,
  parseLocalDate,
  parseLocalMonth,
  weekdayOf,
} from '#app/domain/calendar/local-date.ts';
import { anyDay, day } from '#tests/support/time.ts';

describe('parseLocalDate', () => {
  it.each(['2026-12-07', '2024-02-29', '2000-02-29', '2026-01-01', '2026-12-31'])(
    'reads %s',
    (text) => expect(parseLocalDate(text)).toBe(text),
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-2',
    '26-01-02',
    '07-12-2026',
    '2026/12/07',
    '2026-12-07T00:00:00Z',
    ' 2026-12-07',
    '2026-12-07\n',
    '',
    'besok',
  ])('refuses %j', (text) => expect(parseLocalDate(text)).toBeNull());
});

describe('parseLocalMonth', () => {
  it.each(['2026-12', '2023-03'])('reads %s', (text) => expect(parseLocalMonth(text)).toBe(text));

  it.each(['2026-13', '2026-00', '2026-1', '2026', '2026-12-01', ''])('refuses %j', (text) =>
    expect(parseLocalMonth(text)).toBeNull(),
  );
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s %+d is %s', (from, count, to) => expect(addDays(day(from), count)).toBe(to));

  it('counts backwards below zero', () => {
    expect(daysBetween(day('2026-12-07'), day('2026-12-01'))).toBe(-6);
  });

  it('adds and counts alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(from < to).toBe(count > 0);
      }),
    );
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2026-12-07', 1],
    ['2026-12-11', 5],
    ['2026-12-12', 6],
    ['2026-12-13', 7],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
  ])('%s is %i', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday));

  it('comes round every seven days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });
});

describe('months', () => {
  it('takes the month of a day and the first day of a month', () => {
    expect(monthOf(day('2023-12-29'))).toBe('2023-12');
    expect(firstDayOf('2023-12' as LocalMonth)).toBe('2023-12-01');
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-01', -13, '2024-12'],
    ['2026-05', 12, '2027-05'],
    ['2026-05', 0, '2026-05'],
  ])('%s %+d is %s', (month, count, expected) => {
    expect(addMonths(month as LocalMonth, count)).toBe(expected);
  });
});
