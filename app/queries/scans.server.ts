import { and, desc, eq, gte, notInArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations, scans } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** The latest of them that are shown. */
const LIMIT = 20;

const QUERIES = prepared((db) => ({
  refused: db
    .select({
      seq: scans.seq,
      at: scans.at,
      outcome: scans.outcome,
      actor: scans.actor,
      number: reservations.number,
    })
    .from(scans)
    .leftJoin(reservations, eq(reservations.id, scans.reservationId))
    .where(
      and(
        gte(scans.at, sql.placeholder('since')),
        notInArray(scans.outcome, ['awaited', 'used'] as const),
      ),
    )
    .orderBy(desc(scans.seq))
    .limit(LIMIT)
    .prepare(),
}));

/** Codes shown since then that opened nothing, the latest first. */
export function refusedScans(db: Reader, since: Instant) {
  return QUERIES(db).refused.all({ since });
}
