import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations, spdStamps } from '#db/schema/index.ts';
import { isSameSpd, standingStamps } from '#app/domain/reception/spd.ts';

const QUERIES = prepared((db) => ({
  ofGroup: db
    .select()
    .from(spdStamps)
    .where(eq(spdStamps.reservationId, sql.placeholder('id')))
    .orderBy(asc(spdStamps.seq))
    .prepare(),
}));

/** Every row about travel orders of a group, those taken back among them, as they were written. */
export function spdRowsOf(db: Reader, reservationId: string) {
  return QUERIES(db).ofGroup.all({ id: reservationId });
}

export type SpdStamp = ReturnType<typeof spdRowsOf>[number];

/** The number of another request under which the same travel order stands; null where none has it. */
export function requestWithSpd(
  db: Reader,
  reservationId: string,
  spdNumber: string,
): string | null {
  const bare = spdNumber.replace(/\s+/g, '').toLowerCase();
  const others = db
    .select({ id: spdStamps.reservationId, number: reservations.number })
    .from(spdStamps)
    .innerJoin(reservations, eq(reservations.id, spdStamps.reservationId))
    .where(
      and(
        ne(spdStamps.reservationId, reservationId),
        sql`lower(replace(${spdStamps.spdNumber}, ' ', '')) = ${bare}`,
      ),
    )
    .groupBy(spdStamps.reservationId)
    .all();
  const found = others.find(({ id }) =>
    standingStamps(spdRowsOf(db, id)).some((row) => isSameSpd(row.spdNumber, spdNumber)),
  );
  return found?.number ?? null;
}
