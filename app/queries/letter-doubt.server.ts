import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** What the record calls the doubt, and its end. */
export const LETTER_DOUBTED = 'reservation.letterDoubted';
export const LETTER_DOUBT_SETTLED = 'reservation.letterDoubtSettled';

const LAST = prepared((db) =>
  db
    .select({ action: auditEntries.action, at: auditEntries.at, by: auditEntries.actorName })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, sql.placeholder('id')),
        inArray(auditEntries.action, [LETTER_DOUBTED, LETTER_DOUBT_SETTLED]),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .prepare(),
);

/** Since when and by whose word a letter waits to be made sure of; null where none does. */
export function letterDoubtOf(
  db: Reader,
  reservationId: string,
): { readonly at: Instant; readonly by: string } | null {
  const last = LAST(db).get({ id: reservationId });
  return last?.action === LETTER_DOUBTED ? { at: last.at, by: last.by } : null;
}
