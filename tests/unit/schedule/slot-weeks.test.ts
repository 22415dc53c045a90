import { expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { weeksOfSlots } from '#app/domain/schedule/slot-weeks.ts';

function slot(day: string, hour: number, reason?: RuleCode) {
  const at = (h: number) => `2026-${day}T${String(h).padStart(2, '0')}:00:00Z` as Instant;
  const free = reason === undefined;
  return { start: at(hour), end: at(hour + 1), free, ...(reason && { reason }) };
}

it('puts slots by day inside weeks that begin on Monday', () => {
  const weeks = weeksOfSlots([
    slot('12-04', 2, 'NOTICE_TOO_SHORT'),
    slot('12-07', 2),
    slot('12-07', 3, 'SLOT_CLOSED'),
    slot('12-08', 2),
  ]);
  expect(weeks.map(({ monday, freeCount }) => [monday, freeCount])).toEqual([
    ['2026-11-30', 0],
    ['2026-12-07', 2],
  ]);
  expect(weeks[1]?.days.map(({ date, slots }) => [date, slots.length])).toEqual([
    ['2026-12-07', 2],
    ['2026-12-08', 1],
  ]);
});

it('gives a day one reason only where all its slots share it', () => {
  const days = weeksOfSlots([
    slot('12-07', 2, 'NON_WORKING_DAY'),
    slot('12-07', 3, 'NON_WORKING_DAY'),
    slot('12-08', 2, 'SLOT_CLOSED'),
    slot('12-08', 3, 'DAILY_CAPACITY_REACHED'),
    slot('12-09', 2),
    slot('12-09', 3, 'SLOT_CLOSED'),
    slot('12-10', 2),
  ]).flatMap((week) => week.days);
  expect(days.map(({ closedBy }) => closedBy)).toEqual(['NON_WORKING_DAY', null, null, null]);
});
