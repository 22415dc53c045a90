import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#app/domain/calendar/local-date.ts';
import type { ClosureFact } from '#app/domain/compliance/facts.ts';
import { availability, type AvailabilityFacts } from '#app/domain/schedule/availability.ts';
import { slotsBetween, slotsOn } from '#app/domain/schedule/slots.ts';
import { policyWith } from '#tests/support/policy.ts';
import { anyCalendar, anyDayOf2026, day, daysOff, wib } from '#tests/support/time.ts';

const policy = policyWith();

/** Asked on Monday, 23 November 2026, 10.00 WIB. */
function facts(over: Partial<AvailabilityFacts> = {}): AvailabilityFacts {
  return {
    slots: [],
    mode: 'tatapMuka',
    now: wib('2026-11-23 10:00'),
    actorIsPemda: true,
    policy,
    calendar: daysOff(),
    closures: [],
    seats: new Map(),
    ...over,
  };
}

const on = (date: string) => slotsOn(day(date), policy);

/** The reasons of a day’s slots, `free` where there is none. */
function reasons(date: string, over: Partial<AvailabilityFacts> = {}): string[] {
  return availability(facts({ slots: on(date), ...over })).map((row) => row.reason ?? 'free');
}

const ALL = (reason: string) => Array<string>(5).fill(reason);

describe('availability, by the calendar', () => {
  it.each([
    [
      'tatap muka, one working day short',
      'tatapMuka',
      '2026-11-27',
      Array(3).fill('NOTICE_TOO_SHORT'),
    ],
    ['tatap muka, notice just kept', 'tatapMuka', '2026-11-30', ALL('free')],
    ['video, one working day short', 'videoConference', '2026-11-25', ALL('NOTICE_TOO_SHORT')],
    ['video, notice just kept', 'videoConference', '2026-11-26', ALL('free')],
    ['the last day of the horizon', 'tatapMuka', '2027-01-22', Array(3).fill('free')],
    ['beyond the horizon', 'tatapMuka', '2027-01-25', ALL('BEYOND_HORIZON')],
  ] as const)('a pemda: %s', (_, mode, date, expected) => {
    expect(reasons(date, { mode })).toEqual(expected);
  });

  it('a pemda: a day off lengthens the notice', () => {
    expect(reasons('2026-11-30', { calendar: daysOff('2026-11-24') })).toEqual(
      ALL('NOTICE_TOO_SHORT'),
    );
  });

  it('staff: only what has begun is too late', () => {
    const over = { actorIsPemda: false };
    expect(reasons('2026-11-23', over)).toEqual([
      'NOTICE_TOO_SHORT',
      'NOTICE_TOO_SHORT',
      'free',
      'free',
      'free',
    ]);
    expect(reasons('2026-11-20', over)).toEqual(Array(3).fill('NOTICE_TOO_SHORT'));
    expect(reasons('2027-06-02', over)).toEqual(ALL('free'));
  });

  it.each([true, false])('a day off has its slots, none free (pemda: %s)', (actorIsPemda) => {
    const over = { calendar: daysOff('2026-12-09'), actorIsPemda };
    expect(reasons('2026-12-09', over)).toEqual(ALL('NON_WORKING_DAY'));
  });
});

describe('availability, by what is closed', () => {
  const closure = (from: string, to: string, scope: ClosureFact['scope']): ClosureFact => ({
    reason: 'Rapat pimpinan',
    from: wib(from),
    to: wib(to),
    scope,
    name: null,
    closes: null,
  });

  it('the office: what the closure touches, its edges apart', () => {
    const closures = [closure('2026-12-07 10:00', '2026-12-07 11:30', 'office')];
    expect(reasons('2026-12-07', { closures })).toEqual([
      'free',
      'SLOT_CLOSED',
      'SLOT_CLOSED',
      'free',
      'free',
    ]);
  });

  it.each(['room', 'narasumber'] as const)('a %s: another may do', (scope) => {
    const closures = [closure('2026-12-07 00:00', '2026-12-08 00:00', scope)];
    expect(reasons('2026-12-07', { closures })).toEqual(ALL('free'));
  });
});

describe('availability, by what is taken', () => {
  it.each([
    ['tatapMuka', 3, 'free'],
    ['tatapMuka', 4, 'DAILY_CAPACITY_REACHED'],
    ['tatapMuka', 5, 'DAILY_CAPACITY_REACHED'],
    ['videoConference', 9, 'free'],
  ] as const)('%s with %i seats taken: %s', (mode, count, expected) => {
    const seats = new Map([[day('2026-12-07'), count]]);
    expect(reasons('2026-12-07', { mode, seats })).toEqual(ALL(expected));
    expect(reasons('2026-12-08', { mode, seats })).toEqual(ALL('free'));
  });

  it.each([
    ['one of two', { total: 2, busy: () => 1 }, 'free'],
    ['both', { total: 2, busy: () => 2 }, 'NARASUMBER_BUSY'],
    ['nobody registered', { total: 0, busy: () => 0 }, 'free'],
  ])('narasumber of the topic: %s', (_, narasumberForTopic, expected) => {
    expect(reasons('2026-12-07', { narasumberForTopic })).toEqual(ALL(expected));
  });

  it('asks for the narasumber of each slot', () => {
    const narasumberForTopic = {
      total: 1,
      busy: ({ start }: { start: string }) => (start === wib('2026-12-07 13:00') ? 1 : 0),
    };
    expect(reasons('2026-12-07', { narasumberForTopic })).toEqual([
      'free',
      'free',
      'free',
      'NARASUMBER_BUSY',
      'free',
    ]);
  });

  it('tells the first reason only, the calendar before what is taken', () => {
    const seats = new Map([[day('2026-11-24'), 4]]);
    const over = { seats, narasumberForTopic: { total: 1, busy: () => 1 } };
    expect(reasons('2026-11-24', over)).toEqual(ALL('NOTICE_TOO_SHORT'));
    expect(reasons('2026-11-24', { ...over, actorIsPemda: false })).toEqual(
      ALL('DAILY_CAPACITY_REACHED'),
    );
  });
});

describe('availability, whatever the calendar', () => {
  it('has one row per slot, free or with a reason, and staff find free whatever a pemda does', () => {
    fc.assert(
      fc.property(anyDayOf2026, anyCalendar, fc.nat({ max: 80 }), (today, calendar, length) => {
        const slots = slotsBetween(today, addDays(today, length), policy);
        const asked = facts({ slots, calendar, now: wib(`${today} 10:00`) });
        const forPemda = availability(asked);
        const forStaff = availability({ ...asked, actorIsPemda: false });
        expect(forPemda.map(({ start, end }) => ({ start, end }))).toEqual(slots);
        for (const [index, row] of forPemda.entries()) {
          expect(row.free).toBe(!('reason' in row));
          if (row.free) expect(forStaff[index]?.free).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
