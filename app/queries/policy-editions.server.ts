import { desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { policyDrafts, policyVersions, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Edition } from '#app/domain/policy/policy.ts';
import { OPEN } from '#app/domain/reservation/status.ts';

/** An edition that is still being written. */
export interface PolicyDraft extends Edition {
  readonly id: string;
  readonly basedOn: string;
  readonly effectiveFrom: LocalDate;
  readonly note: string | null;
  readonly revision: number;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  /** Published or thrown away then. */
  readonly closedAt: Instant | null;
  /** The edition it became. */
  readonly policyId: string | null;
}

/** Who published an edition, when, and why. */
export interface EditionRecord {
  readonly id: string;
  readonly note: string | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
}

/** The record of every edition, by its id. */
export function editionRecords(db: Reader): ReadonlyMap<string, EditionRecord> {
  const { id, note, publishedAt, publishedBy } = policyVersions;
  const rows = db.select({ id, note, publishedAt, publishedBy }).from(policyVersions).all();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Drafts that are neither published nor thrown away, the one saved last first. */
export function openPolicyDrafts(db: Reader): PolicyDraft[] {
  return db
    .select()
    .from(policyDrafts)
    .where(isNull(policyDrafts.closedAt))
    .orderBy(desc(policyDrafts.updatedAt))
    .all();
}

/** A draft by its id, also one that is closed; null where there is none. */
export function findPolicyDraft(db: Reader, id: string): PolicyDraft | null {
  return db.select().from(policyDrafts).where(eq(policyDrafts.id, id)).get() ?? null;
}

/** Counting stops there: who asks wants to know whether it matters, not the last figure. */
export const USES_COUNTED = 10_000;

/** So many requests were last decided under an edition, as far as {@link USES_COUNTED}. */
export function usesOfEdition(db: Reader, policyId: string): number {
  const some = db
    .select({ one: sql`1` })
    .from(reservations)
    .where(eq(reservations.policyId, policyId))
    .limit(USES_COUNTED)
    .as('some');
  return (
    db
      .select({ uses: sql<number>`count(*)` })
      .from(some)
      .get()?.uses ?? 0
  );
}

/**
 * Numbers of the requests on their way, the oldest first. Groups without appointment are not among
 * them: they are judged at the door, at once.
 */
export function openNumbers(db: Reader): string[] {
  return db
    .select({ number: reservations.number })
    .from(reservations)
    .where(inArray(reservations.status, [...OPEN]))
    .orderBy(reservations.receivedAt)
    .all()
    .map(({ number }) => number);
}
