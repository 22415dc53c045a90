import type { Instant } from '../calendar/instant.ts';
import { dayOf } from '../calendar/zones.ts';
import { type IssuedPass, standingOf } from '../reservation/pass.ts';
import { startOfPlan, type Reservation } from '../reservation/reservation.ts';

/** What a code shown at the desk turned out to be. Each reading is kept as an attempt. */
export const SCAN_OUTCOMES = [
  /** Its group is awaited today. */
  'awaited',
  /** Its group has been let in already. */
  'used',
  'otherDay',
  /** The appointment was moved, and another code stands in this one's place. */
  'moved',
  /** The pemda has taken it back. */
  'renewed',
  'past',
  'cancelled',
  /** It stands on a paper of this house, which lets nobody in. */
  'attendancePaper',
  'otherPaper',
  /** Well-formed, and given out by nobody here. */
  'unknown',
  /** No code of this house at all. */
  'unreadable',
] as const;
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number];

/**
 * What a code that was found is worth at the desk. A group that has been let in shows its code again:
 * that is no fault of theirs, and the desk is told who is inside already.
 */
export function scanOutcome(
  pass: IssuedPass,
  reservation: Pick<Reservation, 'status' | 'plan'>,
  now: Instant,
): ScanOutcome {
  const { plan } = reservation;
  const standing = standingOf(pass, reservation, now);
  if (standing !== 'valid') return standing;
  if (plan === null) return 'cancelled';
  if (reservation.status !== 'approved') return 'used';
  return dayOf(startOfPlan(plan)) === dayOf(now) ? 'awaited' : 'otherDay';
}

/** No name has digits in it, and no number or office so many letters and digits without a word between. */
const LONGEST_NUMBER = 16;

/**
 * Is what was typed meant as a code rather than as a name or a number? Whoever shows the QR of another
 * house, or half a code, is told so instead of being looked for among the guests.
 */
export function looksLikeCode(typed: string): boolean {
  const text = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return true;
  return /\d/.test(text) && !/\s/.test(text) && text.length > LONGEST_NUMBER;
}
