import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { guestListClosesAt } from '#app/domain/reservation/guest-list.ts';
import { type Gap, gapsOf } from '#app/domain/reservation/readiness.ts';
import { endOfPlan, startOfPlan, type Reservation } from '#app/domain/reservation/reservation.ts';
import { answersOf } from '#app/queries/assignment-answers.server.ts';
import { deskKeys } from '#app/queries/inbox.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { asTimeLeftIt, type Looking } from './look.server.ts';
import { presentFindings } from './present-findings.server.ts';

/** An approved consultation that is soon, and what it lacks. */
export interface Preparation {
  readonly reservation: Reservation;
  readonly start: Instant;
  readonly end: Instant;
  readonly gaps: readonly Gap[];
  /** Until then the pemda may still change its list; null where it has closed or there is none. */
  readonly guestListOpenUntil: Instant | null;
}

/** What takes place from now on until the end of that day (WIB), in time order. */
export function preparationsUntil(looking: Looking, until: LocalDate): Preparation[] {
  const { tx, context } = looking;
  return deskKeys(tx)
    .flatMap(({ number, status, start }) => {
      if (status !== 'approved' || start === null || dayOf(start) > until) return [];
      const found = loadReservation(tx, number);
      if (!found?.plan || endOfPlan(found.plan) <= context.now) return [];
      const { reservation } = asTimeLeftIt(found, context);
      return preparationOf(looking, reservation) ?? [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function preparationOf(looking: Looking, reservation: Reservation): Preparation | null {
  const { plan } = reservation;
  if (reservation.status !== 'approved' || plan === null) return null;
  const codes = presentFindings({ ...looking, reservation }).map(({ code }) => code);
  const answers = answersOf(looking.tx, reservation.id);
  const start = startOfPlan(plan);
  const closesAt = plan.mode === 'tatapMuka' ? guestListClosesAt(start, looking.context) : null;
  return {
    reservation,
    ...{ start, end: endOfPlan(plan) },
    gaps: gapsOf(reservation, codes, answers),
    guestListOpenUntil: closesAt !== null && closesAt > looking.context.now ? closesAt : null,
  };
}
