import type { Weekday } from '#app/domain/calendar/local-date.ts';
import { OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { ServiceWindow } from '#app/domain/policy/policy.ts';
import { formatClock, weekdayName } from './dates.ts';
import { joinWords } from './numbers.ts';

/** "Senin–Kamis 09.00–12.00 dan 13.00–15.00 WIB": a line for each set of days. */
export function windowLines(windows: readonly ServiceWindow[]): string[] {
  const hoursByDays = new Map<string, string[]>();
  for (const { weekdays, from, to } of windows) {
    const days = daysWords(weekdays);
    const hours = `${formatClock(from)}–${formatClock(to)}`;
    hoursByDays.set(days, [...(hoursByDays.get(days) ?? []), hours]);
  }
  return [...hoursByDays].map(([days, hours]) => `${days} ${joinWords(hours)} ${OFFICE_ZONE}`);
}

/** "Senin–Kamis" where they follow each other, else each by name. */
function daysWords(weekdays: readonly Weekday[]): string {
  const days = [...weekdays].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (days.length > 2 && last - first === days.length - 1) {
    return `${weekdayName(first)}–${weekdayName(last)}`;
  }
  return joinWords(days.map(weekdayName));
}
