import { and, asc, desc, eq, gte, inArray, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { ENDED, OPEN } from '#app/domain/reservation/status.ts';

/** Longest list that is shown of one office, and of what has ended. */
const LIMIT = 10;
const ENDED_LIMIT = 3;

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

const ENDED_QUERY = prepared((db) =>
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
        eq(reservations.source, 'request'),
        inArray(reservations.status, [...ENDED]),
        gte(reservations.receivedAt, sql.placeholder('since')),
      ),
    )
    .orderBy(desc(reservations.receivedAt))
    .limit(ENDED_LIMIT)
    .prepare(),
);

const BODIES = prepared((db) =>
  db
    .selectDistinct({ body: reservations.body, name: reservations.officeName })
    .from(reservations)
    .where(
      and(
        inArray(reservations.body, ['kl', 'other']),
        sql`instr(lower(${reservations.officeName}), ${sql.placeholder('sought')}) > 0`,
      ),
    )
    .orderBy(asc(reservations.officeName))
    .limit(sql.placeholder('limit'))
    .prepare(),
);

/** Offices that are no region's, by a part of the name under which they have asked before. */
export function otherBodiesNamed(db: Reader, sought: string, limit: number) {
  return BODIES(db)
    .all({ sought: sought.toLowerCase(), limit })
    .flatMap(({ body, name }) => (name === null ? [] : [{ body, name }]));
}

/** The newest of an office's requests that have come to an end, received since a moment. */
export function endedRequestsOfOffice(db: Reader, officeKey: string, since: Instant) {
  return ENDED_QUERY(db).all({ officeKey, since });
}

/** What an office has open, and whatever of it falls on that day. */
export function requestsOfOffice(db: Reader, officeKey: string, day: LocalDate) {
  return QUERY(db).all({ officeKey, day });
}
