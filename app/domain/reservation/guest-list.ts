import type { Instant } from '../calendar/instant.ts';
import { subtractWorkdays, type WorkCalendar } from '../calendar/workdays.ts';
import { dayOf, fromLocal } from '../calendar/zones.ts';
import type { Policy } from '../policy/policy.ts';
import { plannedStart, type Reservation } from './reservation.ts';

interface Rules {
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
}

/** From this moment on a list of guests holds: names are only exchanged then, one for one. */
export function guestListClosesAt(start: Instant, { policy, calendar }: Rules): Instant {
  const { workdaysBefore, at } = policy.values.guestListCloses;
  return fromLocal(subtractWorkdays(dayOf(start), workdaysBefore, calendar), at);
}

/** Has the list of an appointment closed? Without an appointment nothing has a day to close on. */
export function isGuestListClosed(
  reservation: Pick<Reservation, 'plan'>,
  rules: Rules & { readonly now: Instant },
): boolean {
  const start = plannedStart(reservation);
  return start !== null && rules.now >= guestListClosesAt(start, rules);
}
