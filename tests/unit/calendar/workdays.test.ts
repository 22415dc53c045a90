import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#app/domain/calendar/local-date.ts';
import {
  addWorkdays,
  deadlineAfter,
  isWorkday,
  isYearWithoutDecree,
  subtractWorkdays,
  workdaysBetween,
} from '#app/domain/calendar/workdays.ts';
import { anyCalendar, anyDayOf2026, day, daysOff, wib } from '#tests/support/time.ts';

/** Nyepi and Idul Fitri 2026 with their cuti bersama (SKB 3 Menteri 1497/2025). */
const SPRING_2026 = daysOff(
  '2026-03-18',
  '2026-03-19',
  '2026-03-20',
  '2026-03-21',
  '2026-03-22',
  '2026-03-23',
  '2026-03-24',
);

describe('isWorkday', () => {
  it.each([
    ['2026-03-17', true],
    ['2026-03-18', false],
    ['2026-03-24', false],
    ['2026-03-25', true],
    ['2026-03-28', false],
    ['2026-03-29', false],
  ])('%s: %s', (date, expected) => expect(isWorkday(day(date), SPRING_2026)).toBe(expected));
});

describe('isYearWithoutDecree', () => {
  it('knows the years of the decrees', () => {
    expect(isYearWithoutDecree('2026', SPRING_2026)).toBe(false);
    expect(isYearWithoutDecree('2027', SPRING_2026)).toBe(true);
  });
});

describe('addWorkdays', () => {
  it.each([
    ['over Nyepi and Idul Fitri', '2026-03-17', 3, '2026-03-27'],
    ['over a weekend', '2026-12-04', 1, '2026-12-07'],
    ['from a day off', '2026-12-05', 1, '2026-12-07'],
    ['within a week', '2026-12-07', 4, '2026-12-11'],
    ['none, from a day off too', '2026-12-06', 0, '2026-12-06'],
  ])('%s', (_, from, count, to) => {
    expect(addWorkdays(day(from), count, SPRING_2026)).toBe(to);
  });
});

describe('subtractWorkdays', () => {
  it.each([
    ['2026-03-27', 3, '2026-03-17'],
    ['2026-12-07', 1, '2026-12-04'],
    ['2026-12-06', 1, '2026-12-04'],
  ])('%s less %i is %s', (from, count, to) => {
    expect(subtractWorkdays(day(from), count, SPRING_2026)).toBe(to);
  });
});

describe('workdaysBetween', () => {
  it.each([
    ['2026-03-17', '2026-03-27', 3],
    ['2026-03-27', '2026-03-17', -3],
    ['2026-12-04', '2026-12-05', 0],
    ['2026-12-04', '2026-12-07', 1],
    ['2026-12-07', '2026-12-07', 0],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(workdaysBetween(day(from), day(to), SPRING_2026)).toBe(count);
  });
});

describe('working days, whatever the days off', () => {
  const someWorkdays = fc.integer({ min: 1, max: 40 });

  it('added and subtracted cancel out on a working day', () => {
    fc.assert(
      fc.property(anyDayOf2026, someWorkdays, anyCalendar, (from, count, calendar) => {
        fc.pre(isWorkday(from, calendar));
        expect(subtractWorkdays(addWorkdays(from, count, calendar), count, calendar)).toBe(from);
        expect(addWorkdays(subtractWorkdays(from, count, calendar), count, calendar)).toBe(from);
      }),
    );
  });

  it('counted between are those that were added, and always end on a working day', () => {
    fc.assert(
      fc.property(anyDayOf2026, someWorkdays, anyCalendar, (from, count, calendar) => {
        const to = addWorkdays(from, count, calendar);
        expect(isWorkday(to, calendar)).toBe(true);
        expect(workdaysBetween(from, to, calendar)).toBe(count);
        expect(workdaysBetween(from, addDays(to, -1), calendar)).toBe(count - 1);
      }),
    );
  });

  it('are never more than the days, and add up over a day in between', () => {
    fc.assert(
      fc.property(
        anyDayOf2026,
        fc.nat({ max: 90 }),
        fc.nat({ max: 90 }),
        anyCalendar,
        (from, first, second, calendar) => {
          const middle = addDays(from, first);
          const to = addDays(middle, second);
          const whole = workdaysBetween(from, to, calendar);
          expect(whole).toBe(
            workdaysBetween(from, middle, calendar) + workdaysBetween(middle, to, calendar),
          );
          expect(whole).toBeLessThanOrEqual(daysBetween(from, to));
        },
      ),
    );
  });
});

describe('deadlineAfter', () => {
  it.each([
    ['2026-12-07 09:00', 2, '2026-12-10 00:00'],
    ['2026-12-07 23:59', 2, '2026-12-10 00:00'],
    ['2026-12-10 09:00', 2, '2026-12-15 00:00'],
    ['2026-03-17 09:00', 3, '2026-03-28 00:00'],
  ])('from %s WIB, %i working days: lapses at %s WIB', (from, count, lapses) => {
    expect(deadlineAfter(wib(from), count, SPRING_2026)).toBe(wib(lapses));
  });
});
