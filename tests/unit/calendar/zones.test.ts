import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromMs, msOf, parseInstant } from '#app/domain/calendar/instant.ts';
import {
  dayOf,
  fromLocal,
  IANA_NAME,
  minutesOf,
  parseLocalTime,
  timeAt,
  toLocal,
  ZONES,
} from '#app/domain/calendar/zones.ts';
import { anyDay, day, time } from '#tests/support/time.ts';

const anyTime = fc.integer({ min: 0, max: 1439 }).map(timeAt);
const anyInstant = fc
  .integer({ min: 946_684_800, max: 4_102_444_800 })
  .map((second) => instantFromMs(second * 1000));

describe.each(ZONES)('%s', (zone) => {
  const intl = new Intl.DateTimeFormat('en-CA', {
    timeZone: IANA_NAME[zone],
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

  it('shows what Intl shows', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const parts = new Map(
          intl.formatToParts(msOf(instant)).map(({ type, value }) => [type, value]),
        );
        const [year, month, date] = [parts.get('year'), parts.get('month'), parts.get('day')];
        expect(toLocal(instant, zone)).toEqual({
          date: `${year}-${month}-${date}`,
          time: `${parts.get('hour')}:${parts.get('minute')}`,
        });
      }),
    );
  });

  it('finds the way back from the wall clock', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (date, wall) => {
        const instant = fromLocal(date, wall, zone);
        expect(toLocal(instant, zone)).toEqual({ date, time: wall });
        expect(dayOf(instant, zone)).toBe(date);
      }),
    );
  });
});

describe('one moment', () => {
  const moment = fromLocal(day('2026-12-07'), time('10:00'));

  it('is told in each zone', () => {
    expect(moment).toBe('2026-12-07T03:00:00Z');
    expect(ZONES.map((zone) => toLocal(moment, zone).time)).toEqual(['10:00', '11:00', '12:00']);
  });

  it.each([
    ['2026-12-06T16:59:59Z', ['2026-12-06', '2026-12-07', '2026-12-07']],
    ['2026-12-06T17:00:00Z', ['2026-12-07', '2026-12-07', '2026-12-07']],
    ['2026-12-06T14:59:59Z', ['2026-12-06', '2026-12-06', '2026-12-06']],
    ['2026-12-06T15:00:00Z', ['2026-12-06', '2026-12-06', '2026-12-07']],
  ])('%s falls on the day of each zone', (text, days) => {
    const instant = parseInstant(text);
    expect(instant && ZONES.map((zone) => dayOf(instant, zone))).toEqual(days);
  });
});

describe('wall times', () => {
  it.each(['00:00', '09:30', '23:59'])('reads %s', (text) =>
    expect(parseLocalTime(text)).toBe(text),
  );

  it.each(['24:00', '9:00', '09:60', '09.00', '09:00:00', ''])('refuses %j', (text) =>
    expect(parseLocalTime(text)).toBeNull(),
  );

  it('counts minutes since midnight both ways', () => {
    expect(minutesOf(time('13:30'))).toBe(810);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOf(timeAt(minutes))).toBe(minutes);
      }),
    );
  });
});
