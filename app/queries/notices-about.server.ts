import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import type { NoticeKind } from '#app/domain/decisions/notice.ts';

const TO_PEMDA: NoticeKind[] = [
  'violationReleased',
  'violationConfirmed',
  'violationWithdrawn',
  'violationCorrected',
];

/** The letters to the pemda about these records, oldest first; each carries the record's id in its key. */
export function noticesOfViolations(db: Reader, reservationId: string, ids: readonly string[]) {
  return db
    .select({
      id: outbox.id,
      kind: outbox.kind,
      payload: outbox.payload,
      state: outbox.state,
      createdAt: outbox.createdAt,
      sentAt: outbox.sentAt,
      lastError: outbox.lastError,
    })
    .from(outbox)
    .where(
      and(
        eq(outbox.reservationId, reservationId),
        inArray(outbox.kind, TO_PEMDA),
        sql`exists (select 1 from json_each(${JSON.stringify(ids)}) known
          where instr(${outbox.dedupeKey}, known.value) > 0)`,
      ),
    )
    .orderBy(asc(outbox.seq))
    .all();
}
