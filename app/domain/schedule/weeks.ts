import { addDays, type LocalDate, weekdayOf } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import type { Slot } from './slots.ts';

/** Slots of one week (WIB), day by day; days without a slot are left out. */
export interface Week<S extends Slot> {
  readonly monday: LocalDate;
  readonly days: readonly { readonly day: LocalDate; readonly slots: readonly S[] }[];
}

/** Slots in the order of time, put into their days and weeks. */
export function byWeek<S extends Slot>(slots: readonly S[]): Week<S>[] {
  const weeks = new Map<LocalDate, Map<LocalDate, S[]>>();
  for (const slot of slots) {
    const day = dayOf(slot.start);
    const monday = addDays(day, 1 - weekdayOf(day));
    const days = weeks.get(monday) ?? new Map<LocalDate, S[]>();
    days.set(day, [...(days.get(day) ?? []), slot]);
    weeks.set(monday, days);
  }
  return [...weeks].map(([monday, days]) => ({
    monday,
    days: [...days].map(([day, ofDay]) => ({ day, slots: ofDay })),
  }));
}
