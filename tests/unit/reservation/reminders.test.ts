import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineAfter, isWorkday } from '#app/domain/calendar/workdays.ts';
import { dayOf, fromLocal, toLocal } from '#app/domain/calendar/zones.ts';
import {
  answerDue,
  isDigestTime,
  type ReminderKind,
  remindersDue,
} from '#app/domain/reservation/reminders.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { aPlan, aReservation, someGuests } from '#tests/support/reservations.ts';
import { policyWith } from '#tests/support/policy.ts';
import { anyCalendar, anyDayOf2026, day, daysOff, time, wib } from '#tests/support/time.ts';

const policy = policyWith();
/** Thursday, 3 December, is a day off. */
const calendar = daysOff('2026-12-03');

function due(reservation: Reservation, now: string): ReminderKind[] {
  return remindersDue(reservation, { now: wib(now), policy, calendar }).map(({ kind }) => kind);
}

/** Offered on Monday; its place is held to the end of Wednesday. */
const OFFERED = aReservation({
  status: 'offered',
  offer: { plan: aPlan(), message: null, deadline: wib('2026-12-03 00:00') },
  promise: { pausedSince: wib('2026-11-30 09:00'), pausedWorkdays: 0, answeredAt: null },
});

const RETURNED = aReservation({
  status: 'returned',
  correction: { reasons: [], deadline: wib('2026-12-08 00:00') },
  promise: { pausedSince: wib('2026-11-30 09:00'), pausedWorkdays: 0, answeredAt: null },
});

/** On Monday, 7 December; the list closes on Friday, 4 December, 17.00. */
const APPROVED = aReservation({
  status: 'approved',
  plan: aPlan(),
  guests: someGuests(3),
  decidedAt: wib('2026-11-24 09:00'),
});

describe('a reminder', () => {
  it.each([
    ['the day before the last but one', '2026-11-30 09:00', []],
    ['before the office wakes', '2026-12-01 07:29', []],
    ['from its morning on', '2026-12-01 07:30', ['offerLapsing']],
    ['through the afternoon', '2026-12-01 15:59', ['offerLapsing']],
    ['not in the evening', '2026-12-01 16:00', []],
    ['on the last day, after a standstill', '2026-12-02 08:00', ['offerLapsing']],
    ['not in the last night', '2026-12-02 23:59', []],
    ['not once it has lapsed', '2026-12-03 00:00', []],
    ['nor later', '2026-12-04 09:00', []],
  ] as const)('of an offer: %s', (_, now, kinds) => {
    expect(due(OFFERED, now)).toEqual(kinds);
  });

  it('of a correction leaves out days off: its last but one day is the Friday before', () => {
    expect(due(RETURNED, '2026-12-02 09:00')).toEqual([]);
    expect(due(RETURNED, '2026-12-03 09:00')).toEqual([]);
    expect(due(RETURNED, '2026-12-04 09:00')).toEqual(['correctionLapsing']);
    expect(due(RETURNED, '2026-12-05 09:00')).toEqual([]);
    expect(due(RETURNED, '2026-12-07 09:00')).toEqual(['correctionLapsing']);
  });

  it('is not sent on the day on which the pemda was told', () => {
    const short = {
      ...OFFERED,
      promise: { ...OFFERED.promise, pausedSince: wib('2026-12-01 08:00') },
    };
    expect(due(short, '2026-12-01 10:00')).toEqual([]);
    expect(due(short, '2026-12-02 10:00')).toEqual(['offerLapsing']);
  });

  it('of the guest list comes the working day before it closes, and to a video conference never', () => {
    expect(due(APPROVED, '2026-12-01 09:00')).toEqual([]);
    expect(due(APPROVED, '2026-12-02 09:00')).toEqual(['guestListClosing']);
    expect(due(APPROVED, '2026-12-04 15:59')).toEqual(['guestListClosing']);
    const video = { ...APPROVED, plan: aPlan({ mode: 'videoConference' }) };
    expect(due(video, '2026-12-02 09:00')).toEqual([]);
  });

  it('of a list that was approved today comes at once only where it is empty', () => {
    const today = { ...APPROVED, decidedAt: wib('2026-12-02 08:00') };
    expect(due(today, '2026-12-02 09:00')).toEqual([]);
    expect(due({ ...today, guests: [] }, '2026-12-02 09:00')).toEqual(['guestListClosing']);
  });

  it('follows the policy: a list that closes at noon of the day itself', () => {
    const noon = policyWith({ guestListCloses: { workdaysBefore: 0, at: time('12:00') } });
    const rules = { policy: noon, calendar };
    const at = (now: string) => remindersDue(APPROVED, { ...rules, now: wib(now) }).length;
    expect([at('2026-12-02 09:00'), at('2026-12-04 09:00')]).toEqual([0, 1]);
    expect([at('2026-12-07 11:59'), at('2026-12-07 12:00')]).toEqual([1, 0]);
  });

  it.each(STATUSES.filter((status) => !['offered', 'returned', 'approved'].includes(status)))(
    'is never sent while a request is %s',
    (status) => {
      const all = { ...OFFERED, ...{ plan: aPlan(), correction: RETURNED.correction }, status };
      expect(due(all, '2026-12-01 09:00')).toEqual([]);
      expect(due(all, '2026-12-04 09:00')).toEqual([]);
    },
  );

  it('comes on a working day, before the deadline, and at most two working days are left', () => {
    fc.assert(
      fc.property(
        anyDayOf2026,
        anyCalendar,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -3, max: 12 }),
        fc.integer({ min: 0, max: 23 }),
        (from, off, workdays, days, hour) => {
          const told = fromLocal(from, time('09:00'));
          const deadline = deadlineAfter(told, workdays, off);
          const now = fromLocal(
            dayOf(new Date(Date.parse(told) + days * 86_400_000).toISOString() as typeof told),
            time(`${String(hour).padStart(2, '0')}:00`),
          );
          const offered = {
            ...OFFERED,
            offer: { plan: aPlan(), message: null, deadline },
            promise: { ...OFFERED.promise, pausedSince: told },
          };
          const [reminder] = remindersDue(offered, { now, policy, calendar: off });
          if (reminder === undefined) return;
          expect(now < reminder.deadline).toBe(true);
          expect(isWorkday(dayOf(now), off)).toBe(true);
          expect(dayOf(now) > from).toBe(true);
          expect(Number(toLocal(now).time.slice(0, 2))).toBeGreaterThanOrEqual(8);
        },
      ),
    );
  });
});

describe('the list of the day', () => {
  it.each([
    ['2026-12-01 07:29', false],
    ['2026-12-01 07:30', true],
    ['2026-12-01 11:59', true],
    ['2026-12-01 12:00', false],
    ['2026-12-03 09:00', false],
    ['2026-12-05 09:00', false],
  ])('at %s: %s', (now, holds) => {
    expect(isDigestTime({ now: wib(now), calendar })).toBe(holds);
  });

  const promised = (dueOn: string, over = {}) => ({
    dueOn: day(dueOn),
    ...{ workdaysLeft: 0, overdue: false, paused: false, answered: false, ...over },
  });

  it.each([
    ['2026-12-01', 'overdue'],
    ['2026-12-02', 'today'],
    // Thursday is off, so that Friday is the next working day
    ['2026-12-03', 'next'],
    ['2026-12-04', 'next'],
    ['2026-12-07', null],
  ])('an answer promised until %s is %s', (dueOn, standing) => {
    const request = { status: 'submitted', promise: promised(dueOn) } as const;
    expect(answerDue(request, day('2026-12-02'), calendar)).toBe(standing);
  });

  it.each(STATUSES)('asks nothing where the next step is not the house’s: %s', (status) => {
    const waits = ['submitted', 'inReview', 'verified'].includes(status);
    const standing = (over = {}) =>
      answerDue({ status, promise: promised('2026-12-02', over) }, day('2026-12-02'), calendar);
    expect(standing() !== null).toBe(waits);
    expect([standing({ paused: true }), standing({ answered: true })]).toEqual([null, null]);
  });
});
