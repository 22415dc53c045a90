import { inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { guests, reservations } from '#db/schema/index.ts';
import { ON_THE_DESK } from '#app/domain/reservation/work-list.ts';

const isOnTheDesk = inArray(reservations.status, [...ON_THE_DESK]);

const QUERIES = prepared((db) => ({
  // Few are open at once and the index of statuses finds them; those that ended are never touched.
  onTheDesk: db
    .select({
      id: reservations.id,
      number: reservations.number,
      status: reservations.status,
      channel: reservations.channel,
      receivedAt: reservations.receivedAt,
      body: reservations.body,
      regionCode: reservations.regionCode,
      name: reservations.officeName,
      opd: reservations.opd,
      asPrinted: reservations.asPrinted,
      contact: reservations.contact,
      mode: reservations.mode,
      topics: reservations.topics,
      preferences: reservations.preferences,
      letterNumber: reservations.letterNumber,
      plan: reservations.plan,
      offer: reservations.offer,
      correction: reservations.correction,
      pendingChange: reservations.pendingChange,
      promise: reservations.promise,
    })
    .from(reservations)
    .where(isOnTheDesk)
    .prepare(),
  withGuest: db
    .selectDistinct({ id: guests.reservationId })
    .from(guests)
    .where(
      sql`${guests.reservationId} in (select id from reservations where ${isOnTheDesk})
        and ${guests.name} like ${sql.placeholder('like')} escape '\\'`,
    )
    .prepare(),
}));

export type DeskRow = ReturnType<typeof onTheDesk>[number];

/** Every request that is not over, as the work list shows it. */
export function onTheDesk(db: Reader) {
  return QUERIES(db).onTheDesk.all();
}

/** Those of them on whose guest list a name has this in it. */
export function deskRequestsWithGuest(db: Reader, name: string): ReadonlySet<string> {
  const like = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
  return new Set(
    QUERIES(db)
      .withGuest.all({ like })
      .map(({ id }) => id),
  );
}
