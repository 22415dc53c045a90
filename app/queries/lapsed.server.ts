import { and, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';

/** Requests about which time alone may have decided: a deadline or the last wanted date has passed. */
export function lapsedRequests(db: Reader, now: Instant): string[] {
  const offerLapsed = and(
    eq(reservations.status, 'offered'),
    sql`json_extract(${reservations.offer}, '$.deadline') <= ${now}`,
  );
  const correctionLapsed = and(
    eq(reservations.status, 'returned'),
    sql`json_extract(${reservations.correction}, '$.deadline') <= ${now}`,
  );
  const datesPassed = and(
    inArray(reservations.status, [...UNDECIDED]),
    ne(reservations.status, 'offered'),
    sql`(select max(value) from json_each(${reservations.preferences})) <= ${now}`,
  );
  return [offerLapsed, correctionLapsed, datesPassed]
    .flatMap((lapsed) =>
      db.select({ number: reservations.number }).from(reservations).where(lapsed).all(),
    )
    .map(({ number }) => number);
}

/**
 * Approved consultations to which nobody came: the grace is over and no contact was logged before
 * the start. What a person has annulled after the start is left to people.
 */
export function missedConsultations(
  db: Reader,
  now: Instant,
  policy: Policy,
): { readonly number: string; readonly revision: number }[] {
  const startedBefore = addMinutes(now, -policy.values.graceMinutes);
  return db
    .select({ number: reservations.number, revision: reservations.revision })
    .from(reservations)
    .where(
      and(
        eq(reservations.status, 'approved'),
        lt(reservations.startsAt, startedBefore),
        sql`(contact_logged_at is null or contact_logged_at >= starts_at)`,
        sql`not exists (
          select 1 from audit_entries told
          where told.subject = ${reservations.id} and told.action = 'reservation.annulled'
            and told.at >= ${reservations.startsAt}
        )`,
      ),
    )
    .all();
}
