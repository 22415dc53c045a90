import type { Instant } from '../calendar/instant.ts';
import { addDays, type LocalDate, weekdayOf } from '../calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '../calendar/zones.ts';
import { mondayOf } from '../calendar/iso-week.ts';
import type { Policy } from '../policy/policy.ts';
import { overlaps } from './conflicts.ts';
import { type Slot, slotsOn, windowsOn } from './slots.ts';

/** One sitting of a consultation, as far as its place on the board is concerned. */
export interface BoardSitting extends Slot {
  readonly narasumberIds: readonly string[];
  readonly roomId: string | null;
  readonly mode: 'tatapMuka' | 'videoConference';
}

/** A stretch in which something is not to be had. */
export interface BoardClosure extends Slot {
  readonly roomId: string | null;
  readonly narasumberId: string | null;
}

/** A line of the board: the office's seats, a room, a person, or what still lacks one of these. */
export type LaneKey =
  'seats' | 'noRoom' | 'noNarasumber' | `room:${string}` | `narasumber:${string}`;

/** The lanes in which a sitting stands: of its room and people, or of what it lacks. */
export function lanesOf({ narasumberIds, roomId, mode }: BoardSitting): LaneKey[] {
  const people = [...new Set(narasumberIds)].map((id): LaneKey => `narasumber:${id}`);
  const room: LaneKey[] =
    roomId !== null ? [`room:${roomId}`] : mode === 'tatapMuka' ? ['noRoom'] : [];
  return [...room, ...(people.length === 0 ? (['noNarasumber'] as const) : people)];
}

/** The lane that a closure concerns; the office's own concern every lane and stand at the day itself. */
export function laneOfClosure({ roomId, narasumberId }: BoardClosure): LaneKey | null {
  if (roomId !== null) return `room:${roomId}`;
  return narasumberId === null ? null : `narasumber:${narasumberId}`;
}

/** One column of the board: a day, or an hour of one. */
export interface BoardColumn extends Slot {
  readonly key: string;
  readonly day: LocalDate;
}

/** The days of a week: Monday to Friday, a day of the weekend only where something stands on it. */
export function weekColumns(anchor: LocalDate, sittings: readonly Slot[]): BoardColumn[] {
  const monday = mondayOf(anchor);
  return Array.from({ length: 7 }, (_, index) => dayColumn(addDays(monday, index))).filter(
    (column) => weekdayOf(column.day) <= 5 || sittings.some((one) => overlaps(one, column)),
  );
}

/** A whole WIB day. */
export function dayColumn(day: LocalDate): BoardColumn {
  return { key: day, day, start: midnight(day), end: midnight(addDays(day, 1)) };
}

/**
 * The hours of a day: its slots, and the stretches between and around them in which a sitting stands
 * that keeps other hours. No two columns overlap.
 */
export function hourColumns(
  day: LocalDate,
  policy: Policy,
  sittings: readonly Slot[],
): BoardColumn[] {
  const columns: BoardColumn[] = slotsOn(day, policy).map((slot) => hourColumn(day, slot));
  const strangers = sittings
    .filter((one) => dayOf(one.start) === day)
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const { start, end } of strangers) {
    if (columns.some((column) => column.start <= start && start < column.end)) continue;
    const next = columns.filter((column) => column.start > start).map((column) => column.start);
    const until = next.reduce((first, one) => (one < first ? one : first), end);
    columns.push(hourColumn(day, { start, end: until }));
  }
  return columns.sort((a, b) => (a.start < b.start ? -1 : 1));
}

function hourColumn(day: LocalDate, { start, end }: Slot): BoardColumn {
  return { key: start, day, start, end };
}

/** What a cell of the board holds, in the order of time. */
export interface BoardCell<S extends Slot, C extends Slot> {
  readonly sittings: readonly S[];
  readonly closures: readonly C[];
}

/** What stands in a lane under a column; in the day's view a long sitting stands in each of its hours. */
export function cellOf<S extends BoardSitting, C extends BoardClosure>(
  lane: LaneKey,
  column: Slot,
  sittings: readonly S[],
  closures: readonly C[],
): BoardCell<S, C> {
  const byStart = (a: Slot, b: Slot): number =>
    a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start < b.start ? -1 : 1;
  return {
    sittings: sittings
      .filter((one) => overlaps(one, column) && lanesOf(one).includes(lane))
      .sort(byStart),
    closures: closures
      .filter((one) => overlaps(one, column) && laneOfClosure(one) === lane)
      .sort(byStart),
  };
}

/** Does a closure leave nothing of the office's hours of a day? Where there are none, of the day. */
export function closesAll(closure: Slot, day: LocalDate, policy: Policy): boolean {
  const windows = windowsOn(day, policy);
  const whole = dayColumn(day);
  const stretches =
    windows.length === 0
      ? [whole]
      : windows.map(({ from, to }) => ({ start: fromLocal(day, from), end: fromLocal(day, to) }));
  return stretches.every(({ start, end }) => closure.start <= start && end <= closure.end);
}

/** The part of a stretch that lies within another. */
export function within(stretch: Slot, bounds: Slot): Slot {
  return {
    start: stretch.start < bounds.start ? bounds.start : stretch.start,
    end: bounds.end < stretch.end ? bounds.end : stretch.end,
  };
}

function midnight(day: LocalDate): Instant {
  return fromLocal(day, '00:00' as LocalTime);
}
