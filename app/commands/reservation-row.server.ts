import { and, eq, inArray, sql } from 'drizzle-orm';
import { placeholders, prepared, type Tx } from '#db/client.server.ts';
import { guests, reservations, waivers } from '#db/schema/index.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { announcedCount } from '#app/domain/compliance/facts-of.ts';
import { admittedCount } from '#app/domain/decisions/check-in.ts';
import { officeKey } from '#app/domain/people/office.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import { hasArrived } from '#app/domain/reservation/guest.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { HELD } from '#app/domain/reservation/status.ts';
import { indexForSearch } from './search-docs.server.ts';

type Row = typeof reservations.$inferInsert;

/** What a register tells of a visit that nobody checked in: no plan and no guest list tell it. */
export type RegisterColumns = Pick<Row, 'importKey' | 'visitOn' | 'headOffice' | 'guestsHeld'>;

/** Someone else wrote between the reading and the writing; within one transaction that is a bug. */
class LostUpdateError extends Error {}

const QUERIES = prepared((db) => {
  const { importKey: _, ...changing } = placeholders(reservations);
  return {
    insert: db.insert(reservations).values(placeholders(reservations)).prepare(),
    update: db
      .update(reservations)
      .set(changing)
      .where(
        and(
          eq(reservations.id, sql.placeholder('id')),
          eq(reservations.revision, sql.placeholder('seenRevision')),
        ),
      )
      .prepare(),
    guest: db
      .insert(guests)
      .values(placeholders(guests))
      .onConflictDoUpdate({ target: guests.id, set: placeholders(guests) })
      .prepare(),
  };
});

function isUnchanged({ id, revision }: Reservation) {
  return and(eq(reservations.id, id), eq(reservations.revision, revision));
}

/** Writes the request as decided; the revision that was read must still be the one in the file. */
export function saveReservation(
  tx: Tx,
  before: Reservation | null,
  next: Reservation,
  policy: Policy,
): void {
  const row = toRow(next, policy);
  if (before === null) {
    QUERIES(tx).insert.run({ ...row, importKey: null });
  } else {
    const { changes } =
      next.source === 'import'
        ? tx.update(reservations).set(withoutRegister(row)).where(isUnchanged(before)).run()
        : QUERIES(tx).update.run({ ...row, seenRevision: before.revision });
    if (changes !== 1) throw new LostUpdateError(`Revision of ${next.number} moved on`);
  }
  saveGuests(tx, before, next);
  indexForSearch(tx, next.id);
  const known = before?.waivers ?? [];
  for (const waiver of next.waivers.filter(({ id }) => !known.some((old) => old.id === id))) {
    tx.insert(waivers)
      .values({ ...waiver, reservationId: next.id })
      .run();
  }
}

function saveGuests(tx: Tx, before: Reservation | null, next: Reservation): void {
  if (before?.guests === next.guests) return;
  const kept = new Set(next.guests.map(({ id }) => id));
  const gone = (before?.guests ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) tx.delete(guests).where(inArray(guests.id, gone)).run();
  next.guests.forEach((guest, position) => {
    if (before?.guests[position] === guest) return;
    QUERIES(tx).guest.run({ ...guest, reservationId: next.id, position });
  });
}

/** A request as the table has it, with the columns that lists, limits and reports ask for. */
export function toRow(reservation: Reservation, policy: Policy): Row {
  const { office, letter, guests: _, waivers: __, ...rest } = reservation;
  const startsAt = plannedStart(reservation) ?? reservation.arrivedAt;
  return {
    ...rest,
    letter,
    officeKey: officeKey(office),
    body: office.body,
    regionCode: office.regionCode,
    officeName: office.name,
    opd: office.opd,
    asPrinted: office.asPrinted,
    letterSha256: letter?.file?.sha256 ?? null,
    letterNumber: letter?.number ?? null,
    letterDate: letter?.date ?? null,
    headOffice: headWhoCame(reservation),
    startsAt,
    visitOn: startsAt === null ? null : dayOf(startsAt),
    answeredAt: rest.promise.answeredAt,
    guestsHeld: guestsHeld(reservation, policy),
  };
}

/** Of an imported visit these columns are the register's: a later decision leaves them alone. */
function withoutRegister(row: Row): Partial<Row> {
  const { importKey: _, visitOn: _1, headOffice: _2, guestsHeld: _3, ...rest } = row;
  return rest;
}

/**
 * The number the report prints: guests let in, or for a video conference those announced. Where
 * the desk took no names it is the number it counted, if any: an unknown number is not zero.
 */
function guestsHeld(reservation: Reservation, policy: Policy): number | null {
  const { status, mode, guests: list, guestCount } = reservation;
  if (!HELD.includes(status)) return null;
  if (mode === 'tatapMuka' && list.some(hasArrived)) return admittedCount(reservation, { policy });
  const isNamed = mode === 'videoConference' && list.length > 0;
  return isNamed ? announcedCount(reservation, policy) : guestCount;
}

/** The office of the Kepala Daerah or Pimpinan who came, as far as the statement tells it. */
function headWhoCame(reservation: Reservation): HeadOffice | null {
  if (reservation.headVerdict !== 'present') return null;
  return reservation.headClaim?.office ?? null;
}
