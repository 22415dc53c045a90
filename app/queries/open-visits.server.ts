import { and, asc, inArray, lt, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';

const QUERIES = prepared((db) =>
  db
    .select({
      number: reservations.number,
      status: reservations.status,
      body: reservations.body,
      regionCode: reservations.regionCode,
      name: reservations.officeName,
      opd: reservations.opd,
      asPrinted: reservations.asPrinted,
      visitOn: reservations.visitOn,
      startsAt: reservations.startsAt,
    })
    .from(reservations)
    .where(
      and(
        inArray(reservations.status, ['arrived', 'inProgress']),
        lt(reservations.visitOn, sql.placeholder('day')),
        sql`coalesce(${reservations.plan} ->> 'mode', ${reservations.mode}) = 'tatapMuka'`,
      ),
    )
    .orderBy(asc(reservations.visitOn), asc(reservations.startsAt), asc(reservations.number))
    .prepare(),
);

/**
 * Visits of the days before that nobody has closed, the oldest first. They are asked about and never
 * closed silently: only a person knows when the guests left.
 */
export function openVisitsBefore(db: Reader, day: LocalDate) {
  return QUERIES(db)
    .all({ day })
    .map(({ body, regionCode, name, opd, asPrinted, ...visit }) => ({
      ...visit,
      office: { body, regionCode, name, opd, asPrinted },
    }));
}

export type OpenVisit = ReturnType<typeof openVisitsBefore>[number];
