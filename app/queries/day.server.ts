import { and, asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations, rooms, violationEvents, violations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { guestsWhere } from './group-guests.server.ts';
import { lobbyTold } from './lobby.server.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

const onThatDay = and(
  eq(reservations.visitOn, sql.placeholder('day')),
  eq(reservations.mode, 'tatapMuka'),
);

const QUERIES = prepared((db) => ({
  groups: db
    .select({
      id: reservations.id,
      number: reservations.number,
      status: reservations.status,
      source: reservations.source,
      ...OFFICE_COLUMNS,
      topics: reservations.topics,
      plan: reservations.plan,
      startsAt: reservations.startsAt,
      guestCount: reservations.guestCount,
      headClaim: reservations.headClaim,
      headVerdict: reservations.headVerdict,
      arrivedAt: reservations.arrivedAt,
    })
    .from(reservations)
    .where(onThatDay)
    .orderBy(asc(reservations.startsAt), asc(reservations.number))
    .prepare(),
  guests: guestsWhere(db, onThatDay),
  recorded: db
    .select({ reservationId: violations.reservationId, count: sql<number>`count(*)` })
    .from(violations)
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .where(
      and(
        onThatDay,
        sql`not exists (select 1 from ${violationEvents} where ${violationEvents.violationId} = ${violations.id} and ${violationEvents.kind} in ('withdrawn', 'superseded'))`,
      ),
    )
    .groupBy(violations.reservationId)
    .prepare(),
  rooms: db.select({ id: rooms.id, name: rooms.name }).from(rooms).prepare(),
}));

/** The tatap muka of a WIB day by their time, with their guests and how much was recorded of each. */
export function groupsOfDay(db: Reader, day: LocalDate) {
  const queries = QUERIES(db);
  const everyone = queries.guests.all({ day });
  const recorded = new Map(
    queries.recorded.all({ day }).map(({ reservationId, count }) => [reservationId, count]),
  );
  const lobby = lobbyTold(db, day);
  return queries.groups
    .all({ day })
    .map(({ body, regionCode, name, opd, asPrinted, ...group }) => ({
      ...group,
      office: { body, regionCode, name, opd, asPrinted },
      guests: everyone.filter(({ reservationId }) => reservationId === group.id),
      violations: recorded.get(group.id) ?? 0,
      inLobbySince: lobby.get(group.id) ?? null,
    }));
}

export type GroupOfDay = ReturnType<typeof groupsOfDay>[number];

/** Every room by its id, those no longer given out among them. */
export function roomNames(db: Reader): ReadonlyMap<string, string> {
  return new Map(
    QUERIES(db)
      .rooms.all()
      .map(({ id, name }) => [id, name]),
  );
}
