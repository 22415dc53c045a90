import { addMinutes, type Instant } from '../calendar/instant.ts';

/** How long somebody may be away before they sign in again, in minutes (OWASP ASVS 5.0 §7.3). */
export const SESSION_IDLE_MINUTES = 120;

/** How long a session lasts at most, in minutes: one long day at the desk. */
export const SESSION_MINUTES = 12 * 60;

/** How long an office may be away: each sign-in costs a mail, on a phone and a weak line. */
export const OFFICE_IDLE_MINUTES = 24 * 60;

/** How long an office's session lasts at most, in minutes: a working week. */
export const OFFICE_SESSION_MINUTES = 7 * 24 * 60;

/** How exactly the record knows when somebody was last seen, in minutes; not every page writes. */
const SEEN_EVERY_MINUTES = 1;

export interface StaffSession {
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt: Instant | null;
}

/** Does the session still open anything? @param idleMinutes how long its person may be away */
export function isAlive(
  { lastSeenAt, expiresAt, endedAt }: StaffSession,
  now: Instant,
  idleMinutes = SESSION_IDLE_MINUTES,
): boolean {
  if (endedAt !== null || expiresAt <= now) return false;
  return now < addMinutes(lastSeenAt, idleMinutes);
}

/** Is it time to write down again that it was seen? */
export function isSeenAnew(
  { lastSeenAt }: Pick<StaffSession, 'lastSeenAt'>,
  now: Instant,
): boolean {
  return now >= addMinutes(lastSeenAt, SEEN_EVERY_MINUTES);
}
