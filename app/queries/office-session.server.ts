import { and, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { officeSessions } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isAlive, OFFICE_IDLE_MINUTES } from '#app/domain/people/sessions.ts';
import type { OpenSession } from './accounts.server.ts';

const BY_TOKEN = prepared((db) =>
  db
    .select()
    .from(officeSessions)
    .where(eq(officeSessions.tokenHash, sql.placeholder('hash')))
    .prepare(),
);

/** An address of a pemda that is signed in. */
export interface SignedInAddress {
  readonly sessionId: string;
  /** In lower case; a code sent there has proved it. */
  readonly email: string;
  readonly lastSeenAt: Instant;
}

/** Whose session a token opens; null where it is unknown, over, or left alone too long. */
export function addressOfSession(
  db: Reader,
  tokenHash: string,
  now: Instant,
): SignedInAddress | null {
  const row = BY_TOKEN(db).get({ hash: tokenHash });
  if (row === undefined || !isAlive(row, now, OFFICE_IDLE_MINUTES)) return null;
  return { sessionId: row.id, email: row.email, lastSeenAt: row.lastSeenAt };
}

/** Where an address is signed in, the last used first. */
export function openSessionsOfAddress(db: Reader, email: string, now: Instant): OpenSession[] {
  return db
    .select()
    .from(officeSessions)
    .where(and(eq(officeSessions.email, email), isNull(officeSessions.endedAt)))
    .all()
    .filter((session) => isAlive(session, now, OFFICE_IDLE_MINUTES))
    .sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}
