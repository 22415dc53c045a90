import { and, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { calendarFeeds, narasumber, officers, rooms, users } from '#db/schema/index.ts';
import type { FeedOf } from '#app/domain/schedule/feed.ts';
import { assertNever } from '#app/domain/result.ts';

/** A feed on record; its token is kept as a hash only. */
export type KeptFeed = typeof calendarFeeds.$inferSelect;

/** How the claim of an officer stands in `issuedBy`. */
const OFFICER = 'officer:';

/** A feed somebody has, or may have: an office's is each officer's own. */
export interface OwnFeed extends FeedOf {
  readonly issuedBy: string;
}

const QUERIES = prepared((db) => ({
  byToken: db
    .select()
    .from(calendarFeeds)
    .where(eq(calendarFeeds.tokenHash, sql.placeholder('hash')))
    .prepare(),
  standing: db
    .select()
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.kind, sql.placeholder('kind')),
        sql`${calendarFeeds.subject} is ${sql.placeholder('subject')}`,
        isNull(calendarFeeds.revokedAt),
      ),
    )
    .prepare(),
}));

/** The feed a token opens; null where it is unknown, revoked, or its owner is no more what they were. */
export function openFeed(db: Reader, tokenHash: string): KeptFeed | null {
  const feed = QUERIES(db).byToken.get({ hash: tokenHash });
  return feed === undefined || feed.revokedAt !== null || !isAlive(db, feed) ? null : feed;
}

/** The feeds of that owner that were not revoked: one, unless something went wrong. */
export function standingFeeds(db: Reader, { kind, subject, issuedBy }: OwnFeed): KeptFeed[] {
  const feeds = QUERIES(db).standing.all({ kind, subject });
  return kind === 'office' ? feeds.filter((feed) => feed.issuedBy === issuedBy) : feeds;
}

/** An address ends by itself with what it was given for. */
function isAlive(db: Reader, { kind, subject, issuedBy }: KeptFeed): boolean {
  switch (kind) {
    case 'secretariat':
      return true;
    case 'room':
      return rowIsActive(db, rooms, subject);
    case 'narasumber':
      return rowIsActive(db, narasumber, subject) && hasAccount(db, issuedBy, subject);
    case 'office':
      return isConfirmed(db, issuedBy, subject);
    default:
      return assertNever(kind);
  }
}

function rowIsActive(
  db: Reader,
  table: typeof rooms | typeof narasumber,
  id: string | null,
): boolean {
  const row = db
    .select({ retiredAt: table.retiredAt })
    .from(table)
    .where(eq(table.id, id ?? ''))
    .get();
  return row !== undefined && row.retiredAt === null;
}

/** Whoever made it still signs in as that narasumber. */
function hasAccount(db: Reader, userId: string, narasumberId: string | null): boolean {
  const user = db.select().from(users).where(eq(users.id, userId)).get();
  return user !== undefined && user.disabledAt === null && user.narasumberId === narasumberId;
}

function isConfirmed(db: Reader, issuedBy: string, officeKey: string | null): boolean {
  const id = issuedBy.startsWith(OFFICER) ? issuedBy.slice(OFFICER.length) : '';
  const claim = db.select().from(officers).where(eq(officers.id, id)).get();
  return claim?.state === 'confirmed' && claim.officeKey === officeKey;
}

/** The narasumber or room it is of, by name; null for the others. */
export function nameOfOwner(db: Reader, { kind, subject }: FeedOf): string | null {
  if (kind !== 'narasumber' && kind !== 'room') return null;
  const table = kind === 'room' ? rooms : narasumber;
  const row = db
    .select({ name: table.name })
    .from(table)
    .where(eq(table.id, subject ?? ''))
    .get();
  return row?.name ?? null;
}

/** Who of the house made it, by name; null for an officer of a pemda. */
export function issuerOf(db: Reader, { issuedBy }: KeptFeed): string | null {
  const user = db.select({ name: users.name }).from(users).where(eq(users.id, issuedBy)).get();
  return user?.name ?? null;
}
