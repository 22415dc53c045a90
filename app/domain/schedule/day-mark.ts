import { type Instant, minutesBetween } from '../calendar/instant.ts';
import { graceEnds } from '../policy/guest-limit.ts';
import type { Policy } from '../policy/policy.ts';
import type { Status } from '../reservation/status.ts';

/** What the clock says of a group of the day; minutes are whole, rounded up. */
export type DayMark =
  /** Nobody has come and the start is over; welcome until the grace ends. */
  | { readonly kind: 'late'; readonly until: Instant }
  /** Nobody has come and the grace is over. */
  | { readonly kind: 'overdue'; readonly minutes: number }
  /** At the desk, its time has come, and not yet called in. */
  | { readonly kind: 'callDue'; readonly minutes: number }
  /** Still inside after the end of its time. */
  | { readonly kind: 'overrun'; readonly minutes: number };

/** The mark a group of the day carries now; null where the clock asks nothing of the desk. */
export function dayMark(
  group: { readonly status: Status; readonly start: Instant | null; readonly end: Instant | null },
  now: Instant,
  policy: Policy,
): DayMark | null {
  const { status, start, end } = group;
  if (start === null || now <= start) return null;
  switch (status) {
    case 'approved': {
      const until = graceEnds(start, policy);
      return now <= until
        ? { kind: 'late', until }
        : { kind: 'overdue', minutes: minutesSince(until, now) };
    }
    case 'arrived':
      return { kind: 'callDue', minutes: minutesSince(start, now) };
    case 'inProgress':
      return end !== null && end < now
        ? { kind: 'overrun', minutes: minutesSince(end, now) }
        : null;
    default:
      return null;
  }
}

function minutesSince(then: Instant, now: Instant): number {
  return Math.ceil(minutesBetween(then, now));
}
