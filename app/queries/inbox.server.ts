import { inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { ON_THE_DESK } from '#app/domain/reservation/work-list.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';
import type { Reference } from './reference.server.ts';
import { matchOf, namesOf } from './search-match.server.ts';

const ROW = {
  id: reservations.id,
  number: reservations.number,
  status: reservations.status,
  channel: reservations.channel,
  receivedAt: reservations.receivedAt,
  ...OFFICE_COLUMNS,
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
};

const isOnTheDesk = inArray(reservations.status, [...ON_THE_DESK]);

const QUERIES = prepared((db) => ({
  // Few are open at once and the index of statuses finds them; those that ended are never touched.
  onTheDesk: db.select(ROW).from(reservations).where(isOnTheDesk).prepare(),
  keys: db
    .select({
      id: reservations.id,
      number: reservations.number,
      status: reservations.status,
      receivedAt: reservations.receivedAt,
      mode: sql<MeetingMode>`coalesce(${reservations.plan} ->> '$.mode', ${reservations.mode})`,
      start: sql<Instant | null>`${reservations.plan} ->> '$.sessions[0].start'`,
      topics: sql<string>`${reservations.topics}`,
      preferences: sql<string>`${reservations.preferences}`,
      promise: sql<string>`${reservations.promise}`,
      changes: sql<0 | 1 | null>`json_type(${reservations.pendingChange}) = 'object'`,
    })
    .from(reservations)
    .where(isOnTheDesk)
    .prepare(),
  rows: db
    .select(ROW)
    .from(reservations)
    .where(sql`${reservations.id} in (select value from json_each(${sql.placeholder('ids')}))`)
    .prepare(),
}));

export type DeskRow = ReturnType<typeof onTheDesk>[number];

/** Every request that is not over, as the work list shows it. */
export function onTheDesk(db: Reader) {
  return QUERIES(db).onTheDesk.all();
}

/** By what each of them is ordered, counted and narrowed; lists stay the text they are kept as. */
export type DeskKey = ReturnType<typeof deskKeys>[number];

/** The same, as little of each as puts them in order: a page of the list reads the rest of its own. */
export function deskKeys(db: Reader) {
  return QUERIES(db).keys.all();
}

/** These requests, by id. */
export function deskRows(db: Reader, ids: readonly string[]): ReadonlyMap<string, DeskRow> {
  const rows = QUERIES(db).rows.all({ ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row]));
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
