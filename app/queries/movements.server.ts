import { and, asc, eq, inArray, max, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { guestMovements } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

const QUERIES = prepared((db) => ({
  ofGroup: db
    .select({
      guestId: guestMovements.guestId,
      kind: guestMovements.kind,
      at: guestMovements.at,
      recordedAt: guestMovements.recordedAt,
      by: guestMovements.by,
    })
    .from(guestMovements)
    .where(eq(guestMovements.reservationId, sql.placeholder('id')))
    .orderBy(asc(guestMovements.seq))
    .prepare(),
}));

/** What happened to the guests of one group at the door, in the order in which it was written down. */
export function movementsOf(db: Reader, reservationId: string) {
  return QUERIES(db).ofGroup.all({ id: reservationId });
}

export type GuestMovement = ReturnType<typeof movementsOf>[number];

/** When each guest of these groups was last let in, as the desk tells; by the guest's id. */
export function letInAt(
  db: Reader,
  reservationIds: readonly string[],
): ReadonlyMap<string, Instant> {
  if (reservationIds.length === 0) return new Map();
  const last = db
    .select({ seq: max(guestMovements.seq) })
    .from(guestMovements)
    .where(
      and(
        inArray(guestMovements.reservationId, [...reservationIds]),
        eq(guestMovements.kind, 'admitted'),
      ),
    )
    .groupBy(guestMovements.reservationId, guestMovements.guestId);
  const rows = db
    .select({ guestId: guestMovements.guestId, at: guestMovements.at })
    .from(guestMovements)
    .where(inArray(guestMovements.seq, last))
    .all();
  return new Map(rows.map(({ guestId, at }) => [guestId, at]));
}
