import { and, asc, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { exceptionRequests, lobbyArrivals, reservations } from '#db/schema/index.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';

const onThatDay = and(
  eq(reservations.visitOn, sql.placeholder('day')),
  eq(reservations.mode, 'tatapMuka'),
);

const QUERIES = prepared((db) => ({
  lobby: db
    .select({
      reservationId: lobbyArrivals.reservationId,
      kind: lobbyArrivals.kind,
      at: lobbyArrivals.at,
    })
    .from(lobbyArrivals)
    .innerJoin(reservations, eq(reservations.id, lobbyArrivals.reservationId))
    .where(onThatDay)
    .orderBy(asc(lobbyArrivals.seq))
    .prepare(),
  asked: db
    .select({ reservationId: exceptionRequests.reservationId })
    .from(exceptionRequests)
    .innerJoin(reservations, eq(reservations.id, exceptionRequests.reservationId))
    .where(and(onThatDay, eq(exceptionRequests.state, 'open')))
    .prepare(),
  unclosed: db
    .select({
      number: reservations.number,
      body: reservations.body,
      regionCode: reservations.regionCode,
      name: reservations.officeName,
      opd: reservations.opd,
      asPrinted: reservations.asPrinted,
      visitOn: sql<LocalDate>`${reservations.visitOn}`,
    })
    .from(reservations)
    .where(
      and(
        gte(reservations.visitOn, sql.placeholder('from')),
        lt(reservations.visitOn, sql.placeholder('day')),
        eq(reservations.mode, 'tatapMuka'),
        inArray(reservations.status, ['arrived', 'inProgress']),
      ),
    )
    .orderBy(desc(reservations.visitOn), asc(reservations.number))
    .prepare(),
}));

/** Which groups of a day stand in the lobby, since when, and for which an exception was asked. */
export function waitsOf(db: Reader, day: LocalDate) {
  const queries = QUERIES(db);
  // Taken back or not, the last word of the lobby counts.
  const lobby = new Map(
    queries.lobby
      .all({ day })
      .map(({ reservationId, kind, at }) => [reservationId, kind === 'arrived' ? at : null]),
  );
  const asked = new Set(queries.asked.all({ day }).map(({ reservationId }) => reservationId));
  return { lobby, asked };
}

/** How far back a visit that nobody closed is looked for, in days. */
const UNCLOSED_DAYS = 31;

/** Visits of the days before that were never closed, the latest first. */
export function unclosedBefore(db: Reader, day: LocalDate) {
  return QUERIES(db)
    .unclosed.all({ from: addDays(day, -UNCLOSED_DAYS), day })
    .map(({ body, regionCode, name, opd, asPrinted, ...visit }) => ({
      ...visit,
      office: { body, regionCode, name, opd, asPrinted },
    }));
}
