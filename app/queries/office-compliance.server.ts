import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { HELD } from '#app/domain/reservation/status.ts';

/** The office behind a key, as its latest request names it; null where it never asked for anything. */
export function officeOfKey(db: Reader, officeKey: string): RequesterOffice | null {
  const row = db
    .select({
      body: reservations.body,
      regionCode: reservations.regionCode,
      name: reservations.officeName,
      asPrinted: reservations.asPrinted,
    })
    .from(reservations)
    .where(eq(reservations.officeKey, officeKey))
    .orderBy(desc(reservations.receivedAt))
    .limit(1)
    .get();
  // The office is meant, not one OPD of it.
  return row === undefined ? null : { ...row, opd: null };
}

/** Consultations of an office that were held on that day or later. */
export function heldSince(db: Reader, officeKey: string, since: LocalDate) {
  return db
    .select({ reservationId: reservations.id })
    .from(reservations)
    .where(
      and(
        eq(reservations.officeKey, officeKey),
        inArray(reservations.status, [...HELD]),
        gte(reservations.visitOn, since),
      ),
    )
    .all();
}
