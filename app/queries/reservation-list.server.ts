import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import {
  addMonths,
  firstDayOf,
  type LocalDate,
  type LocalMonth,
} from '#app/domain/calendar/local-date.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { placeOfNumber } from '#app/domain/reservation/search-words.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';
import type { Reference } from './reference.server.ts';
import { matchOf, namesOf } from './search-match.server.ts';

export interface ReservationFilter {
  /** As last written; what time alone has decided since shows when one is opened. */
  readonly status?: Status | undefined;
  /** Month of the visit (WIB). */
  readonly month?: LocalMonth | undefined;
  /** The WIB day of the visit. */
  readonly day?: LocalDate | undefined;
  readonly mode?: MeetingMode | undefined;
  readonly topic?: string | undefined;
  /** Words of anything a request is found by. */
  readonly q: string | null;
  /** Number of the last one already seen. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** Requests by number, newest first: all for staff, its own for a pemda. */
export function listReservations(
  db: Reader,
  actor: Actor,
  filter: ReservationFilter,
  reference: Reference,
) {
  const officeKey = actor.role === 'pemda' ? (actor.officeKey ?? '') : null;
  const match = matchOf({ ...filter, officeKey }, namesOf(reference));
  if (match === 'nothing') return [];
  const wanted = columnsWanted(filter, officeKey);
  const found = match === null ? null : idsMatching(db, match, wanted, filter);
  return db
    .select(LISTED)
    .from(reservations)
    .where(
      found === null
        ? and(...wanted, ...after(filter.cursor))
        : sql`${reservations.id} in (select value from json_each(${JSON.stringify(found)}))`,
    )
    .orderBy(desc(reservations.number))
    .limit(filter.limit)
    .all();
}

const LISTED = {
  number: reservations.number,
  status: reservations.status,
  revision: reservations.revision,
  mode: reservations.mode,
  topics: reservations.topics,
  ...OFFICE_COLUMNS,
  receivedAt: reservations.receivedAt,
  start: reservations.startsAt,
};

/** The columns decide; the index only leads to rows that may be meant. */
function columnsWanted(
  { status, month, day, mode, topic }: ReservationFilter,
  officeKey: string | null,
): SQL[] {
  const wanted: SQL[] = [];
  if (officeKey !== null) wanted.push(eq(reservations.officeKey, officeKey));
  if (status !== undefined) wanted.push(eq(reservations.status, status));
  if (month !== undefined) {
    wanted.push(gte(reservations.visitOn, firstDayOf(month)));
    wanted.push(lt(reservations.visitOn, firstDayOf(addMonths(month, 1))));
  }
  if (day !== undefined) wanted.push(eq(reservations.visitOn, day));
  if (mode !== undefined) wanted.push(eq(reservations.mode, mode));
  if (topic !== undefined) {
    wanted.push(
      sql`exists (select 1 from json_each(${reservations.topics}) where value = ${topic})`,
    );
  }
  return wanted;
}

function after(cursor: string | null): SQL[] {
  return cursor === null ? [] : [lt(reservations.number, cursor)];
}

/** The newest numbers come first out of the index, so it is read no further than the page is long. */
function idsMatching(
  db: Reader,
  match: string,
  wanted: readonly SQL[],
  { cursor, limit }: ReservationFilter,
): string[] {
  // As an integer: a number of JavaScript's would be a REAL, behind which the index cannot jump.
  const beyond = cursor === null ? Number.MIN_SAFE_INTEGER : (placeOfNumber(cursor) ?? 0);
  const rows = db.all<{ id: string }>(
    sql`select ${reservations.id} as id from search_index
      cross join search_docs on search_docs.doc = search_index.rowid
      cross join ${reservations} on ${reservations.id} = search_docs.reservation_id
      where ${and(sql`search_index match ${match}`, sql`search_index.rowid > ${BigInt(beyond)}`, ...wanted)}
      order by search_index.rowid limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}
