import { earlier, type Instant } from '../calendar/instant.ts';
import { deadlineAfter, type WorkCalendar } from '../calendar/workdays.ts';
import type { Policy } from '../policy/policy.ts';
import { type Reservation, startOfPlan } from '../reservation/reservation.ts';
import { advance } from './advance.ts';
import type { Decision, DecisionContext } from './decision.ts';

type Running = Pick<Reservation, 'status' | 'offer' | 'correction' | 'promise'>;

/**
 * Until when a pemda's answer would be awaited, counted anew from the moment it was asked with the days
 * off that are known now; null where nothing is awaited.
 * @param policy the edition under which it was asked: what was promised then still holds
 */
export function recountedDeadline(
  { status, offer, correction, promise }: Running,
  policy: Policy,
  calendar: WorkCalendar,
): Instant | null {
  const asked = promise.pausedSince;
  if (asked === null) return null;
  const { offerAnswerWorkdays, correctionWorkdays } = policy.values;
  if (status === 'offered' && offer !== null) {
    const end = deadlineAfter(asked, offerAnswerWorkdays, calendar);
    return earlier(end, startOfPlan(offer.plan));
  }
  if (status === 'returned' && correction !== null) {
    return deadlineAfter(asked, correctionWorkdays, calendar);
  }
  return null;
}

/**
 * A day off that became known after a pemda was asked gives it the working day back: its deadline is
 * counted anew, only ever to a later moment. A deadline that has passed stays passed. The edition of the
 * rules stays as it was; null where nothing changes.
 */
export function extendDeadlines(
  reservation: Reservation,
  policy: Policy,
  context: Pick<DecisionContext, 'actor' | 'now' | 'policy' | 'calendar'>,
): Decision | null {
  const { offer, correction, policyId } = reservation;
  const before = offer?.deadline ?? correction?.deadline ?? null;
  const deadline = recountedDeadline(reservation, policy, context.calendar);
  if (before === null || deadline === null) return null;
  if (before <= context.now || deadline <= before) return null;
  const next = advance(reservation, context, {
    offer: offer === null ? null : { ...offer, deadline },
    correction: correction === null ? null : { ...correction, deadline },
  });
  return {
    next: { ...next, policyId },
    audit: [
      { action: 'reservation.deadlineExtended', reason: null, details: { was: before, deadline } },
    ],
    violations: [],
    notices: [],
    findings: [],
  };
}
