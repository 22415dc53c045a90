import { addMinutes, type Instant } from '../calendar/instant.ts';
import { addDays, type LocalDate, weekdayOf } from '../calendar/local-date.ts';
import { dayOf, fromLocal } from '../calendar/zones.ts';
import type { Policy, ServiceWindow } from '../policy/policy.ts';

/** One stretch of time that can be asked for; `end` is the first moment after it. */
export interface Slot {
  readonly start: Instant;
  readonly end: Instant;
}

/** The slot that begins at a moment, whether or not the office keeps that hour. */
export function slotFrom(start: Instant, slotMinutes: number): Slot {
  return { start, end: addMinutes(start, slotMinutes) };
}

/**
 * The service windows of a day, earliest first; in a Ramadan period those of Ramadan. Holidays are
 * not looked at: the windows say which hours the office keeps, not which days.
 */
export function windowsOn(date: LocalDate, policy: Policy): ServiceWindow[] {
  const { serviceWindows, ramadanWindows, ramadanPeriods } = policy.values;
  const isRamadan = ramadanPeriods.some((period) => period.from <= date && date <= period.to);
  const weekday = weekdayOf(date);
  return (isRamadan ? ramadanWindows : serviceWindows)
    .filter((window) => window.weekdays.includes(weekday))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** One after another from the start of each window (WIB), while the whole slot lies inside it. */
export function slotsOn(date: LocalDate, policy: Policy): Slot[] {
  const { slotMinutes } = policy.values;
  return windowsOn(date, policy).flatMap((window) => {
    const closes = fromLocal(date, window.to);
    const slots: Slot[] = [];
    let start = fromLocal(date, window.from);
    for (let end = addMinutes(start, slotMinutes); end <= closes;) {
      slots.push({ start, end });
      start = end;
      end = addMinutes(start, slotMinutes);
    }
    return slots;
  });
}

/** The slots of every day from `from` to `to`, both included; none where `to` is earlier. */
export function slotsBetween(from: LocalDate, to: LocalDate, policy: Policy): Slot[] {
  const slots: Slot[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) slots.push(...slotsOn(date, policy));
  return slots;
}

/** Does the stretch from `start` to `end` lie wholly inside one service window of its WIB day? */
export function isInsideWindow(start: Instant, end: Instant, policy: Policy): boolean {
  const date = dayOf(start);
  return windowsOn(date, policy).some(
    (window) => fromLocal(date, window.from) <= start && end <= fromLocal(date, window.to),
  );
}
