import { asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { evidence } from '#db/schema/index.ts';
import type { Evidence } from '#app/domain/compliance/evidence.ts';

const QUERIES = prepared((db) => ({
  ofThese: db
    .select()
    .from(evidence)
    .where(sql`${evidence.violationId} in (select value from json_each(${sql.placeholder('ids')}))`)
    .orderBy(asc(evidence.at), asc(evidence.id))
    .prepare(),
  one: db
    .select()
    .from(evidence)
    .where(eq(evidence.id, sql.placeholder('id')))
    .prepare(),
}));

/** All that was put beside these records, oldest first. */
export function evidenceOf(db: Reader, violationIds: readonly string[]): Evidence[] {
  return QUERIES(db).ofThese.all({ ids: JSON.stringify(violationIds) });
}

/** One piece of it, or null. */
export function loadEvidence(db: Reader, id: string): Evidence | null {
  return QUERIES(db).one.get({ id }) ?? null;
}
