import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { workdaysBetween } from '#app/domain/calendar/workdays.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import {
  answerClock,
  answerWorkdays,
  pauseClock,
  promiseOf,
  resumeClock,
} from '#app/domain/reservation/promise.ts';
import type { PromiseClock } from '#app/domain/reservation/reservation.ts';
import { policyWith } from '#tests/support/policy.ts';
import { anyCalendar, daysOff, wib } from '#tests/support/time.ts';

const policy = policyWith();
const calendar = daysOff('2026-12-24', '2026-12-25');
const FRESH: PromiseClock = { pausedSince: null, pausedWorkdays: 0, answeredAt: null };
/** A Monday. */
const RECEIVED = wib('2026-12-07 14:00');

describe('the clock', () => {
  const at = wib('2026-12-08 10:00');
  const later = wib('2026-12-10 09:00');

  it('pauses once', () => {
    const paused = pauseClock(FRESH, at);
    expect(paused).toEqual({ ...FRESH, pausedSince: at });
    expect(pauseClock(paused, later)).toEqual(paused);
  });

  it('adds the working days between when it resumes', () => {
    const resumed = resumeClock(pauseClock(FRESH, at), later, calendar);
    expect(resumed).toEqual({ ...FRESH, pausedWorkdays: 2 });
    const twice = resumeClock(pauseClock(resumed, later), wib('2026-12-14 09:00'), calendar);
    expect(twice).toEqual({ ...FRESH, pausedWorkdays: 4 });
  });

  it('resumes to itself where it was not paused', () => {
    expect(resumeClock({ ...FRESH, pausedWorkdays: 2 }, later, calendar)).toEqual({
      ...FRESH,
      pausedWorkdays: 2,
    });
  });

  it('keeps the first answer', () => {
    const answered = answerClock(FRESH, at);
    expect(answered.answeredAt).toBe(at);
    expect(answerClock(answered, later)).toEqual(answered);
  });
});

describe('answerWorkdays', () => {
  const taken = (promise: Partial<PromiseClock>) =>
    answerWorkdays({ receivedAt: RECEIVED, promise: { ...FRESH, ...promise } }, calendar);

  it.each([
    ['no answer yet', {}, null],
    ['the same day', { answeredAt: wib('2026-12-07 16:00') }, 0],
    ['the next day', { answeredAt: wib('2026-12-08 08:00') }, 1],
    ['over a weekend', { answeredAt: wib('2026-12-14 08:00') }, 5],
    ['less the pauses', { answeredAt: wib('2026-12-14 08:00'), pausedWorkdays: 3 }, 2],
    [
      'less the pause in which it was answered',
      { answeredAt: wib('2026-12-14 08:00'), pausedSince: wib('2026-12-10 08:00') },
      3,
    ],
    [
      'not less a pause that began with the answer',
      { answeredAt: wib('2026-12-08 08:00'), pausedSince: wib('2026-12-08 08:00') },
      1,
    ],
    [
      'not less a pause after the answer',
      { answeredAt: wib('2026-12-08 08:00'), pausedSince: wib('2026-12-11 08:00') },
      1,
    ],
    ['never below zero', { answeredAt: wib('2026-12-08 08:00'), pausedWorkdays: 9 }, 0],
  ])('%s', (_, promise, expected) => expect(taken(promise)).toBe(expected));
});

describe('the clock, however often it stops', () => {
  const anyStops = fc.array(fc.tuple(fc.nat({ max: 8000 }), fc.nat({ max: 8000 })), {
    maxLength: 6,
  });

  function run(stops: readonly (readonly [number, number])[], off: typeof calendar) {
    let now: Instant = RECEIVED;
    let promise = FRESH;
    for (const [running, still] of stops) {
      now = addMinutes(now, running);
      promise = pauseClock(promise, now);
      now = addMinutes(now, still);
      promise = resumeClock(promise, now, off);
    }
    return { now, promise };
  }

  it('is in time exactly where the answer took no more working days than promised, on a working day', () => {
    fc.assert(
      fc.property(anyStops, anyCalendar, (stops, off) => {
        const { now, promise } = run(stops, off);
        const answered = answerClock(promise, now);
        const reservation = {
          receivedAt: RECEIVED,
          promise: answered,
          status: 'approved',
        } as const;
        const state = promiseOf(reservation, now, policy, off);
        const took = answerWorkdays(reservation, off) ?? -1;
        expect(took).toBeGreaterThanOrEqual(0);
        expect(state.workdaysLeft).toBe(policy.values.promiseWorkdays - took);
        if (took > policy.values.promiseWorkdays) expect(state.overdue).toBe(true);
        if (took < policy.values.promiseWorkdays) expect(state.overdue).toBe(false);
      }),
    );
  });

  it('a pause lasts no longer than the time that passed', () => {
    fc.assert(
      fc.property(anyStops, anyCalendar, (stops, off) => {
        const { now, promise } = run(stops, off);
        expect(promise.pausedSince).toBeNull();
        expect(promise.pausedWorkdays).toBeLessThanOrEqual(
          workdaysBetween(dayOf(RECEIVED), dayOf(now), off),
        );
      }),
    );
  });
});
