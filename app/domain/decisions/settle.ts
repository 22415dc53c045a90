import type { Instant } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Policy } from '../policy/policy.ts';
import { SYSTEM_ACTOR } from '../people/roles.ts';
import { resumeClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { UNDECIDED } from '../reservation/status.ts';
import { advance } from './advance.ts';
import type { Decision } from './decision.ts';
import { toRequester, toSecretariat } from './notice.ts';

/**
 * What time alone has decided: an offer that was not answered lapses, a request that was not
 * corrected or not decided before its dates expires. Deadlines hold when they are read, not only
 * when a job has run. Null where nothing has lapsed.
 */
export function settle(
  reservation: Reservation,
  context: { readonly now: Instant; readonly policy: Policy; readonly calendar: WorkCalendar },
): Decision | null {
  const { now, calendar } = context;
  const { status, offer, correction, preferences } = reservation;
  const asSystem = { ...context, actor: SYSTEM_ACTOR };
  if (status === 'offered' && offer !== null && offer.deadline <= now) {
    const next = advance(reservation, asSystem, {
      status: 'verified',
      offer: null,
      promise: resumeClock(reservation.promise, now, calendar),
    });
    return lapse('reservation.offerLapsed', reservation, next, offer.deadline, [
      toRequester('offerLapsed'),
      toSecretariat('offerLapsed'),
    ]);
  }
  const uncorrected =
    status === 'returned' && correction !== null && correction.deadline <= now
      ? correction.deadline
      : null;
  const lastDate =
    status !== 'offered' && UNDECIDED.includes(status) && preferences.every((start) => start <= now)
      ? ([...preferences].sort().at(-1) ?? null)
      : null;
  const lapsedAt = uncorrected ?? lastDate;
  if (lapsedAt === null) return null;
  const next = advance(reservation, asSystem, { status: 'expired', correction: null });
  return lapse('reservation.expired', reservation, next, lapsedAt, [
    toRequester('reservationExpired'),
    toSecretariat('reservationExpired'),
  ]);
}

function lapse(
  action: string,
  before: Reservation,
  next: Reservation,
  lapsedAt: Instant,
  notices: Decision['notices'],
): Decision {
  return {
    next,
    audit: [{ action, reason: null, details: { from: before.status, to: next.status, lapsedAt } }],
    violations: [],
    notices,
    findings: [],
  };
}
