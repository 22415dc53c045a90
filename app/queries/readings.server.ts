import { and, desc, eq, gte, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

const READING = prepared((db) =>
  db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, sql.placeholder('subject')),
        eq(auditEntries.actorId, sql.placeholder('actorId')),
        gte(auditEntries.at, sql.placeholder('since')),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .prepare(),
);

/** Does the record say that somebody has read this since? */
export function hasRead(db: Reader, subject: string, actorId: string, since: Instant): boolean {
  return READING(db).get({ subject, actorId, since }) !== undefined;
}
