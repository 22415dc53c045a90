import { addMinutes, earlier, type Instant } from '../calendar/instant.ts';
import { addDays } from '../calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '../calendar/zones.ts';
import type { FieldError, Refusal } from '../decisions/decision.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';

/** By how much two clocks that are kept may disagree, in minutes. */
const CLOCKS_MINUTES = 5;

/**
 * So long afterwards a group without appointment may still be written down, in days. No rule of the
 * office: a device may wait a week for its line, and an older hour is sooner a clock that is wrong.
 */
const LATE_DAYS = 7;

/**
 * The moment of an arrival that somebody tells for themselves: not to come, and not before the day of
 * the visit (before the request, where it has no day). A clock that runs a little ahead means now.
 */
export function arrivalTime(
  told: Instant,
  { plan, submittedAt }: Pick<Reservation, 'plan' | 'submittedAt'>,
  now: Instant,
): Result<Instant, Refusal> {
  const start = plannedStart({ plan });
  const first = start === null ? submittedAt : fromLocal(dayOf(start), MIDNIGHT);
  return bounded(told, { first, now }, 'Waktu datang tidak boleh sebelum hari kunjungannya.');
}

/** The same of a group without appointment: of the days just past. */
export function walkInTime(told: Instant, now: Instant): Result<Instant, Refusal> {
  const first = fromLocal(addDays(dayOf(now), -LATE_DAYS), MIDNIGHT);
  const message = `Waktu datang paling lama ${LATE_DAYS} hari yang lalu.`;
  return bounded(told, { first, now }, message);
}

/** The same of guests who leave: not before their group had come. */
export function leavingTime(
  told: Instant,
  { arrivedAt, submittedAt }: Pick<Reservation, 'arrivedAt' | 'submittedAt'>,
  now: Instant,
): Result<Instant, Refusal> {
  const first = addMinutes(arrivedAt ?? submittedAt, -CLOCKS_MINUTES);
  return bounded(told, { first, now }, 'Waktu keluar tidak boleh sebelum rombongannya datang.');
}

const MIDNIGHT = '00:00' as LocalTime;

function bounded(
  told: Instant,
  { first, now }: { readonly first: Instant; readonly now: Instant },
  tooEarly: string,
): Result<Instant, Refusal> {
  if (told > addMinutes(now, CLOCKS_MINUTES)) return fault('Waktunya belum tiba.');
  return told < first ? fault(tooEarly) : ok(earlier(told, now));
}

function fault(message: string): Result<never, Refusal> {
  const error: FieldError = { path: 'at', message };
  return refuse({ code: 'invalid', errors: [error] });
}
