import { and, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { allocations, narasumber, reservations, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Taken } from '#app/domain/compliance/facts.ts';
import { endOfPlan, type Plan, startOfPlan } from '#app/domain/reservation/reservation.ts';

/** A list of any length in one placeholder, so that the query is the same for all of them. */
const amongIds = sql`${allocations.resourceId} in (select value from json_each(${sql.placeholder('ids')}))`;

/** Held and not lapsed, or confirmed; a request never stands in its own way. */
const takenByOthers = and(
  sql`${allocations.state} <> 'released'`,
  or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, sql.placeholder('now'))),
  ne(allocations.reservationId, sql.placeholder('reservationId')),
);

const QUERIES = prepared((db) => ({
  // The lower bound is the longest sitting the database lets in; without it the search would grow with the past.
  during: db
    .select({
      what: allocations.kind,
      id: allocations.resourceId,
      name: sql<string>`coalesce(${narasumber.name}, ${rooms.name})`,
      start: allocations.startsAt,
      end: allocations.endsAt,
      number: reservations.number,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .leftJoin(narasumber, eq(narasumber.id, allocations.resourceId))
    .leftJoin(rooms, eq(rooms.id, allocations.resourceId))
    .where(
      and(
        inArray(allocations.kind, ['narasumber', 'room']),
        amongIds,
        gt(
          allocations.startsAt,
          sql`strftime('%Y-%m-%dT%H:%M:%SZ', ${sql.placeholder('start')}, '-12 hours')`,
        ),
        lt(allocations.startsAt, sql.placeholder('end')),
        gt(allocations.endsAt, sql.placeholder('start')),
        takenByOthers,
      ),
    )
    .prepare(),
  seats: db
    .select({
      day: allocations.resourceId,
      start: allocations.startsAt,
      end: allocations.endsAt,
      number: reservations.number,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .where(and(eq(allocations.kind, 'dailySeat'), amongIds, takenByOthers))
    .prepare(),
}));

/** Narasumber and rooms among `ids` that others have during the span of a plan. */
export function takenDuring(
  db: Reader,
  reservationId: string,
  ids: readonly string[],
  plan: Plan,
  now: Instant,
): Taken[] {
  if (ids.length === 0) return [];
  const [start, end] = [startOfPlan(plan), endOfPlan(plan)];
  return QUERIES(db).during.all({ ids: JSON.stringify(ids), start, end, now, reservationId });
}

/** Seats of the daily capacity that others hold or have. */
export function seatsOn(
  db: Reader,
  reservationId: string,
  days: readonly LocalDate[],
  now: Instant,
): Map<LocalDate, Taken[]> {
  const seats = new Map<LocalDate, Taken[]>(days.map((day) => [day, []]));
  if (days.length === 0) return seats;
  const rows = QUERIES(db).seats.all({ ids: JSON.stringify(days), now, reservationId });
  for (const { day, ...row } of rows) {
    seats.get(day as LocalDate)?.push({ what: 'dailySeat', id: day, name: day, ...row });
  }
  return seats;
}
