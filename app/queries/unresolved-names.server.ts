import { asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations, unresolvedNames } from '#db/schema/index.ts';

const COLUMNS = {
  id: unresolvedNames.id,
  number: reservations.number,
  date: reservations.visitOn,
  field: unresolvedNames.field,
  printed: unresolvedNames.printed,
  candidates: unresolvedNames.candidates,
};

/** Printed names that still wait for a person, by day of the visit. */
export function listUnresolved(db: Reader) {
  return db
    .select(COLUMNS)
    .from(unresolvedNames)
    .innerJoin(reservations, eq(reservations.id, unresolvedNames.reservationId))
    .where(isNull(unresolvedNames.resolvedAt))
    .orderBy(asc(reservations.visitOn), asc(reservations.number), asc(unresolvedNames.id))
    .all();
}

/** One of them; null where it does not exist or has been resolved. */
export function openNameOf(db: Reader, id: string) {
  const row = db
    .select({ ...COLUMNS, resolvedAt: unresolvedNames.resolvedAt })
    .from(unresolvedNames)
    .innerJoin(reservations, eq(reservations.id, unresolvedNames.reservationId))
    .where(eq(unresolvedNames.id, id))
    .get();
  return row === undefined || row.resolvedAt !== null ? null : row;
}
