import { and, asc, eq, gt, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, closures, narasumber, reservations, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { RoomFeature } from '#app/domain/schedule/room-feature.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import type { NarasumberCandidate } from '#app/domain/schedule/suggestions.ts';
import type { RoomCandidate } from '#app/domain/schedule/suggest-place.ts';

interface Asked {
  readonly slot: Slot;
  /** A closure of the other mode alone does not count. */
  readonly mode: MeetingMode;
  readonly now: Instant;
  /** Id of the request that asks: what it has itself does not stand in its way. */
  readonly exceptFor?: string;
  /** Narasumber and rooms it has already: these stand in the list although they are retired since. */
  readonly keeps?: readonly string[];
}

/** A room, and what stands in the way of it. */
export interface RoomAtSlot extends RoomCandidate {
  readonly features: readonly RoomFeature[] | null;
  readonly busyWith: string | undefined;
  readonly closedBecause: string | undefined;
}

/** Everyone as seen at a slot; assignments that begin at or after `since` count as recent. */
export function narasumberCandidates(
  db: Reader,
  asked: Asked,
  since: Instant,
): NarasumberCandidate[] {
  const busy = takenAt(db, asked);
  const closed = closedAt(db, asked);
  const recent = recentAssignments(db, since);
  return db
    .select()
    .from(narasumber)
    .where(or(isNull(narasumber.retiredAt), inArray(narasumber.id, [...(asked.keeps ?? [])])))
    .all()
    .map(({ id, name, unitId, topics, retiredAt }) => ({
      ...{ id, name, unitId, topics, retired: retiredAt !== null },
      ...{ busy: busy.has(id), busyWith: busy.get(id) },
      ...{ closed: closed(id) !== undefined, closedBecause: closed(id) },
      recentAssignments: recent.get(id) ?? 0,
    }));
}

/** Every room as seen at a slot, by name. */
export function roomCandidates(db: Reader, asked: Asked): RoomAtSlot[] {
  const busy = takenAt(db, asked);
  const closed = closedAt(db, asked);
  return db
    .select({
      ...{ id: rooms.id, name: rooms.name, capacity: rooms.capacity },
      features: rooms.features,
    })
    .from(rooms)
    .where(or(isNull(rooms.retiredAt), inArray(rooms.id, [...(asked.keeps ?? [])])))
    .orderBy(asc(rooms.name))
    .all()
    .map((room) => ({
      ...room,
      busyWith: busy.get(room.id),
      closedBecause: closed(room.id),
      free: !busy.has(room.id) && closed(room.id) === undefined,
    }));
}

/** Who and what is taken or closed at a slot, by id: with the number that has it, or the reason. */
export function resourcesAt(db: Reader, asked: Asked) {
  return { busyWith: takenAt(db, asked), closedBecause: closedAt(db, asked) };
}

function recentAssignments(db: Reader, since: Instant): ReadonlyMap<string, number> {
  const rows = db
    .select({ id: allocations.resourceId, count: sql<number>`count(*)` })
    .from(allocations)
    .where(
      and(
        eq(allocations.kind, 'narasumber'),
        sql`${allocations.state} <> 'released'`,
        gte(allocations.startsAt, since),
      ),
    )
    .groupBy(allocations.resourceId)
    .all();
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Narasumber and rooms held or taken at the slot, with the number of the request that has them. */
function takenAt(db: Reader, { slot, now, exceptFor }: Asked): ReadonlyMap<string, string> {
  const rows = db
    .select({ id: allocations.resourceId, number: reservations.number })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .where(
      and(
        inArray(allocations.kind, ['narasumber', 'room']),
        sql`${allocations.state} <> 'released'`,
        // The lower bound is the database's longest sitting.
        gt(allocations.startsAt, sql`strftime('%Y-%m-%dT%H:%M:%SZ', ${slot.start}, '-12 hours')`),
        lt(allocations.startsAt, slot.end),
        gt(allocations.endsAt, slot.start),
        or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, now)),
        ne(allocations.reservationId, exceptFor ?? ''),
      ),
    )
    .all();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** Why something is closed at the slot, the office's own closures before those of one thing. */
function closedAt(db: Reader, { slot, mode }: Asked): (id: string) => string | undefined {
  const rows = db
    .select({
      id: sql<string | null>`coalesce(${closures.roomId}, ${closures.narasumberId})`,
      reason: closures.reason,
    })
    .from(closures)
    .where(
      and(
        isNull(closures.liftedAt),
        lt(closures.startsAt, slot.end),
        gt(closures.endsAt, slot.start),
        or(isNull(closures.closes), eq(closures.closes, mode)),
      ),
    )
    .all();
  const office = rows.find(({ id }) => id === null)?.reason;
  const reasons = new Map(rows.map(({ id, reason }) => [id, reason]));
  return (id) => office ?? reasons.get(id);
}
