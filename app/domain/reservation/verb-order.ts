import { graceEnds } from '../policy/guest-limit.ts';
import type { Instant } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import { dayOf } from '../calendar/zones.ts';
import type { Policy } from '../policy/policy.ts';
import { missingOf } from './completion.ts';
import { isGuestListClosed } from './guest-list.ts';
import { plannedStart, type Reservation } from './reservation.ts';
import type { Verb } from './status.ts';

/** What leads on from where a request stands; the first of these that is open is the main thing to do. */
const LEADING: readonly Verb[] = [
  'startReview',
  'verifyLetter',
  'approve',
  'resume',
  'accept',
  'admit',
  'checkIn',
  'start',
  'close',
];

/** The rest, what is often done before what is seldom done, what ends a request last. */
const OTHERS: readonly Verb[] = [
  'offer',
  'return',
  'reschedule',
  'declineChange',
  'reassign',
  'decline',
  'reject',
  'hold',
  'complete',
  'logContact',
  'editGuests',
  'substituteGuest',
  'writeNotula',
  'requestChange',
  'withdrawChange',
  'resubmit',
  'waive',
  'merge',
  'refer',
  'checkOut',
  'noShow',
  'annul',
  'refuse',
  'cancel',
  'withdraw',
  'rate',
];

/** The verbs of a page in the order in which they are offered, and which of them is the main one. */
export function orderVerbs(verbs: readonly Verb[]): {
  readonly main: Verb | null;
  readonly others: readonly Verb[];
} {
  const main = LEADING.find((verb) => verbs.includes(verb)) ?? null;
  const others = [...LEADING, ...OTHERS].filter((verb) => verb !== main && verbs.includes(verb));
  return { main, others };
}

/** Verbs that fit the status but could not go through yet: they are not offered, though never forbidden. */
export function isIdle(
  verb: Verb,
  reservation: Pick<
    Reservation,
    'status' | 'pendingChange' | 'plan' | 'contactLoggedAt' | 'guests'
  > &
    Parameters<typeof missingOf>[0],
  rules: { readonly now: Instant; readonly policy: Policy; readonly calendar: WorkCalendar },
): boolean {
  const { now, policy } = rules;
  const { status, pendingChange, contactLoggedAt } = reservation;
  const start = plannedStart(reservation);
  switch (verb) {
    case 'declineChange':
    case 'withdrawChange':
      return pendingChange === null;
    case 'approve':
      return status === 'approved' && pendingChange === null;
    case 'complete':
      return missingOf(reservation).length === 0;
    case 'editGuests':
      return isGuestListClosed(reservation, rules);
    case 'substituteGuest':
      return reservation.guests.length === 0 || !isGuestListClosed(reservation, rules);
    case 'checkIn':
      return status === 'approved' && start !== null && dayOf(start) !== dayOf(now);
    case 'noShow':
      return (
        start === null ||
        now <= graceEnds(start, policy) ||
        (contactLoggedAt !== null && contactLoggedAt < start)
      );
    default:
      return false;
  }
}
