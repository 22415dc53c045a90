import { inArray } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { ON_THE_DESK } from '#app/domain/reservation/work-list.ts';
import type { Reference } from './reference.server.ts';
import { matchOf, namesOf } from './search-match.server.ts';

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
    .where(inArray(reservations.status, [...ON_THE_DESK]))
    .prepare(),
}));

export type DeskRow = ReturnType<typeof onTheDesk>[number];

/** Every request that is not over, as the work list shows it. */
export function onTheDesk(db: Reader) {
  return QUERIES(db).onTheDesk.all();
}

/** Those of them that a search finds. */
export function deskRequestsFound(
  db: Reader,
  q: string,
  reference: Reference,
): ReadonlySet<string> {
  const match = matchOf({ q, open: true }, namesOf(reference));
  if (match === null || match === 'nothing') return new Set();
  const found = db.$client
    .prepare(
      `select d.reservation_id from search_index
        cross join search_docs d on d.doc = search_index.rowid where search_index match ?`,
    )
    .pluck()
    .all(match);
  return new Set(found as string[]);
}
