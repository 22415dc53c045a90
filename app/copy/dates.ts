import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import {
  firstDayOf,
  type LocalDate,
  type LocalMonth,
  type Weekday,
  weekdayOf,
} from '#app/domain/calendar/local-date.ts';
import {
  dayOf,
  type LocalTime,
  OFFICE_ZONE,
  toLocal,
  type Zone,
} from '#app/domain/calendar/zones.ts';

/** The months of the year by name, January first. */
export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const DAYS = {
  1: 'Senin',
  2: 'Selasa',
  3: 'Rabu',
  4: 'Kamis',
  5: 'Jumat',
  6: 'Sabtu',
  7: 'Minggu',
};

/** "7 Desember 2026" */
export function formatDate(date: LocalDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "7 Des", where month and year stand above. */
export function formatShortDate(date: LocalDate): string {
  const [day = '', month = ''] = formatDate(date).split(' ');
  return `${day} ${month.slice(0, 3)}`;
}

/** "Desember 2023" */
export function formatMonth(month: LocalMonth): string {
  return formatDate(firstDayOf(month)).replace(/^1 /, '');
}

/** "Januari s.d. Desember 2023" */
export function formatYearToDate(month: LocalMonth): string {
  return month.endsWith('-01') ? formatMonth(month) : `${MONTHS[0]} s.d. ${formatMonth(month)}`;
}

/** "Senin" */
export function formatWeekday(date: LocalDate): string {
  return weekdayName(weekdayOf(date));
}

/** "Senin", of the day itself without a date. */
export function weekdayName(weekday: Weekday): string {
  return DAYS[weekday];
}

/** "Senin, 7 Desember 2026" */
export function formatDay(date: LocalDate): string {
  return `${formatWeekday(date)}, ${formatDate(date)}`;
}

/** "10.00", a wall clock whose zone stands beside it. */
export function formatClock(time: LocalTime): string {
  return time.replace(':', '.');
}

/** "10.00 WIB"; for a reader in another zone "10.00 WIB (12.00 WIT)", the office's time first. */
export function formatTime(instant: Instant, zone: Zone = OFFICE_ZONE): string {
  return withZone(zone, (shown) => clockOn(instant, shown, dayOf(instant)));
}

/** "Senin, 7 Desember 2026, 10.00 WIB (12.00 WIT)" */
export function formatInstant(instant: Instant, zone: Zone = OFFICE_ZONE): string {
  return `${formatDay(dayOf(instant))}, ${formatTime(instant, zone)}`;
}

/** "Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)"; both days where they differ. */
export function formatRange(start: Instant, end: Instant, zone: Zone = OFFICE_ZONE): string {
  return `${formatDay(dayOf(start))}, ${formatHours(start, end, zone)}`;
}

/** "10.00–11.00 WIB (12.00–13.00 WIT)", where the day stands above it already. */
export function formatHours(start: Instant, end: Instant, zone: Zone = OFFICE_ZONE): string {
  return withZone(zone, (shown) => {
    const until = clockOn(end, shown, toLocal(start, shown).date);
    return `${clockOn(start, shown, dayOf(start))}–${until}`;
  });
}

/** "7–11 Desember 2026"; month and year twice only where they differ. */
export function formatSpan(from: LocalDate, to: LocalDate): string {
  const [first, last] = [formatDate(from).split(' '), formatDate(to).split(' ')];
  if (from === to) return formatDate(to);
  const said = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, said).join(' ')}${said === 1 ? '–' : ' – '}${last.join(' ')}`;
}

function withZone(zone: Zone, write: (zone: Zone) => string): string {
  const office = `${write(OFFICE_ZONE)} ${OFFICE_ZONE}`;
  return zone === OFFICE_ZONE ? office : `${office} (${write(zone)} ${zone})`;
}

/** The clock in `zone`, with its day where that is another than the day already said. */
function clockOn(instant: Instant, zone: Zone, saidDay: LocalDate): string {
  const { date, time } = toLocal(instant, zone);
  return date === saidDay ? formatClock(time) : `${formatDay(date)}, ${formatClock(time)}`;
}

/** "hari ini", "kemarin", "3 hari lalu"; "besok", "3 hari lagi". @param days from today, negative in the past */
export function formatDaysAway(days: number): string {
  if (days === 0) return 'hari ini';
  if (days === -1) return 'kemarin';
  if (days === 1) return 'besok';
  return days < 0 ? `${-days} hari lalu` : `${days} hari lagi`;
}

/**
 * The last moment of a deadline: one that lapses with the day is told as that day's end. East of
 * Jakarta the next day has begun by then, which is said in words: a second date would be read as another
 * deadline.
 */
export function formatDeadline(deadline: Instant, zone: Zone = OFFICE_ZONE): string {
  if (toLocal(deadline).time !== '00:00') return formatInstant(deadline, zone);
  const last = addMinutes(deadline, -1);
  if (zone === OFFICE_ZONE) return formatInstant(last);
  const there = formatClock(toLocal(last, zone).time);
  return `${formatInstant(last)} (${there} ${zone} hari berikutnya)`;
}

/** "45 menit", "2 jam", "2 jam 3 menit": a length of time to the minute. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && `${hours} jam`, (rest > 0 || hours === 0) && `${rest} menit`];
  return parts.filter(Boolean).join(' ');
}

/** "25 menit", "3 jam", "6 hari": how long something has been waiting, roughly. */
export function formatWait(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} menit`;
  const hours = minutes / 60;
  return hours < 48 ? `${Math.round(hours)} jam` : `${Math.round(hours / 24)} hari`;
}
