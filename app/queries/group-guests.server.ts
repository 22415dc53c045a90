import { asc, eq, type SQL } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { guests, reservations } from '#db/schema/index.ts';

/** The guests of the requests that meet a condition, each request's together and in order. */
export function guestsWhere(db: Db, where: SQL | undefined) {
  return db
    .select({
      reservationId: guests.reservationId,
      id: guests.id,
      name: guests.name,
      jabatan: guests.jabatan,
      kind: guests.kind,
      arrival: guests.arrival,
    })
    .from(guests)
    .innerJoin(reservations, eq(reservations.id, guests.reservationId))
    .where(where)
    .orderBy(asc(guests.reservationId), asc(guests.position))
    .prepare();
}
