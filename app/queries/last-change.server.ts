import { and, desc, eq, gt, max, ne } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** Place in the record of the last line about something, 0 where there is none: what a form has seen. */
export function lastLineOn(db: Reader, subject: string): number {
  const row = db
    .select({ seq: max(auditEntries.seq) })
    .from(auditEntries)
    .where(eq(auditEntries.subject, subject))
    .get();
  return row?.seq ?? 0;
}

/** The last change that somebody else has made since a place in the record. */
export function changeByOthers(
  db: Reader,
  subject: string,
  since: number,
  actorId: string,
): { readonly by: string; readonly at: Instant } | null {
  const row = db
    .select({ by: auditEntries.actorName, at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, subject),
        gt(auditEntries.seq, since),
        ne(auditEntries.actorId, actorId),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .get();
  return row ?? null;
}
