import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations, violations } from '#db/schema/index.ts';

/** So many of an office's requests are shown beside a new one; the list of all has the rest. */
const SHOWN = 8;

const ofOffice = eq(reservations.officeKey, sql.placeholder('key'));
const notItself = ne(reservations.id, sql.placeholder('id'));

const QUERIES = prepared((db) => ({
  counts: db
    .select({ status: reservations.status, count: count() })
    .from(reservations)
    .where(and(ofOffice, notItself))
    .groupBy(reservations.status)
    .prepare(),
  newest: db
    .select({
      number: reservations.number,
      status: reservations.status,
      mode: reservations.mode,
      topics: reservations.topics,
      receivedAt: reservations.receivedAt,
      startsAt: reservations.startsAt,
    })
    .from(reservations)
    .where(and(ofOffice, notItself))
    .orderBy(desc(reservations.receivedAt))
    .limit(SHOWN)
    .prepare(),
  // Withdrawn and superseded ones no longer speak against anybody.
  violations: db
    .select({
      id: violations.id,
      code: violations.code,
      recordedAt: violations.recordedAt,
      number: reservations.number,
    })
    .from(reservations)
    .innerJoin(violations, eq(violations.reservationId, reservations.id))
    .where(
      and(
        ofOffice,
        notItself,
        sql`not exists (
          select 1 from violation_events fallen
          where fallen.violation_id = ${violations.id}
            and fallen.kind in ('withdrawn', 'superseded'))`,
      ),
    )
    .orderBy(desc(violations.recordedAt))
    .limit(SHOWN)
    .prepare(),
}));

/** What an office asked for before, this request apart: how often, the newest, and what was recorded. */
export function officeHistory(db: Reader, key: string, id: string) {
  const queries = QUERIES(db);
  return {
    counts: queries.counts.all({ key, id }),
    newest: queries.newest.all({ key, id }),
    violations: queries.violations.all({ key, id }),
  };
}
