import {
  and,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { drafts, reservations, violationEvents, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Scope } from '#app/domain/people/officer.ts';
import { ENDED, type Status, STATUSES } from '#app/domain/reservation/status.ts';

/** More than any office has open at once. */
const MOST_OPEN = 60;

/** Whatever still goes on; few requests do, and an index finds them. */
const GOING_ON: readonly Status[] = STATUSES.filter(
  (status) => status !== 'draft' && !ENDED.includes(status),
);

/** Numbers of what an address may see and what still goes on, the next consultation first. */
export function openNumbersOf(db: Reader, scope: Scope): { number: string; officeKey: string }[] {
  return db
    .select({ number: reservations.number, officeKey: reservations.officeKey })
    .from(reservations)
    .where(and(inArray(reservations.status, [...GOING_ON]), visibleIn(scope)))
    .orderBy(sql`${reservations.startsAt} is null`, reservations.startsAt, reservations.receivedAt)
    .limit(MOST_OPEN)
    .all();
}

/** The last step of a violation; each is told by it. */
const LAST_EVENT = sql`${violationEvents.seq} = (
  select max(last.seq) from violation_events last where last.violation_id = ${violationEvents.violationId})`;

/** Requests, ended or not, of which a reply to a ketidaksesuaian is awaited, the first deadline first. */
export function awaitingReplyOf(db: Reader, scope: Scope, now: Instant) {
  return db
    .select({
      id: reservations.id,
      number: reservations.number,
      officeKey: reservations.officeKey,
      replyUntil: sql<Instant>`min(${violationEvents.replyDeadline})`,
    })
    .from(violationEvents)
    .innerJoin(violations, eq(violations.id, violationEvents.violationId))
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .where(
      and(
        eq(violationEvents.kind, 'released'),
        gt(violationEvents.replyDeadline, now),
        LAST_EVENT,
        visibleIn(scope),
      ),
    )
    .groupBy(reservations.id)
    .orderBy(sql`min(${violationEvents.replyDeadline})`)
    .all();
}

/** So many ketidaksesuaian are listed; the office's record to take away has them all. */
const MOST_TOLD = 20;

/** Ids of the ketidaksesuaian an address was told of, the latest first; what was corrected stands under its correction. */
export function toldIdsOf(db: Reader, scope: Scope): string[] {
  const rows = db
    .select({ id: violations.id })
    .from(violationEvents)
    .innerJoin(violations, eq(violations.id, violationEvents.violationId))
    .innerJoin(reservations, eq(reservations.id, violations.reservationId))
    .where(
      and(
        eq(violationEvents.kind, 'released'),
        sql`not exists (select 1 from violation_events later
          where later.violation_id = ${violations.id} and later.kind = 'superseded')`,
        visibleIn(scope),
      ),
    )
    .orderBy(desc(violations.recordedAt), desc(violations.id))
    .limit(MOST_TOLD)
    .all();
  return rows.map(({ id }) => id);
}

/** The day that is shown of it: of the visit, else of its receipt. */
const LAST_DAY = sql`coalesce(${reservations.visitOn}, substr(${reservations.receivedAt}, 1, 10))`;

interface Page {
  /** Offices to look in: without a claim or an open request there is none. */
  readonly officeKeys: readonly string[];
  readonly from: number;
  readonly size: number;
  /** Requests that stand elsewhere, as something still to be done. */
  readonly except: readonly string[];
}

/** What an address may see and what has ended, the newest first, a page at a time. */
export function endedRequestsOf(
  db: Reader,
  scope: Scope,
  { officeKeys, from, size, except }: Page,
) {
  const which = and(
    inArray(reservations.officeKey, [...officeKeys]),
    inArray(reservations.status, [...ENDED]),
    notInArray(reservations.number, [...except]),
    visibleIn(scope),
  );
  const rows = db
    .select({
      number: reservations.number,
      status: reservations.status,
      mode: reservations.mode,
      topics: reservations.topics,
      receivedAt: reservations.receivedAt,
      startsAt: reservations.startsAt,
      visitOn: reservations.visitOn,
      source: reservations.source,
      isRated: sql<number>`coalesce(json_type(${reservations.rating}), 'null') <> 'null'`,
    })
    .from(reservations)
    .where(which)
    .orderBy(desc(LAST_DAY), desc(reservations.number))
    .limit(size)
    .offset(from)
    .all();
  const total = db.select({ rows: count() }).from(reservations).where(which).get()?.rows ?? 0;
  return { rows, total };
}

/** `maySee` as a condition. */
function visibleIn({ address, whole, closed }: Scope): SQL | undefined {
  const isContact = sql`lower(trim(json_extract(${reservations.contact}, '$.email'))) = ${address}`;
  const named =
    closed.length === 0
      ? isContact
      : and(notInArray(reservations.officeKey, [...closed]), isContact);
  return whole.length === 0 ? named : or(inArray(reservations.officeKey, [...whole]), named);
}

/** Requests that an address is still writing, the last touched first. */
export function openDraftsOf(db: Reader, email: string, now: Instant) {
  return db
    .select({ id: drafts.id, answers: drafts.answers, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(
      and(
        eq(drafts.ownerEmail, email),
        isNull(drafts.reservationNumber),
        gt(drafts.expiresAt, now),
      ),
    )
    .orderBy(desc(drafts.updatedAt))
    .all();
}

/** Names under which this address's browser may hold keys of its own: drafts and what they became. */
export function keyNamesOf(db: Reader, email: string): string[] {
  const rows = db
    .select({ id: drafts.id, number: drafts.reservationNumber })
    .from(drafts)
    .where(eq(drafts.ownerEmail, email))
    .orderBy(desc(drafts.updatedAt))
    .limit(20)
    .all();
  return rows.flatMap(({ id, number }) => (number === null ? [id] : [id, number]));
}
