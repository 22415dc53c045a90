import { and, asc, desc, eq, gte, isNull, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { followUps } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { FollowUp } from '#app/domain/compliance/follow-up.ts';

const ofOffice = eq(followUps.officeKey, sql.placeholder('key'));

const QUERIES = prepared((db) => ({
  ofOffice: db
    .select()
    .from(followUps)
    .where(ofOffice)
    .orderBy(desc(followUps.decidedAt), asc(followUps.id))
    .prepare(),
  one: db
    .select()
    .from(followUps)
    .where(eq(followUps.id, sql.placeholder('id')))
    .prepare(),
  videoFirst: db
    .select({ id: followUps.id })
    .from(followUps)
    .where(
      and(
        ofOffice,
        isNull(followUps.endedAt),
        eq(followUps.kind, 'diutamakanVideo'),
        or(isNull(followUps.until), gte(followUps.until, sql.placeholder('today'))),
      ),
    )
    .limit(1)
    .prepare(),
}));

/** All that was decided about an office, newest first. */
export function followUpsOf(db: Reader, officeKey: string): FollowUp[] {
  return QUERIES(db).ofOffice.all({ key: officeKey });
}

/** One decision, or null. */
export function loadFollowUp(db: Reader, id: string): FollowUp | null {
  return QUERIES(db).one.get({ id }) ?? null;
}

/** Is the office to be served by video conference first, on that day? */
export function isVideoFirst(db: Reader, officeKey: string, today: LocalDate): boolean {
  return QUERIES(db).videoFirst.get({ key: officeKey, today }) !== undefined;
}
