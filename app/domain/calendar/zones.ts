import { type Instant, instantFromMs, msOf } from './instant.ts';
import type { LocalDate } from './local-date.ts';

/** A wall-clock time, `HH:MM`. Two of them compare as text. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** Indonesia's zones. None of them knows daylight saving, so their offsets are arithmetic. */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof ZONES)[number];

/** The zone the office lives in (Asia/Jakarta). */
export const OFFICE_ZONE: Zone = 'WIB';

const OFFSET_HOURS: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** IANA names, for papers that leave the system (calendar files, the regions list). */
export const IANA_NAME: Record<Zone, string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

export interface LocalDateTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** What the wall shows at `instant` in `zone`. */
export function toLocal(instant: Instant, zone: Zone = OFFICE_ZONE): LocalDateTime {
  const text = instantFromMs(msOf(instant) + OFFSET_HOURS[zone] * 3_600_000);
  return { date: text.slice(0, 10) as LocalDate, time: text.slice(11, 16) as LocalTime };
}

/** The moment at which the wall in `zone` shows `date` and `time`. */
export function fromLocal(date: LocalDate, time: LocalTime, zone: Zone = OFFICE_ZONE): Instant {
  return instantFromMs(Date.parse(`${date}T${time}:00Z`) - OFFSET_HOURS[zone] * 3_600_000);
}

/** The day in `zone` on which `instant` falls. */
export function dayOf(instant: Instant, zone: Zone = OFFICE_ZONE): LocalDate {
  return toLocal(instant, zone).date;
}

/** Reads `HH:MM` (00:00–23:59); null for anything else. */
export function parseLocalTime(text: string): LocalTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as LocalTime) : null;
}

/** Minutes since midnight. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The wall time `minutes` after midnight (0 ≤ minutes < 1440). */
export function timeAt(minutes: number): LocalTime {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}` as LocalTime;
}
