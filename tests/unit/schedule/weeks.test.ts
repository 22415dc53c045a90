import { expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { slotFrom } from '#app/domain/schedule/slots.ts';
import { byWeek } from '#app/domain/schedule/weeks.ts';

it('puts slots into their WIB days and weeks, and leaves out what has none', () => {
  // The second is Tuesday 00.30 WIB though still Monday in UTC; the last is a Sunday.
  const starts = [
    '2026-12-07T02:00:00Z',
    '2026-12-07T17:30:00Z',
    '2026-12-07T18:30:00Z',
    '2026-12-20T02:00:00Z',
  ];
  const slots = starts.map((start) => slotFrom(start as Instant, 60));
  const weeks = byWeek(slots).map(({ monday, days }) => [
    monday,
    days.map(({ day, slots: ofDay }) => [day, ofDay.length]),
  ]);
  expect(weeks).toEqual([
    [
      '2026-12-07',
      [
        ['2026-12-07', 1],
        ['2026-12-08', 2],
      ],
    ],
    ['2026-12-14', [['2026-12-20', 1]]],
  ]);
  expect(byWeek([])).toEqual([]);
});
