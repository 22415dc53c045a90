import { earlier, type Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { addWorkdays, type WorkCalendar, workdaysBetween } from '../calendar/workdays.ts';
import { dayOf } from '../calendar/zones.ts';
import type { Policy } from '../policy/policy.ts';
import type { PromiseClock, Reservation } from './reservation.ts';
import { type Status, UNDECIDED } from './status.ts';

/** How the promised answer stands. Days are WIB days; working days leave out those off. */
export interface PromiseState {
  /** The last day on which the answer is in time. */
  readonly dueOn: LocalDate;
  /** Working days until `dueOn`, counted from today or from the answer; negative once they are passed. */
  readonly workdaysLeft: number;
  /** Answered after `dueOn`, or not answered though it has passed. */
  readonly overdue: boolean;
  /** The next step is the pemda's, or the request is on hold. */
  readonly paused: boolean;
  readonly answered: boolean;
}

/** An expired request was never answered; a withdrawn one no longer asks for an answer. */
const AWAITS_ANSWER: readonly Status[] = [...UNDECIDED, 'expired'];

/**
 * Day of receipt + the promised working days + the working days the clock stood still, a running
 * pause included. Once answered the clock has stopped: what happens later moves nothing.
 */
export function promiseOf(
  reservation: Pick<Reservation, 'receivedAt' | 'promise' | 'status'>,
  now: Instant,
  policy: Policy,
  calendar: WorkCalendar,
): PromiseState {
  const { receivedAt, promise, status } = reservation;
  const day = dayOf(promise.answeredAt ?? now);
  const workdays = policy.values.promiseWorkdays + pausedWorkdays(promise, now, calendar);
  const dueOn = addWorkdays(dayOf(receivedAt), workdays, calendar);
  const answered = promise.answeredAt !== null;
  return {
    dueOn,
    // A day off just after the due day is late by no working day: 0, never -0.
    workdaysLeft: workdaysBetween(day, dueOn, calendar) || 0,
    overdue: day > dueOn && (answered || AWAITS_ANSWER.includes(status)),
    paused: promise.pausedSince !== null,
    answered,
  };
}

/** A clock that already stands still keeps the moment it stopped. */
export function pauseClock(promise: PromiseClock, now: Instant): PromiseClock {
  return promise.pausedSince === null ? { ...promise, pausedSince: now } : promise;
}

/** Adds the working days the clock stood still; those after the answer count no more. */
export function resumeClock(
  promise: PromiseClock,
  now: Instant,
  calendar: WorkCalendar,
): PromiseClock {
  return {
    ...promise,
    pausedSince: null,
    pausedWorkdays: pausedWorkdays(promise, now, calendar),
  };
}

/** The first answer keeps the promise; a later one changes nothing. */
export function answerClock(promise: PromiseClock, now: Instant): PromiseClock {
  return promise.answeredAt === null ? { ...promise, answeredAt: now } : promise;
}

/** Working days from receipt to the first answer less the pauses; null while there is no answer. */
export function answerWorkdays(
  reservation: Pick<Reservation, 'receivedAt' | 'promise'>,
  calendar: WorkCalendar,
): number | null {
  const { receivedAt, promise } = reservation;
  if (promise.answeredAt === null) return null;
  const elapsed = workdaysBetween(dayOf(receivedAt), dayOf(promise.answeredAt), calendar);
  return Math.max(0, elapsed - pausedWorkdays(promise, promise.answeredAt, calendar));
}

/** Working days the clock has stood still by `now`, or by the answer if that came first. */
function pausedWorkdays(promise: PromiseClock, now: Instant, calendar: WorkCalendar): number {
  const { pausedSince, answeredAt } = promise;
  if (pausedSince === null) return promise.pausedWorkdays;
  const until = answeredAt === null ? now : earlier(now, answeredAt);
  const running = workdaysBetween(dayOf(pausedSince), dayOf(until), calendar);
  return promise.pausedWorkdays + Math.max(0, running);
}
