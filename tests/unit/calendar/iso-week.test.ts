import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayOf, mondayOfWeek, weekOf } from '#app/domain/calendar/iso-week.ts';
import { weekdayOf } from '#app/domain/calendar/local-date.ts';
import { anyDay, day } from '#tests/support/time.ts';

describe('weeks by number', () => {
  it.each([
    ['2026-12-07', '2026-W50'],
    ['2026-11-30', '2026-W49'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(day(date))).toBe(week);
  });

  it('names each week so that its Monday is found again', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(mondayOfWeek(weekOf(date))).toBe(mondayOf(date));
        expect(weekdayOf(mondayOf(date))).toBe(1);
      }),
    );
  });

  it.each(['2025-W53', '2026-W00', '2026-49', '2026-W5', '', '2026-W49x'])(
    'knows no %s',
    (text) => {
      expect(mondayOfWeek(text)).toBeNull();
    },
  );
});
