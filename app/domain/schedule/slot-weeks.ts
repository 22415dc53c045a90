import { addDays, type LocalDate, weekdayOf } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { SlotAvailability } from './availability.ts';

/** The slots of one WIB day. */
export interface SlotDay {
  readonly date: LocalDate;
  readonly slots: readonly SlotAvailability[];
  /** The one reason for which none of the day's slots is free; null where they differ or one is. */
  readonly closedBy: RuleCode | null;
}

export interface SlotWeek {
  readonly monday: LocalDate;
  readonly days: readonly SlotDay[];
  readonly freeCount: number;
}

/** Slots by day inside weeks, Monday first; `slots` in order of time. */
export function weeksOfSlots(slots: readonly SlotAvailability[]): SlotWeek[] {
  const days = grouped(slots, ({ start }) => dayOf(start)).map(([date, ofDay]) => ({
    ...{ date, slots: ofDay, closedBy: sharedReason(ofDay) },
  }));
  return grouped(days, ({ date }) => mondayOf(date)).map(([monday, ofWeek]) => ({
    monday,
    days: ofWeek,
    freeCount: ofWeek.flatMap((day) => day.slots).filter(({ free }) => free).length,
  }));
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function sharedReason(slots: readonly SlotAvailability[]): RuleCode | null {
  const reasons = new Set(slots.map(({ reason }) => reason));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? only : null;
}

function grouped<Row, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): [Key, Row[]][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups];
}
