import { and, asc, eq, gt, lt, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import {
  endOfPlan,
  type Offer,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { type ClosedStretch, touches } from '#app/domain/schedule/disruption.ts';

export interface TouchedConsultation {
  readonly id: string;
  readonly number: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly requesterKey: string;
}

/** An appointment that stands, with its plan. */
export interface Appointment {
  readonly id: string;
  readonly number: string;
  readonly plan: Plan;
  readonly requesterKey: string;
}

const COLUMNS = {
  id: reservations.id,
  number: reservations.number,
  requesterKey: reservations.officeKey,
};

/** No plan is longer: what began before that is over. */
const LONGEST_PLAN_MINUTES = 12 * 60;

const QUERIES = prepared((db) => ({
  approved: db
    .select({ ...COLUMNS, plan: reservations.plan })
    .from(reservations)
    .where(
      and(
        eq(reservations.status, 'approved'),
        gt(reservations.startsAt, sql.placeholder('from')),
        lt(reservations.startsAt, sql.placeholder('to')),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.number))
    .prepare(),
  offered: db
    .select({ ...COLUMNS, offer: reservations.offer })
    .from(reservations)
    .where(eq(reservations.status, 'offered'))
    .orderBy(asc(reservations.number))
    .prepare(),
  running: db
    .select({ number: reservations.number })
    .from(reservations)
    .where(or(eq(reservations.status, 'offered'), eq(reservations.status, 'returned')))
    .orderBy(asc(reservations.number))
    .prepare(),
}));

/** Approved consultations that have not begun yet, by their start; only those that begin before `until`. */
export function appointmentsAhead(
  db: Reader,
  now: Instant,
  until: Instant = '2999-12-31T00:00:00Z' as Instant,
): Appointment[] {
  return appointmentsBetween(db, now, until);
}

function appointmentsBetween(db: Reader, from: Instant, to: Instant): Appointment[] {
  return QUERIES(db)
    .approved.all({ from, to })
    .flatMap(({ plan, ...row }) => (plan === null ? [] : [{ ...row, plan }]));
}

/**
 * Approved consultations that a closure touches: of that room, that narasumber, or of the whole
 * office. The plans are asked, not what is taken: a video conference of a unit alone takes nothing.
 */
export function touchedBy(db: Reader, closure: ClosedStretch): TouchedConsultation[] {
  const first = addMinutes(closure.from, -LONGEST_PLAN_MINUTES);
  return appointmentsBetween(db, first, closure.to).flatMap(({ plan, ...row }) =>
    touches(closure, plan) ? [{ ...row, start: startOfPlan(plan), end: endOfPlan(plan) }] : [],
  );
}

/** Places that are held for a pemda's answer and that a closure touches. */
export function heldPlacesTouched(
  db: Reader,
  closure: ClosedStretch,
  now: Instant,
): TouchedConsultation[] {
  return QUERIES(db)
    .offered.all({})
    .flatMap(({ offer, ...row }) => {
      if (!isRunning(offer, now) || !touches(closure, offer.plan)) return [];
      return [{ ...row, start: startOfPlan(offer.plan), end: endOfPlan(offer.plan) }];
    });
}

/** Numbers of the requests whose pemda has a deadline to keep. */
export function withRunningDeadline(db: Reader): string[] {
  return QUERIES(db)
    .running.all({})
    .map(({ number }) => number);
}

function isRunning(offer: Offer | null, now: Instant): offer is Offer {
  return offer !== null && now < offer.deadline;
}
