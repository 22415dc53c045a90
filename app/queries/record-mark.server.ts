import { and, desc, gt, notLike, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';

/** Who has read something changes nothing of what is shown. */
const isNoReading = notLike(auditEntries.action, '%.read');

const QUERIES = prepared((db) => ({
  last: db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(isNoReading)
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .prepare(),
  since: db
    .select({ seq: auditEntries.seq })
    .from(auditEntries)
    .where(and(gt(auditEntries.seq, sql.placeholder('mark')), isNoReading))
    .limit(1)
    .prepare(),
}));

/** Place in the record of the last thing that was done; readings do not count. */
export function recordMark(db: Reader): number {
  return QUERIES(db).last.get()?.seq ?? 0;
}

/** Was anything done since that place? */
export function isDoneSince(db: Reader, mark: number): boolean {
  return QUERIES(db).since.get({ mark }) !== undefined;
}
