import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diaryOf } from '#app/cli/demo/diary.ts';
import { addMinutes, type Instant, instantFromMs } from '#app/domain/calendar/instant.ts';
import { isWorkday } from '#app/domain/calendar/workdays.ts';
import { dayOf, toLocal } from '#app/domain/calendar/zones.ts';
import { isInsideWindow, type Slot } from '#app/domain/schedule/slots.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { CALENDAR_2026 } from '#tests/support/holidays-2026.ts';
import { wib } from '#tests/support/time.ts';

function diaryAt(now: Instant) {
  return diaryOf(now, DEFAULT_POLICY, CALENDAR_2026);
}

const anyMoment = fc
  .integer({ min: Date.parse('2026-02-01T00:00:00Z'), max: Date.parse('2026-11-30T00:00:00Z') })
  .map(instantFromMs);

describe('the demo’s diary', () => {
  it.each([
    ['2026-11-24 10:25', '2026-11-24 10:00'],
    ['2026-11-24 10:09', '2026-11-24 09:00'],
    ['2026-11-24 08:00', '2026-11-23 14:00'],
    ['2026-11-28 12:00', '2026-11-27 13:30'],
    ['2026-03-22 12:00', '2026-03-17 14:00'],
  ])('at %s is in the hour of %s', (now, current) => {
    expect(diaryAt(wib(now)).current.start).toBe(wib(current));
  });

  it.each([
    ['2026-11-24 10:25', 1, '2026-11-24 09:25'],
    ['2026-11-24 10:25', 3, '2026-11-23 15:25'],
    ['2026-11-24 20:00', 8, '2026-11-24 08:00'],
    ['2026-11-29 10:00', 9, '2026-11-26 15:00'],
    ['2026-11-24 07:00', 0, '2026-11-23 16:00'],
  ])('counts back from %s %d office hours to %s', (now, hours, then) => {
    expect(diaryAt(wib(now)).ago(hours)).toBe(wib(then));
  });

  it('puts a group that has just come into the next hour where that is near', () => {
    expect(diaryAt(wib('2026-11-24 08:35')).waiting().start).toBe(wib('2026-11-24 09:00'));
    expect(diaryAt(wib('2026-11-24 10:25')).waiting().start).toBe(wib('2026-11-24 10:00'));
  });

  it('gives only hours of service, each once, and no day more than its capacity', () => {
    fc.assert(
      fc.property(anyMoment, fc.array(fc.nat(12), { maxLength: 40 }), (now, days) => {
        const diary = diaryAt(now);
        const given: Slot[] = [diary.current];
        for (const count of days) {
          given.push(diary.past(count, 'tatapMuka'), diary.ahead(count, 'tatapMuka'));
        }
        const perDay = new Map<string, number>();
        for (const { start, end } of given) {
          expect(isInsideWindow(start, end, DEFAULT_POLICY)).toBe(true);
          expect(isWorkday(dayOf(start), CALENDAR_2026)).toBe(true);
          perDay.set(dayOf(start), (perDay.get(dayOf(start)) ?? 0) + 1);
        }
        expect(new Set(given.map(({ start }) => start)).size).toBe(given.length);
        expect(Math.max(...perDay.values())).toBeLessThanOrEqual(
          DEFAULT_POLICY.values.tatapMukaPerDay,
        );
        expect(addMinutes(diary.current.start, 10) <= now).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('counts back to working days only, never past now', () => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0, max: 90, noNaN: true }), (now, hours) => {
        const then = diaryAt(now).ago(hours);
        expect(then <= now).toBe(true);
        expect(isWorkday(dayOf(then), CALENDAR_2026)).toBe(true);
        expect(toLocal(then).time >= '08:00' && toLocal(then).time <= '16:00').toBe(true);
      }),
    );
  });
});
