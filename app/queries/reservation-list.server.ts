import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { addMonths, firstDayOf, type LocalMonth } from '#app/domain/calendar/local-date.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import { normaliseName } from '#app/domain/people/office.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { ENDED, type Status } from '#app/domain/reservation/status.ts';
import type { Reference } from './reference.server.ts';
import { regionIndexOf } from './region-index.server.ts';

export interface ReservationFilter {
  /** As last written; what time alone has decided since shows when one is opened. */
  readonly status?: Status | undefined;
  /** Month of the visit (WIB). */
  readonly month?: LocalMonth | undefined;
  readonly mode?: MeetingMode | undefined;
  readonly topic?: string | undefined;
  /** Looks for `q` at the beginning of a letter's number too. */
  readonly alsoLetters?: boolean;
  /** Beginning of a number, of a region's name or code, or of another body's name. */
  readonly q: string | null;
  /** Number of the last one already seen. */
  readonly cursor: string | null;
  readonly limit: number;
}

/** Regions a query may stand for at once. */
const MAX_REGIONS = 50;

/** Requests by number, newest first: all for staff, its own for a pemda. */
export function listReservations(
  db: Reader,
  actor: Actor,
  filter: ReservationFilter,
  reference: Reference,
) {
  const { status, month, mode, topic, q, cursor, limit, alsoLetters = false } = filter;
  const wanted: SQL[] = [];
  if (actor.role === 'pemda') wanted.push(eq(reservations.officeKey, actor.officeKey ?? ''));
  if (status !== undefined) wanted.push(withStatus(status));
  if (month !== undefined) {
    wanted.push(gte(reservations.visitOn, firstDayOf(month)));
    wanted.push(lt(reservations.visitOn, firstDayOf(addMonths(month, 1))));
  }
  if (mode !== undefined) wanted.push(eq(reservations.mode, mode));
  if (topic !== undefined) {
    wanted.push(
      sql`exists (select 1 from json_each(${reservations.topics}) where value = ${topic})`,
    );
  }
  if (q !== null) wanted.push(matching(q, reference, alsoLetters));
  if (cursor !== null) wanted.push(lt(reservations.number, cursor));
  return db
    .select({
      number: reservations.number,
      status: reservations.status,
      revision: reservations.revision,
      mode: reservations.mode,
      topics: reservations.topics,
      body: reservations.body,
      regionCode: reservations.regionCode,
      opd: reservations.opd,
      name: reservations.officeName,
      asPrinted: reservations.asPrinted,
      receivedAt: reservations.receivedAt,
      start: reservations.startsAt,
    })
    .from(reservations)
    .where(and(...wanted))
    .orderBy(desc(reservations.number))
    .limit(limit)
    .all();
}

/** Few requests are open at once, and an index finds them; of those that ended the newest are near. */
function withStatus(status: Status): SQL {
  return ENDED.includes(status)
    ? sql`+${reservations.status} = ${status}`
    : eq(reservations.status, status);
}

function matching(q: string, reference: Reference, alsoLetters: boolean): SQL {
  const regions = searchRegions(q, regionIndexOf(reference), MAX_REGIONS).map(({ code }) => code);
  const name = normaliseName(q);
  return (
    or(
      beginsWith(reservations.number, q.toUpperCase()),
      ...(regions.length === 0 ? [] : [inArray(reservations.regionCode, regions)]),
      ...(name === ''
        ? []
        : ['kl', 'other'].map((body) => beginsWith(reservations.officeKey, `${body}:${name}`))),
      ...(alsoLetters ? [beginsWith(reservations.letterNumber, q)] : []),
    ) ?? sql`false`
  );
}

/** Begins with `prefix`, in a form that an index can answer. */
function beginsWith(
  column:
    typeof reservations.number | typeof reservations.officeKey | typeof reservations.letterNumber,
  prefix: string,
): SQL {
  return sql`(${column} >= ${prefix} and ${column} < ${`${prefix}\u{10FFFF}`})`;
}
