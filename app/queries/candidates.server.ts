import { and, eq, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, closures, narasumber, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import type { NarasumberCandidate, RoomCandidate } from '#app/domain/schedule/suggestions.ts';

interface Asked {
  readonly slot: Slot;
  readonly now: Instant;
}

/** Everyone as seen at a slot; assignments that begin at or after `since` count as recent. */
export function narasumberCandidates(
  db: Reader,
  asked: Asked,
  since: Instant,
): NarasumberCandidate[] {
  const busy = takenAt(db, asked);
  const closed = closedAt(db, asked.slot);
  const recent = new Map(
    db
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
      .all()
      .map(({ id, count }) => [id, count]),
  );
  return db
    .select()
    .from(narasumber)
    .all()
    .map(({ id, name, unitId, topics }) => ({
      ...{ id, name, unitId, topics },
      busy: busy.has(id),
      closed: closed.office || closed.ids.has(id),
      recentAssignments: recent.get(id) ?? 0,
    }));
}

/** Every room as seen at a slot. */
export function roomCandidates(db: Reader, asked: Asked): RoomCandidate[] {
  const busy = takenAt(db, asked);
  const closed = closedAt(db, asked.slot);
  return db
    .select()
    .from(rooms)
    .all()
    .map((room) => ({
      ...room,
      free: !busy.has(room.id) && !closed.office && !closed.ids.has(room.id),
    }));
}

/** Narasumber and rooms held or taken at the slot. The lower bound is the database's longest sitting. */
function takenAt(db: Reader, { slot, now }: Asked): ReadonlySet<string> {
  const rows = db
    .select({ id: allocations.resourceId })
    .from(allocations)
    .where(
      and(
        inArray(allocations.kind, ['narasumber', 'room']),
        sql`${allocations.state} <> 'released'`,
        gt(allocations.startsAt, sql`strftime('%Y-%m-%dT%H:%M:%SZ', ${slot.start}, '-12 hours')`),
        lt(allocations.startsAt, slot.end),
        gt(allocations.endsAt, slot.start),
        or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, now)),
      ),
    )
    .all();
  return new Set(rows.map(({ id }) => id));
}

function closedAt(
  db: Reader,
  slot: Slot,
): { readonly office: boolean; readonly ids: ReadonlySet<string> } {
  const rows = db
    .select({ id: sql<string | null>`coalesce(${closures.roomId}, ${closures.narasumberId})` })
    .from(closures)
    .where(
      and(
        isNull(closures.liftedAt),
        lt(closures.startsAt, slot.end),
        gt(closures.endsAt, slot.start),
      ),
    )
    .all();
  return {
    office: rows.some(({ id }) => id === null),
    ids: new Set(rows.flatMap(({ id }) => (id === null ? [] : [id]))),
  };
}
