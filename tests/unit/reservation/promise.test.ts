import { describe, expect, it } from 'vitest';
import {
  answerClock,
  pauseClock,
  promiseOf,
  resumeClock,
} from '#app/domain/reservation/promise.ts';
import type { PromiseClock } from '#app/domain/reservation/reservation.ts';
import { type Status, STATUSES, UNDECIDED } from '#app/domain/reservation/status.ts';
import { policyWith } from '#tests/support/policy.ts';
import { daysOff, wib } from '#tests/support/time.ts';

const policy = policyWith();
const calendar = daysOff('2026-12-24', '2026-12-25');
const FRESH: PromiseClock = { pausedSince: null, pausedWorkdays: 0, answeredAt: null };
/** Received on Monday, 7 December 2026; due on Thursday, 10 December. */
const RECEIVED = wib('2026-12-07 14:00');

function stateAt(now: string, promise: Partial<PromiseClock> = {}, status: Status = 'submitted') {
  const reservation = { receivedAt: RECEIVED, promise: { ...FRESH, ...promise }, status };
  return promiseOf(reservation, wib(now), policy, calendar);
}

describe('promiseOf', () => {
  it.each([
    ['on the day of receipt', '2026-12-07 14:00', 3, false],
    ['the day after', '2026-12-08 00:00', 2, false],
    ['the day before it is due', '2026-12-09 12:00', 1, false],
    ['on the due day, to its last minute', '2026-12-10 23:59', 0, false],
    ['the day after the due day', '2026-12-11 00:00', -1, true],
    ['the weekend after', '2026-12-13 12:00', -1, true],
    ['the Monday after', '2026-12-14 08:00', -2, true],
  ])('%s', (_, now, workdaysLeft, overdue) => {
    expect(stateAt(now)).toEqual({
      dueOn: '2026-12-10',
      workdaysLeft,
      overdue,
      paused: false,
      answered: false,
    });
  });

  it('is overdue on the day off after the due day, by no working day yet', () => {
    const receivedAt = wib('2026-12-08 09:00');
    const reservation = { receivedAt, promise: FRESH, status: 'inReview' } as const;
    expect(promiseOf(reservation, wib('2026-12-12 09:00'), policy, calendar)).toMatchObject({
      dueOn: '2026-12-11',
      workdaysLeft: 0,
      overdue: true,
    });
  });

  it.each([
    ['received on a Saturday', '2026-12-05 10:00', '2026-12-09'],
    ['received late on a Friday', '2026-12-04 23:59', '2026-12-09'],
    ['received a minute later, on the Saturday', '2026-12-05 00:00', '2026-12-09'],
    ['over two days off and a weekend', '2026-12-22 10:00', '2026-12-29'],
  ])('%s', (_, receivedAt, dueOn) => {
    const reservation = {
      receivedAt: wib(receivedAt),
      promise: FRESH,
      status: 'submitted',
    } as const;
    expect(promiseOf(reservation, wib(receivedAt), policy, calendar).dueOn).toBe(dueOn);
  });

  it('follows the policy', () => {
    const reservation = { receivedAt: RECEIVED, promise: FRESH, status: 'submitted' } as const;
    const patient = policyWith({ promiseWorkdays: 5 });
    expect(promiseOf(reservation, RECEIVED, patient, calendar).dueOn).toBe('2026-12-14');
  });
});

describe('promiseOf, paused', () => {
  const pausedSince = wib('2026-12-09 10:00');

  it.each([
    ['the same day', '2026-12-09 17:00', '2026-12-10', 1],
    ['a working day later', '2026-12-10 08:00', '2026-12-11', 1],
    ['over a weekend', '2026-12-14 08:00', '2026-12-15', 1],
    ['weeks later', '2026-12-28 08:00', '2026-12-29', 1],
  ])('%s the days left stand still', (_, now, dueOn, workdaysLeft) => {
    expect(stateAt(now, { pausedSince }, 'returned')).toEqual({
      dueOn,
      workdaysLeft,
      overdue: false,
      paused: true,
      answered: false,
    });
  });

  it('adds earlier pauses', () => {
    expect(stateAt('2026-12-10 08:00', { pausedWorkdays: 4 })).toMatchObject({
      dueOn: '2026-12-16',
      workdaysLeft: 4,
      paused: false,
    });
  });
});

describe('promiseOf, answered', () => {
  it.each([
    ['in time', '2026-12-10 23:59', 0, false],
    ['early', '2026-12-08 09:00', 2, false],
    ['late', '2026-12-11 00:00', -1, true],
  ])('%s stays so for ever', (_, answeredAt, workdaysLeft, overdue) => {
    const promise = { answeredAt: wib(answeredAt) };
    for (const now of ['2026-12-11 10:00', '2027-06-01 10:00']) {
      expect(stateAt(now, promise, 'approved')).toEqual({
        dueOn: '2026-12-10',
        workdaysLeft,
        overdue,
        paused: false,
        answered: true,
      });
    }
  });

  it('a late offer stays late, however long the pemda then thinks', () => {
    const answeredAt = wib('2026-12-11 09:00');
    const offered = pauseClock(answerClock(FRESH, answeredAt), answeredAt);
    expect(stateAt('2026-12-11 10:00', offered, 'offered')).toMatchObject({ overdue: true });
    expect(stateAt('2026-12-21 10:00', offered, 'offered')).toMatchObject({
      dueOn: '2026-12-10',
      overdue: true,
      paused: true,
    });
    const declined = resumeClock(offered, wib('2026-12-21 10:00'), calendar);
    expect(stateAt('2026-12-21 10:00', declined, 'verified')).toMatchObject({
      dueOn: '2026-12-10',
      overdue: true,
      paused: false,
    });
  });
});

describe('promiseOf, by status', () => {
  it.each(STATUSES)('%s, unanswered long after the due day', (status) => {
    const { overdue } = stateAt('2027-03-01 10:00', {}, status);
    expect(overdue).toBe(UNDECIDED.includes(status) || status === 'expired');
  });
});
