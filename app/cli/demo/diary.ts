import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { addDays, daysBetween, type LocalDate } from '#app/domain/calendar/local-date.ts';
import {
  addWorkdays,
  isWorkday,
  subtractWorkdays,
  type WorkCalendar,
} from '#app/domain/calendar/workdays.ts';
import {
  dayOf,
  fromLocal,
  type LocalTime,
  minutesOf,
  timeAt,
  toLocal,
} from '#app/domain/calendar/zones.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { type Slot, slotsOn } from '#app/domain/schedule/slots.ts';

/** Hours in which letters come in and are answered. */
const OPENS = 8 * 60;
const CLOSES = 16 * 60;

/** A consultation has begun when its hour is so many minutes old. */
const UNDER_WAY_MINUTES = 10;

/** Groups come so many minutes early. */
export const EARLY_MINUTES = 30;

/**
 * The office's days around a moment. Each place is given once, never more tatap muka a day than the
 * rules allow, so that whatever is planned with it can be approved.
 */
export interface Diary {
  /** The hour that runs now; at night and on days off the last one that was. */
  readonly current: Slot;
  /** A free hour on or before the working day so many days before that of {@link current}. */
  readonly past: (workdays: number, mode: MeetingMode) => Slot;
  /** The hour of a group that has just come: the next one where it is near, else the current. */
  readonly waiting: () => Slot;
  /** The next free hour after {@link current}. */
  readonly next: (mode: MeetingMode) => Slot;
  /** A free hour on or after the working day so many days after that of {@link current}. */
  readonly ahead: (workdays: number, mode: MeetingMode) => Slot;
  /** So many office hours before now: always on a working day, never later than now. */
  readonly ago: (hours: number) => Instant;
  /** A wall-clock time (WIB) so many working days before the day of a slot. */
  readonly before: (slot: Slot, workdays: number, time: string) => Instant;
  /** A wall-clock time so many working days after the day of a slot; now at the latest. */
  readonly after: (slot: Slot, workdays: number, time: string) => Instant;
}

export function diaryOf(now: Instant, policy: Policy, calendar: WorkCalendar): Diary {
  const today = dayOf(now);
  const slotsOfDay = (day: LocalDate) => (isWorkday(day, calendar) ? slotsOn(day, policy) : []);
  const hasBegun = (slot: Slot) => addMinutes(slot.start, UNDER_WAY_MINUTES) <= now;
  const current = lastBegun(today, slotsOfDay, hasBegun);
  const base = dayOf(current.start);
  const taken = takenPlaces(policy);
  taken.take(current, 'tatapMuka');

  // Not every day begins at nine: a day's hours are tried from another one on.
  const shuffled = (day: LocalDate): Slot[] => {
    const slots = slotsOfDay(day);
    const first = Number(day.slice(-2)) % (slots.length || 1);
    return [...slots.slice(first), ...slots.slice(0, first)];
  };
  const search = (
    from: LocalDate,
    direction: 1 | -1,
    mode: MeetingMode,
    hoursOf = shuffled,
  ): Slot => {
    for (let day = from; ; day = addDays(day, direction)) {
      const free = hoursOf(day).find(
        (slot) =>
          (direction === 1 ? slot.start > current.start : slot.start < current.start) &&
          taken.isFree(slot, mode),
      );
      if (free === undefined) continue;
      taken.take(free, mode);
      return free;
    }
  };
  const on = (day: LocalDate, time: string): Instant => fromLocal(day, time as LocalTime);
  return {
    current,
    past: (workdays, mode) => search(subtractWorkdays(base, workdays, calendar), -1, mode),
    waiting: () => {
      const days = [base, addWorkdays(base, 1, calendar)];
      const next = days.flatMap(slotsOfDay).find(({ start }) => start > current.start);
      const isNear = next !== undefined && addMinutes(next.start, -EARLY_MINUTES) <= now;
      const slot = isNear ? next : current;
      taken.take(slot, 'tatapMuka');
      return slot;
    },
    next: (mode) => search(base, 1, mode, slotsOfDay),
    ahead: (workdays, mode) => search(addWorkdays(base, workdays, calendar), 1, mode),
    ago: (hours) => officeHoursBefore(now, hours, calendar),
    before: (slot, workdays, time) =>
      on(subtractWorkdays(dayOf(slot.start), workdays, calendar), time),
    after: (slot, workdays, time) => {
      const moment = on(addWorkdays(dayOf(slot.start), workdays, calendar), time);
      return moment < now ? moment : now;
    },
  };
}

function lastBegun(
  today: LocalDate,
  slotsOfDay: (day: LocalDate) => Slot[],
  hasBegun: (slot: Slot) => boolean,
): Slot {
  for (let day = today; ; day = addDays(day, -1)) {
    const slot = slotsOfDay(day).findLast(hasBegun);
    if (slot !== undefined) return slot;
    if (daysBetween(day, today) > 60) throw new Error('No hour of service in two months');
  }
}

/** One tatap muka and one video conference an hour, and the day's capacity. */
function takenPlaces(policy: Policy) {
  const taken = new Set<string>();
  const seats = new Map<LocalDate, number>();
  const keyOf = ({ start }: Slot, mode: MeetingMode) => `${mode} ${start}`;
  return {
    isFree: (slot: Slot, mode: MeetingMode): boolean =>
      !taken.has(keyOf(slot, mode)) &&
      (mode === 'videoConference' ||
        (seats.get(dayOf(slot.start)) ?? 0) < policy.values.tatapMukaPerDay),
    take: (slot: Slot, mode: MeetingMode): void => {
      taken.add(keyOf(slot, mode));
      const day = dayOf(slot.start);
      if (mode === 'tatapMuka') seats.set(day, (seats.get(day) ?? 0) + 1);
    },
  };
}

/** Office hours counted back from now; nights and days off do not count. */
function officeHoursBefore(now: Instant, hours: number, calendar: WorkCalendar): Instant {
  const { date, time } = toLocal(now);
  const dayLength = CLOSES - OPENS;
  const sinceOpening = Math.max(0, Math.min(minutesOf(time) - OPENS, dayLength));
  const today = isWorkday(date, calendar) ? sinceOpening : 0;
  const left = Math.round(hours * 60) - today;
  if (today > 0 && left <= 0) return fromLocal(date, timeAt(OPENS - left));
  const day = subtractWorkdays(date, 1 + Math.floor(left / dayLength), calendar);
  return fromLocal(day, timeAt(CLOSES - (left % dayLength)));
}
