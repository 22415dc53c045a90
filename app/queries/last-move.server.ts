import { and, desc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries, outbox } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { BeforeMove } from '#app/domain/decisions/before-move.ts';
import { type LastMove, UNDO_MINUTES } from '#app/domain/decisions/undo-move.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { unsealed } from './sealed.server.ts';

const QUERIES = prepared((db) => ({
  decision: db
    .select({ action: auditEntries.action, sealed: auditEntries.sealed })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, sql.placeholder('id')),
        eq(auditEntries.revision, sql.placeholder('revision')),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .prepare(),
  notices: db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.reservationId, sql.placeholder('id')),
        sql`${outbox.dedupeKey} like ${sql.placeholder('about')}`,
      ),
    )
    .prepare(),
}));

type Moved = Pick<Reservation, 'id' | 'revision' | 'decidedAt'>;

/** The notices of the decision that led to a request's present revision. */
export function noticesOfRevision(db: Reader, { id, revision }: Pick<Moved, 'id' | 'revision'>) {
  return QUERIES(db).notices.all({ id, about: `${id}:${revision}:%` });
}

/** The move that made the present revision of a request; null where that was another decision. */
export function lastMove(db: Reader, moved: Moved, now: Instant): LastMove | null {
  const { id, revision, decidedAt } = moved;
  const lines = QUERIES(db).decision.all({ id, revision });
  for (const verb of ['reschedule', 'reassign'] as const) {
    const line = lines.find(({ action }) => action === actionOf(verb));
    if (line === undefined) continue;
    const kept = unsealed(db, id, line.sealed) as { readonly before?: BeforeMove } | null;
    const notices = noticesOfRevision(db, moved);
    const waits = notices.every(
      ({ state, attempts, leasedUntil }) =>
        state === 'waiting' && attempts === 0 && (leasedUntil === null || leasedUntil <= now),
    );
    // Where nobody is told at all, the same moment counts.
    const unsaid = notices.length > 0 ? waits : now < addMinutes(decidedAt, UNDO_MINUTES);
    return { verb, before: kept?.before ?? null, unsaid };
  }
  return null;
}
