import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { OPEN } from '#app/domain/reservation/status.ts';

/** Longest list that is shown of one office. */
const LIMIT = 10;

const QUERY = prepared((db) =>
  db
    .select({
      number: reservations.number,
      status: reservations.status,
      mode: reservations.mode,
      source: reservations.source,
      topics: reservations.topics,
      startsAt: reservations.startsAt,
      visitOn: reservations.visitOn,
    })
    .from(reservations)
    .where(
      and(
        eq(reservations.officeKey, sql.placeholder('officeKey')),
        or(
          inArray(reservations.status, [...OPEN]),
          eq(reservations.visitOn, sql.placeholder('day')),
        ),
      ),
    )
    // As `openRequestOf` orders them: what is matched by itself stands first.
    .orderBy(asc(reservations.startsAt), asc(reservations.receivedAt))
    .limit(LIMIT)
    .prepare(),
);

/** What an office has open, and whatever of it falls on that day. */
export function requestsOfOffice(db: Reader, officeKey: string, day: LocalDate) {
  return QUERY(db).all({ officeKey, day });
}
