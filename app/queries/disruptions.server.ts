import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { disruptions, reservations } from '#db/schema/index.ts';
import type { Cause } from '#app/domain/schedule/disruption.ts';

export type DisruptionRow = typeof disruptions.$inferSelect;

/** A disruption with the number of its request. */
export interface NumberedDisruption extends DisruptionRow {
  readonly number: string;
}

const QUERIES = prepared((db) => ({
  openOf: db
    .select()
    .from(disruptions)
    .where(
      and(
        eq(disruptions.reservationId, sql.placeholder('reservationId')),
        eq(disruptions.state, 'open'),
      ),
    )
    .prepare(),
  allOf: db
    .select()
    .from(disruptions)
    .where(eq(disruptions.reservationId, sql.placeholder('reservationId')))
    .prepare(),
  dealtWith: db
    .select({ id: disruptions.id })
    .from(disruptions)
    .where(
      and(
        eq(disruptions.reservationId, sql.placeholder('reservationId')),
        eq(disruptions.cause, sql.placeholder('cause')),
        eq(disruptions.causeId, sql.placeholder('causeId')),
        inArray(disruptions.state, ['open', 'kept']),
      ),
    )
    .prepare(),
  openCount: db
    .select({ count: count() })
    .from(disruptions)
    .where(eq(disruptions.state, 'open'))
    .prepare(),
}));

/** What stands in the way of one request and waits for somebody. */
export function openDisruptionsOf(db: Reader, reservationId: string): DisruptionRow[] {
  return QUERIES(db).openOf.all({ reservationId });
}

/** All that has ever stood in the way of one request. */
export function disruptionsOf(db: Reader, reservationId: string): DisruptionRow[] {
  return QUERIES(db).allOf.all({ reservationId });
}

/** Whether somebody has been asked already about this request and this cause, or has answered. */
export function isAskedAlready(db: Reader, reservationId: string, cause: Cause): boolean {
  return QUERIES(db).dealtWith.get({ reservationId, ...cause }) !== undefined;
}

/** How many appointments wait for somebody to deal with them. */
export function openDisruptionCount(db: Reader): number {
  return QUERIES(db).openCount.get({})?.count ?? 0;
}

/** One disruption by its id; null where there is none. */
export function disruptionById(db: Reader, id: string): NumberedDisruption | null {
  return numbered(db).where(eq(disruptions.id, id)).get() ?? null;
}

/** All that one cause has disturbed, dealt with or not, by the start of the appointment. */
export function disruptionsBy(db: Reader, { cause, causeId }: Cause): NumberedDisruption[] {
  return numbered(db)
    .where(and(eq(disruptions.cause, cause), eq(disruptions.causeId, causeId)))
    .orderBy(asc(reservations.startsAt), asc(disruptions.openedAt))
    .all();
}

/** All that waits for somebody, by the start of the appointment. */
export function openDisruptionRows(db: Reader): NumberedDisruption[] {
  return numbered(db)
    .where(eq(disruptions.state, 'open'))
    .orderBy(asc(reservations.startsAt), asc(disruptions.openedAt))
    .all();
}

/** How many disruptions each cause of one kind has, and how many of them wait. */
export function disruptionCounts(
  db: Reader,
  cause: Cause['cause'],
): ReadonlyMap<string, { readonly all: number; readonly open: number }> {
  const rows = db
    .select({
      causeId: disruptions.causeId,
      all: count(),
      open: sql<number>`sum(${disruptions.state} = 'open')`,
    })
    .from(disruptions)
    .where(eq(disruptions.cause, cause))
    .groupBy(disruptions.causeId)
    .all();
  return new Map(rows.map(({ causeId, ...counts }) => [causeId, counts]));
}

function numbered(db: Reader) {
  return db
    .select({
      id: disruptions.id,
      cause: disruptions.cause,
      causeId: disruptions.causeId,
      reservationId: disruptions.reservationId,
      code: disruptions.code,
      state: disruptions.state,
      openedAt: disruptions.openedAt,
      closedAt: disruptions.closedAt,
      closedBy: disruptions.closedBy,
      reason: disruptions.reason,
      number: reservations.number,
    })
    .from(disruptions)
    .innerJoin(reservations, eq(reservations.id, disruptions.reservationId))
    .$dynamic();
}
