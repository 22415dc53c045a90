import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { LetterDoubt } from '#app/domain/reception/letter-doubt.ts';

/** What the record calls the doubt, and its end. */
export const LETTER_DOUBTED = 'reservation.letterDoubted';
export const LETTER_DOUBT_SETTLED = 'reservation.letterDoubtSettled';
/** The group went on meanwhile, on somebody's word. */
export const LETTER_DOUBT_PASSED = 'reservation.letterDoubtPassed';

const LAST = prepared((db) =>
  db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, sql.placeholder('id')),
        inArray(auditEntries.action, [LETTER_DOUBTED, LETTER_DOUBT_SETTLED, LETTER_DOUBT_PASSED]),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .prepare(),
);

/** A letter that waits to be made sure of, and whether the group goes on meanwhile; null where none does. */
export function letterDoubtOf(db: Reader, reservationId: string): LetterDoubt | null {
  const last = LAST(db).get({ id: reservationId });
  if (last === undefined || last.action === LETTER_DOUBT_SETTLED) return null;
  return { isPassed: last.action === LETTER_DOUBT_PASSED };
}
