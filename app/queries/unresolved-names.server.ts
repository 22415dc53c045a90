import { and, asc, desc, eq, gte, isNull, lt } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries, reservations, unresolvedNames } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMonths, firstDayOf, type LocalMonth } from '#app/domain/calendar/local-date.ts';

const COLUMNS = {
  id: unresolvedNames.id,
  number: reservations.number,
  date: reservations.visitOn,
  field: unresolvedNames.field,
  printed: unresolvedNames.printed,
  candidates: unresolvedNames.candidates,
};

/** A printed name, and what its consultation is known by so far. */
const WHOLE = {
  ...COLUMNS,
  reservationId: reservations.id,
  mode: reservations.mode,
  body: reservations.body,
  requesterAsPrinted: reservations.asPrinted,
  topics: reservations.topics,
  resolvedAt: unresolvedNames.resolvedAt,
};

/** Printed names that still wait for a person, by day of the visit; of one month where it is given. */
export function listUnresolved(db: Reader, month?: LocalMonth) {
  const inMonth =
    month === undefined
      ? []
      : [
          gte(reservations.visitOn, firstDayOf(month)),
          lt(reservations.visitOn, firstDayOf(addMonths(month, 1))),
        ];
  return db
    .select(COLUMNS)
    .from(unresolvedNames)
    .innerJoin(reservations, eq(reservations.id, unresolvedNames.reservationId))
    .where(and(isNull(unresolvedNames.resolvedAt), ...inMonth))
    .orderBy(asc(reservations.visitOn), asc(reservations.number), asc(unresolvedNames.id))
    .all();
}

/** One of them; null where it does not exist or has been resolved. */
export function openNameOf(db: Reader, id: string) {
  const row = printedNameOf(db, id);
  return row === null || row.resolvedAt !== null ? null : row;
}

/** A printed name, open or not; null where there is none. */
export function printedNameOf(db: Reader, id: string) {
  const row = db
    .select(WHOLE)
    .from(unresolvedNames)
    .innerJoin(reservations, eq(reservations.id, unresolvedNames.reservationId))
    .where(eq(unresolvedNames.id, id))
    .get();
  return row ?? null;
}

export type PrintedName = NonNullable<ReturnType<typeof printedNameOf>>;

/** Who said what a name stands for. */
export interface NameResolution {
  readonly actorId: string;
  readonly actorName: string;
  readonly at: Instant;
}

/** By whom a name was resolved; null while it is open. */
export function resolutionOf(
  db: Reader,
  { reservationId, resolvedAt }: Pick<PrintedName, 'reservationId' | 'resolvedAt'>,
): NameResolution | null {
  if (resolvedAt === null) return null;
  const row = db
    .select({
      actorId: auditEntries.actorId,
      actorName: auditEntries.actorName,
      at: auditEntries.at,
    })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, reservationId),
        eq(auditEntries.action, 'reservation.nameResolved'),
        eq(auditEntries.at, resolvedAt),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .get();
  return row ?? null;
}
