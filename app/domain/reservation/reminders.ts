import { type Instant, instantFromMs, msOf } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import {
  addWorkdays,
  isWorkday,
  subtractWorkdays,
  type WorkCalendar,
} from '../calendar/workdays.ts';
import { dayOf, type LocalTime, toLocal } from '../calendar/zones.ts';
import type { Policy } from '../policy/policy.ts';
import { guestListClosesAt } from './guest-list.ts';
import type { PromiseState } from './promise.ts';
import { plannedStart, type Reservation } from './reservation.ts';
import type { Status } from './status.ts';

/** What a pemda is reminded of, the working day before it is too late. */
export const REMINDERS = ['offerLapsing', 'correctionLapsing', 'guestListClosing'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** Until then it can still be done. */
  readonly deadline: Instant;
}

/**
 * Hours (WIB) of a working day in which anybody is reminded. They are those of the product and no
 * rule of the office's: nobody's right hangs on them, and nobody's phone is to ring at midnight.
 */
const HOURS = { from: '07:30', until: '16:00' } as const;

/** The day's list for the secretariat is of use in the morning; after a standstill no later than noon. */
const DIGEST_UNTIL = '12:00';

interface Rules {
  readonly now: Instant;
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
}

/** Is this an hour in which a pemda or a unit is reminded? */
export function isReminding({ now, calendar }: Omit<Rules, 'policy'>): boolean {
  return isBetween(HOURS.from, HOURS.until, now, calendar);
}

/** Is this an hour in which the secretariat is told what the day asks? */
export function isDigestTime({ now, calendar }: Omit<Rules, 'policy'>): boolean {
  return isBetween(HOURS.from, DIGEST_UNTIL, now, calendar);
}

/** On its last but one working day, and after a standstill on its last one; before and after it: nothing. */
export function remindersDue(reservation: Reservation, rules: Rules): Reminder[] {
  return candidates(reservation, rules).filter((due) => isLastCall(due, rules));
}

interface Candidate extends Reminder {
  /** When the pemda was told; nobody is reminded on that day. Null where nobody was. */
  readonly toldAt: Instant | null;
}

function candidates(reservation: Reservation, rules: Rules): Candidate[] {
  const { status, offer, correction, promise } = reservation;
  const toldAt = promise.pausedSince;
  if (status === 'offered' && offer !== null) {
    return [{ kind: 'offerLapsing', deadline: offer.deadline, toldAt }];
  }
  if (status === 'returned' && correction !== null) {
    return [{ kind: 'correctionLapsing', deadline: correction.deadline, toldAt }];
  }
  return guestList(reservation, rules);
}

/** Only a tatap muka has a list that is looked at by the door. */
function guestList(reservation: Reservation, rules: Rules): Candidate[] {
  const { status, plan, guests, decidedAt } = reservation;
  const start = plannedStart(reservation);
  if (status !== 'approved' || start === null || plan?.mode !== 'tatapMuka') return [];
  // Whoever was written to today has just read about the list; an empty one is worth a second word.
  const toldAt = guests.length === 0 ? null : decidedAt;
  return [{ kind: 'guestListClosing', deadline: guestListClosesAt(start, rules), toldAt }];
}

/**
 * Is it the last but one working day, or the last, and was nobody told of it today? Only in the hours
 * in which anybody is reminded.
 */
export function isLastCall(
  { deadline, toldAt }: Pick<Candidate, 'deadline' | 'toldAt'>,
  { now, calendar }: Omit<Rules, 'policy'>,
): boolean {
  if (now >= deadline || !isReminding({ now, calendar })) return false;
  // A deadline at midnight is the end of the day before.
  const lastDay = dayOf(instantFromMs(msOf(deadline) - 1000));
  const today = dayOf(now);
  return (
    subtractWorkdays(lastDay, 1, calendar) <= today && (toldAt === null || dayOf(toldAt) < today)
  );
}

/** Where the answer to a request stands on the secretariat's list of the day. */
export const ANSWERS_DUE = ['overdue', 'today', 'next'] as const;
export type AnswerDue = (typeof ANSWERS_DUE)[number];

const WAITS_FOR_THE_HOUSE: readonly Status[] = ['submitted', 'inReview', 'verified'];

/** Null where nothing is promised until the end of the next working day, or the next step is not the house's. */
export function answerDue(
  { status, promise }: { readonly status: Status; readonly promise: PromiseState },
  today: LocalDate,
  calendar: WorkCalendar,
): AnswerDue | null {
  if (!WAITS_FOR_THE_HOUSE.includes(status) || promise.answered || promise.paused) return null;
  if (promise.dueOn < today) return 'overdue';
  if (promise.dueOn === today) return 'today';
  return promise.dueOn <= addWorkdays(today, 1, calendar) ? 'next' : null;
}

function isBetween(from: string, until: string, now: Instant, calendar: WorkCalendar): boolean {
  const { date, time } = toLocal(now);
  return isWorkday(date, calendar) && time >= (from as LocalTime) && time < (until as LocalTime);
}
