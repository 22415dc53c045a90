import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { placeholders, prepared, type Tx } from '#db/client.server.ts';
import { allocations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { type Allocation, allocationsOf } from '#app/domain/schedule/allocation.ts';

const QUERIES = prepared((db) => ({
  active: db
    .select()
    .from(allocations)
    .where(
      and(eq(allocations.reservationId, sql.placeholder('id')), ne(allocations.state, 'released')),
    )
    .prepare(),
  released: db
    .select()
    .from(allocations)
    .where(
      and(eq(allocations.reservationId, sql.placeholder('id')), eq(allocations.state, 'released')),
    )
    .orderBy(asc(allocations.takenAt))
    .prepare(),
  take: db.insert(allocations).values(placeholders(allocations)).prepare(),
}));

/**
 * Brings what is taken in line with the decision: releases what is no longer wanted, then takes
 * what is new. The database refuses a row that overlaps another.
 * @param context `restores` where a decision is taken back: then a place is as old as it was before
 */
export function saveAllocations(
  tx: Tx,
  before: Reservation | null,
  next: Reservation,
  context: { readonly now: Instant; readonly newId: () => string; readonly restores: boolean },
): void {
  const { now, newId } = context;
  const had = before === null ? [] : allocationsOf(before);
  const wants = allocationsOf(next);
  if (sameList(had, wants)) return;
  const active = QUERIES(tx).active.all({ id: next.id });
  const wanted = new Map(wants.map((want) => [keyOf(want), want]));
  const released: string[] = [];
  for (const row of active) {
    const key = keyOf({ resource: { kind: row.kind, id: row.resourceId }, ...between(row) });
    if (!wanted.delete(key)) released.push(row.id);
  }
  if (released.length > 0) {
    tx.update(allocations)
      .set({ state: 'released', releasedAt: now })
      .where(inArray(allocations.id, released))
      .run();
  }
  const since = context.restores ? takenBefore(tx, next.id) : new Map<string, Instant>();
  for (const [key, want] of wanted) {
    QUERIES(tx).take.run({
      id: newId(),
      reservationId: next.id,
      kind: want.resource.kind,
      resourceId: want.resource.id,
      startsAt: want.start,
      endsAt: want.end,
      state: want.state,
      heldUntil: want.heldUntil,
      waiverId: want.waiverId,
      policyId: next.policyId,
      takenAt: since.get(key) ?? now,
      releasedAt: null,
    });
  }
}

/** When each place that was let go had last been taken. */
function takenBefore(tx: Tx, id: string): ReadonlyMap<string, Instant> {
  const rows = QUERIES(tx).released.all({ id });
  return new Map(
    rows.map((row) => {
      const { kind, resourceId, startsAt: start, endsAt: end, heldUntil, takenAt } = row;
      // A place that holds for good is what comes back; an offer's hold never does.
      const state = heldUntil === null ? 'confirmed' : 'held';
      return [keyOf({ resource: { kind, id: resourceId }, start, end, state, heldUntil }), takenAt];
    }),
  );
}

type Keyed = Pick<Allocation, 'resource' | 'start' | 'end' | 'heldUntil'> & {
  readonly state: string;
};

function keyOf({ resource, start, end, state, heldUntil }: Keyed): string {
  return [resource.kind, resource.id, start, end, state, heldUntil ?? ''].join('|');
}

function between(row: typeof allocations.$inferSelect) {
  return { start: row.startsAt, end: row.endsAt, state: row.state, heldUntil: row.heldUntil };
}

function sameList(a: readonly Allocation[], b: readonly Allocation[]): boolean {
  return a.length === b.length && a.every((row, index) => keyOf(row) === keyOf(b[index] ?? row));
}
