import { earlier, type Instant, instantFromMs } from '../calendar/instant.ts';
import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '../calendar/zones.ts';

/** When something happened, as a device tells that had no line to the server. */
export interface DeviceTime {
  /** The device's own clock, in milliseconds since 1970. */
  readonly deviceMs: number;
  /** By how much the server's clock was ahead of it when the two were last compared. */
  readonly offsetMs: number;
  /** The WIB day whose list the device had. */
  readonly day: LocalDate;
}

/**
 * The moment a device means: by its own clock and what that clock lacked. Never later than now, and
 * on no other day than that of the list it worked from, so that a clock that was turned meanwhile
 * moves an arrival by hours at most.
 */
export function momentOf({ deviceMs, offsetMs, day }: DeviceTime, now: Instant): Instant {
  const known = day > dayOf(now) ? dayOf(now) : day;
  const told = instantFromMs(Math.min(Math.max(deviceMs + offsetMs, 0), LATEST_MS));
  const latest = earlier(lastMomentOf(known), now);
  const first = fromLocal(known, MIDNIGHT);
  if (told < first) return first;
  return earlier(told, latest);
}

/** When a WIB day is over: the first moment of the next. */
export function endOfDay(day: LocalDate): Instant {
  return fromLocal(addDays(day, 1), MIDNIGHT);
}

const MIDNIGHT = '00:00' as LocalTime;

/** What a date can still say. */
const LATEST_MS = Date.UTC(9999, 0);

function lastMomentOf(day: LocalDate): Instant {
  return instantFromMs(Date.parse(endOfDay(day)) - 1_000);
}
