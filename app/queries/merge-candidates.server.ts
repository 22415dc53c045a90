import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { officeKey } from '#app/domain/people/office.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { OPEN } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** So many are offered; a region with more open at once is looked through by search. */
const OFFERED = 40;

const QUERY = prepared((db) =>
  db
    .select({
      number: reservations.number,
      status: reservations.status,
      ...OFFICE_COLUMNS,
      topics: reservations.topics,
      preferences: reservations.preferences,
      startsAt: reservations.startsAt,
      receivedAt: reservations.receivedAt,
    })
    .from(reservations)
    .where(
      and(
        or(
          eq(reservations.officeKey, sql.placeholder('key')),
          eq(reservations.regionCode, sql.placeholder('regionCode')),
        ),
        inArray(reservations.status, [...OPEN]),
        ne(reservations.id, sql.placeholder('id')),
      ),
    )
    .orderBy(asc(reservations.receivedAt), asc(reservations.number))
    .limit(OFFERED)
    .prepare(),
);

/** Open requests that a request can be merged into, longest waiting first: of its region or its office. */
export function mergeCandidates(db: Reader, { id, office }: Pick<Reservation, 'id' | 'office'>) {
  return QUERY(db).all({ id, key: officeKey(office), regionCode: office.regionCode });
}
