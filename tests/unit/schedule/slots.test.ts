import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesBetween } from '#app/domain/calendar/instant.ts';
import type { Weekday } from '#app/domain/calendar/local-date.ts';
import { dayOf, timeAt, toLocal } from '#app/domain/calendar/zones.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { isInsideWindow, slotsBetween, slotsOn, windowsOn } from '#app/domain/schedule/slots.ts';
import { policyWith } from '#tests/support/policy.ts';
import { anyDay, day, time, wib } from '#tests/support/time.ts';

const policy = policyWith();
const ramadan = policyWith({
  ramadanPeriods: [{ from: day('2026-02-18'), to: day('2026-03-19') }],
});

describe('slotsOn', () => {
  it.each([
    ['a Monday', '2026-12-07', policy, ['09:00', '10:00', '11:00', '13:00', '14:00']],
    ['a Thursday', '2026-12-10', policy, ['09:00', '10:00', '11:00', '13:00', '14:00']],
    [
      'a Friday, whose last half hour is too short',
      '2026-12-11',
      policy,
      ['09:00', '10:00', '13:30'],
    ],
    ['a Saturday', '2026-12-12', policy, []],
    ['a Sunday', '2026-12-13', policy, []],
    [
      'the day before Ramadan',
      '2026-02-17',
      ramadan,
      ['09:00', '10:00', '11:00', '13:00', '14:00'],
    ],
    ['the first day of Ramadan', '2026-02-18', ramadan, ['09:00', '10:00', '11:00', '13:00']],
    ['a Friday in Ramadan', '2026-02-20', ramadan, ['09:00', '10:00', '13:30']],
    ['the last day of Ramadan', '2026-03-19', ramadan, ['09:00', '10:00', '11:00', '13:00']],
    ['the day after Ramadan', '2026-03-20', ramadan, ['09:00', '10:00', '13:30']],
  ])('%s', (_, date, rules, starts) => {
    const slots = slotsOn(day(date), rules);
    expect(slots.map((slot) => toLocal(slot.start).time)).toEqual(starts);
    expect(slots.map((slot) => minutesBetween(slot.start, slot.end))).toEqual(starts.map(() => 60));
  });

  it('follows the length of a slot', () => {
    const slots = slotsOn(day('2026-12-11'), policyWith({ slotMinutes: 45 }));
    expect(slots.map((slot) => toLocal(slot.start).time)).toEqual([
      '09:00',
      '09:45',
      '13:30',
      '14:15',
    ]);
  });

  it('has none where a slot is longer than every window', () => {
    expect(slotsOn(day('2026-12-07'), policyWith({ slotMinutes: 181 }))).toEqual([]);
  });

  it('orders the windows of a day, however they were entered', () => {
    const reversed = policyWith({ serviceWindows: policy.values.serviceWindows.toReversed() });
    expect(windowsOn(day('2026-12-07'), reversed).map((window) => window.from)).toEqual([
      '09:00',
      '13:00',
    ]);
    expect(slotsOn(day('2026-12-07'), reversed)).toEqual(slotsOn(day('2026-12-07'), policy));
  });
});

describe('slotsBetween', () => {
  it('holds both ends, weekends have none', () => {
    const slots = slotsBetween(day('2026-12-11'), day('2026-12-14'), policy);
    expect(slots.map((slot) => slot.start)).toEqual([
      wib('2026-12-11 09:00'),
      wib('2026-12-11 10:00'),
      wib('2026-12-11 13:30'),
      wib('2026-12-14 09:00'),
      wib('2026-12-14 10:00'),
      wib('2026-12-14 11:00'),
      wib('2026-12-14 13:00'),
      wib('2026-12-14 14:00'),
    ]);
  });

  it('is empty where the end lies before the start', () => {
    expect(slotsBetween(day('2026-12-08'), day('2026-12-07'), policy)).toEqual([]);
  });
});

describe('isInsideWindow', () => {
  it.each([
    ['the whole morning', '2026-12-07 09:00', '2026-12-07 12:00', true],
    ['a minute before it opens', '2026-12-07 08:59', '2026-12-07 09:59', false],
    ['a minute after it closes', '2026-12-07 11:01', '2026-12-07 12:01', false],
    ['over the midday break', '2026-12-07 11:30', '2026-12-07 13:30', false],
    ['in the midday break', '2026-12-07 12:00', '2026-12-07 13:00', false],
    ['the last afternoon hour', '2026-12-07 14:00', '2026-12-07 15:00', true],
    ['Friday, the last afternoon hour', '2026-12-11 14:00', '2026-12-11 15:00', true],
    ['Friday, before the afternoon opens', '2026-12-11 13:00', '2026-12-11 14:00', false],
    ['over night', '2026-12-07 14:00', '2026-12-08 10:00', false],
    ['a Saturday', '2026-12-12 09:00', '2026-12-12 10:00', false],
  ])('%s', (_, start, end, expected) => {
    expect(isInsideWindow(wib(start), wib(end), policy)).toBe(expected);
  });

  it('keeps the shorter hours of Ramadan', () => {
    const last = [wib('2026-02-19 14:00'), wib('2026-02-19 15:00')] as const;
    expect(isInsideWindow(...last, ramadan)).toBe(false);
    expect(isInsideWindow(...last, policy)).toBe(true);
  });
});

const allWeek: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Windows that follow one another over the day, as an office might keep them. */
const anyPolicy = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 8 }),
    slotMinutes: fc.integer({ min: 5, max: 240 }),
  })
  .map(({ bounds, slotMinutes }) => {
    const sorted = bounds.toSorted((a, b) => a - b);
    const pairs = sorted.flatMap((from, index) => {
      const to = sorted[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from: timeAt(from), to: timeAt(to) }] : [];
    });
    return policyWith({
      slotMinutes,
      serviceWindows: pairs.map((pair) => ({ weekdays: allWeek, ...pair })),
    });
  });

describe('slots of any policy', () => {
  it('never overlap, stay on their day and inside one window, and last as long as the policy says', () => {
    fc.assert(
      fc.property(anyDay, anyPolicy, (date, rules) => {
        const slots = slotsOn(date, rules);
        for (const [index, slot] of slots.entries()) {
          expect(dayOf(slot.start)).toBe(date);
          expect(isInsideWindow(slot.start, slot.end, rules)).toBe(true);
          expect(minutesBetween(slot.start, slot.end)).toBe(rules.values.slotMinutes);
          const next = slots[index + 1];
          if (next === undefined) continue;
          expect(overlaps(slot, next)).toBe(false);
          expect(slot.end <= next.start).toBe(true);
        }
      }),
    );
  });

  it('leave no room for one more in a window', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 5, max: 240 }), (date, slotMinutes) => {
        const window = { weekdays: allWeek, from: time('08:00'), to: time('16:00') };
        const slots = slotsOn(date, policyWith({ slotMinutes, serviceWindows: [window] }));
        expect(slots).toHaveLength(Math.floor(480 / slotMinutes));
      }),
    );
  });
});
