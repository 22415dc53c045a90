import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import {
  exceptionRequests,
  guests,
  reservations,
  violationEvents,
  violations,
  waivers,
} from '#db/schema/index.ts';
import type { KnownViolation } from '#app/domain/compliance/known-violation.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

type Row = typeof reservations.$inferSelect;

const QUERIES = prepared((db) => ({
  byNumber: db
    .select()
    .from(reservations)
    .where(eq(reservations.number, sql.placeholder('number')))
    .prepare(),
  guests: db
    .select()
    .from(guests)
    .where(eq(guests.reservationId, sql.placeholder('id')))
    .orderBy(asc(guests.position))
    .prepare(),
  // One that answers the desk's question is good for the number that was asked.
  waivers: db
    .select({ ...getTableColumns(waivers), guests: exceptionRequests.guests })
    .from(waivers)
    .leftJoin(
      exceptionRequests,
      and(
        eq(exceptionRequests.reservationId, waivers.reservationId),
        eq(exceptionRequests.waiverId, waivers.id),
      ),
    )
    .where(eq(waivers.reservationId, sql.placeholder('id')))
    .prepare(),
  violations: db
    .select({
      id: violations.id,
      code: violations.code,
      params: violations.params,
      waiverId: violations.waiverId,
    })
    .from(violations)
    .where(eq(violations.reservationId, sql.placeholder('id')))
    .prepare(),
}));

/** The whole request by its number, or null. */
export function loadReservation(db: Reader, number: string): Reservation | null {
  const queries = QUERIES(db);
  const row = queries.byNumber.get({ number });
  if (row === undefined) return null;
  const { id } = row;
  return {
    ...toReservation(row),
    guests: queries.guests.all({ id }).map(({ reservationId: _, position: __, ...guest }) => guest),
    waivers: queries.waivers.all({ id }).map(({ reservationId: _, ...waiver }) => waiver),
  };
}

function toReservation(row: Row): Omit<Reservation, 'guests' | 'waivers'> {
  const {
    officeKey: _,
    body,
    regionCode,
    officeName,
    opd,
    asPrinted,
    letterSha256: _1,
    letterNumber: _2,
    letterDate: _3,
    headOffice: _4,
    startsAt: _5,
    visitOn: _6,
    answeredAt: _7,
    guestsHeld: _8,
    importKey: _9,
    ...rest
  } = row;
  return { ...rest, office: { body, regionCode, name: officeName, opd, asPrinted } };
}

/** Violations of a request that still count: neither withdrawn nor superseded. */
export function countingViolations(db: Reader, reservationId: string): KnownViolation[] {
  const rows = QUERIES(db).violations.all({ id: reservationId });
  if (rows.length === 0) return [];
  const fallen = db
    .select({ id: violationEvents.violationId })
    .from(violationEvents)
    .where(
      and(
        inArray(
          violationEvents.violationId,
          rows.map((row) => row.id),
        ),
        inArray(violationEvents.kind, ['withdrawn', 'superseded']),
      ),
    )
    .all();
  return rows.filter((row) => !fallen.some(({ id }) => id === row.id));
}

/** The fields that a returned request was asked to put right; none where nothing was. */
export function askedFields(db: Reader, number: string): string[] {
  return (loadReservation(db, number)?.correction?.reasons ?? []).map(({ field }) => field);
}
