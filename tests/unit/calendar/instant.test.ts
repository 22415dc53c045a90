import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  earlier,
  instantFromMs,
  minutesBetween,
  msOf,
  parseInstant,
} from '#app/domain/calendar/instant.ts';
import { wib } from '#tests/support/time.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-12-07T02:00:00Z', '2026-12-07T02:00:00Z'],
    ['2026-12-07T02:00Z', '2026-12-07T02:00:00Z'],
    ['2026-12-07T02:00:59.999Z', '2026-12-07T02:00:59Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('reads %s', (text, expected) => expect(parseInstant(text)).toBe(expected));

  it.each([
    ['a day that does not exist', '2026-02-30T02:00:00Z'],
    ['29 February of a common year', '2026-02-29T02:00:00Z'],
    ['31 November', '2026-11-31T02:00:00Z'],
    ['month 13', '2026-13-01T02:00:00Z'],
    ['24:00', '2026-12-07T24:00:00Z'],
    ['minute 60', '2026-12-07T10:60:00Z'],
    ['second 60', '2026-12-07T10:00:60Z'],
    ['no Z', '2026-12-07T02:00:00'],
    ['an offset', '2026-12-07T09:00:00+07:00'],
    ['a small z', '2026-12-07T02:00:00z'],
    ['a blank instead of T', '2026-12-07 02:00:00Z'],
    ['a day only', '2026-12-07'],
    ['a week date', '2026-W50-1T02:00:00Z'],
    ['a five-digit year', '+12026-12-07T02:00:00Z'],
    ['a line break behind', '2026-12-07T02:00:00Z\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => expect(parseInstant(text)).toBeNull());
});

const anySecond = fc.integer({ min: 946_684_800, max: 4_102_444_800 });

describe('instants', () => {
  it('compare as text as they compare in time', () => {
    fc.assert(
      fc.property(anySecond, anySecond, (a, b) => {
        const [first, second] = [instantFromMs(a * 1000), instantFromMs(b * 1000)];
        expect(first < second).toBe(a < b);
        expect(earlier(first, second)).toBe(instantFromMs(Math.min(a, b) * 1000));
      }),
    );
  });

  it('survive the trip through milliseconds and through text', () => {
    fc.assert(
      fc.property(anySecond, (second) => {
        const instant = instantFromMs(second * 1000);
        expect(msOf(instant)).toBe(second * 1000);
        expect(parseInstant(instant)).toBe(instant);
      }),
    );
  });

  it('add and count minutes alike', () => {
    expect(addMinutes(wib('2026-12-07 23:45'), 30)).toBe(wib('2026-12-08 00:15'));
    expect(minutesBetween(wib('2026-12-07 10:00'), wib('2026-12-07 09:30'))).toBe(-30);
    fc.assert(
      fc.property(anySecond, fc.integer({ min: -100_000, max: 100_000 }), (second, minutes) => {
        const from = instantFromMs(second * 1000);
        expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes);
      }),
    );
  });
});
