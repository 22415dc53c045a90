import { and, desc, eq, gt, gte, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { allocations, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import {
  cancelledSince,
  FALLEN,
  feedBegins,
  feedEntry,
  type FeedOf,
  STANDING,
} from '#app/domain/schedule/feed.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** So many appointments stand in one feed at most; the oldest are left out. */
const LIMIT = 2_000;

const COLUMNS = {
  id: reservations.id,
  number: reservations.number,
  status: reservations.status,
  ...OFFICE_COLUMNS,
  topics: reservations.topics,
  plan: reservations.plan,
  offer: reservations.offer,
  calendarSequence: reservations.calendarSequence,
  decidedAt: reservations.decidedAt,
} as const;

const QUERIES = prepared((db) => {
  const rows = () => db.select(COLUMNS).from(reservations);
  const latest = [desc(reservations.visitOn), desc(reservations.number)] as const;
  const inWindow = gte(reservations.visitOn, sql.placeholder('day'));
  const takenNow = or(
    isNull(allocations.heldUntil),
    gt(allocations.heldUntil, sql.placeholder('now')),
  );
  const taken = db
    .select({ id: allocations.reservationId })
    .from(allocations)
    .where(
      and(
        eq(allocations.kind, sql.placeholder('kind')),
        eq(allocations.resourceId, sql.placeholder('subject')),
        gte(allocations.startsAt, sql.placeholder('from')),
        ne(allocations.state, sql`'released'`),
        takenNow,
      ),
    );
  return {
    /** What a narasumber or a room is taken for; `allocations_active` finds it. */
    taken: rows()
      .where(inArray(reservations.id, taken))
      .orderBy(...latest)
      .limit(LIMIT)
      .prepare(),
    standing: rows()
      .where(and(inWindow, inArray(reservations.status, [...STANDING])))
      .orderBy(...latest)
      .limit(LIMIT)
      .prepare(),
    /** What fell away has let go of what it had taken: found by its day, of which few are left. */
    fallen: rows()
      .where(
        and(
          inWindow,
          inArray(reservations.status, [...FALLEN]),
          gte(reservations.decidedAt, sql.placeholder('since')),
        ),
      )
      .orderBy(...latest)
      .limit(LIMIT)
      .prepare(),
    offered: rows().where(eq(reservations.status, 'offered')).prepare(),
    ofOffice: rows()
      .where(
        and(
          eq(reservations.officeKey, sql.placeholder('subject')),
          inArray(reservations.status, [...STANDING, ...FALLEN]),
          inWindow,
        ),
      )
      .orderBy(...latest)
      .limit(LIMIT)
      .prepare(),
  };
});

/** The appointments of a feed, the latest first, each as that feed's owner has it. */
export function feedEntriesOf(db: Reader, feed: FeedOf, now: Instant) {
  return rowsOf(db, feed, now).flatMap(({ plan, offer, ...row }) => {
    const entry = feedEntry(feed, { ...row, plan, offer }, now);
    return entry === null ? [] : [{ ...row, ...entry }];
  });
}

function rowsOf(db: Reader, { kind, subject }: FeedOf, now: Instant) {
  const queries = QUERIES(db);
  const day = dayOf(feedBegins(now));
  const since = cancelledSince(now);
  switch (kind) {
    case 'secretariat':
      return [
        ...queries.standing.all({ day }),
        ...queries.fallen.all({ day, since }),
        ...queries.offered.all(),
      ];
    case 'office':
      return queries.ofOffice.all({ subject, day });
    case 'narasumber':
    case 'room':
      return [
        ...queries.taken.all({ kind, subject, from: feedBegins(now), now }),
        ...queries.fallen.all({ day, since }),
      ];
  }
}
