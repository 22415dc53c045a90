import { and, asc, count, eq, gt, gte, isNull, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, narasumber, reservations, rooms, units } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

type Kind = 'narasumber' | 'room';

/** Everybody, retired or not, by name, with how often they are wanted from now on. */
export function everyNarasumber(db: Reader, now: Instant) {
  const coming = comingCounts(db, 'narasumber', now);
  return db
    .select({
      ...{ id: narasumber.id, name: narasumber.name, email: narasumber.email },
      ...{ topics: narasumber.topics, retiredAt: narasumber.retiredAt, unit: units.name },
    })
    .from(narasumber)
    .innerJoin(units, eq(units.id, narasumber.unitId))
    .orderBy(asc(narasumber.name), asc(narasumber.id))
    .all()
    .map((row) => ({ ...row, coming: coming.get(row.id) ?? 0 }));
}

/** Every room, given out or not any more, by name, with how often it is wanted from now on. */
export function everyRoom(db: Reader, now: Instant) {
  const coming = comingCounts(db, 'room', now);
  return db
    .select()
    .from(rooms)
    .orderBy(asc(rooms.name))
    .all()
    .map((row) => ({ ...row, coming: coming.get(row.id) ?? 0 }));
}

/** Every unit by name, with how many narasumber can be asked of it. */
export function everyUnit(db: Reader) {
  return db
    .select({ id: units.id, name: units.name, people: count(narasumber.id) })
    .from(units)
    .leftJoin(narasumber, and(eq(narasumber.unitId, units.id), isNull(narasumber.retiredAt)))
    .groupBy(units.id)
    .orderBy(asc(units.name))
    .all();
}

/** What somebody or a room is wanted for from now on, next first. */
export function comingOf(db: Reader, kind: Kind, id: string, now: Instant) {
  return db
    .select({
      number: reservations.number,
      start: allocations.startsAt,
      end: allocations.endsAt,
      state: allocations.state,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .where(and(eq(allocations.resourceId, id), isComing(kind, now)))
    .orderBy(asc(allocations.startsAt))
    .all();
}

function comingCounts(db: Reader, kind: Kind, now: Instant): ReadonlyMap<string, number> {
  const rows = db
    .select({ id: allocations.resourceId, count: count() })
    .from(allocations)
    .where(isComing(kind, now))
    .groupBy(allocations.resourceId)
    .all();
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Confirmed, or held and not lapsed, and not yet over. */
function isComing(kind: Kind, now: Instant) {
  return and(
    eq(allocations.kind, kind),
    sql`${allocations.state} <> 'released'`,
    gte(allocations.endsAt, now),
    or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, now)),
  );
}
