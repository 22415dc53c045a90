import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { auditEntries, outbox } from '#db/schema/index.ts';
import type { OfficeConduct } from '#app/domain/compliance/office-fault.ts';

/** What tells whether the date was moved, and on whose wish. */
const MOVING = [
  'reservation.changeRequested',
  'reservation.changeDeclined',
  'reservation.changeWithdrawn',
  'reservation.rescheduled',
  'reservation.moveUndone',
];

const TO_PEMDA = sql`json_extract(${outbox.payload}, '$.audience') = 'requester'`;

const QUERIES = prepared((db) => ({
  failed: db
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      // Written out, not bound: only then does SQLite see that its partial index fits.
      and(eq(outbox.reservationId, sql.placeholder('id')), sql`state = 'failed'`, TO_PEMDA),
    )
    .limit(1)
    .prepare(),
  moves: db
    .select({ at: auditEntries.at, action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(eq(auditEntries.subject, sql.placeholder('id')), inArray(auditEntries.action, MOVING)),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(2)
    .prepare(),
  told: db
    .select({ state: outbox.state, sentAt: outbox.sentAt })
    .from(outbox)
    .where(
      and(
        eq(outbox.reservationId, sql.placeholder('id')),
        eq(outbox.kind, 'reservationRescheduled'),
        eq(outbox.createdAt, sql.placeholder('at')),
        TO_PEMDA,
      ),
    )
    .orderBy(desc(outbox.seq))
    .limit(1)
    .prepare(),
}));

/** Was a letter about this request to its pemda refused for good? */
export function lettersFailed(db: Reader, reservationId: string): boolean {
  return QUERIES(db).failed.get({ id: reservationId }) !== undefined;
}

/**
 * The last move of the date, where the office made it of its own accord; null where there was none,
 * where it was taken back, and where it is what the pemda had asked for. A pemda without an address
 * is told by phone, of which nothing is kept but that: it counts as told at once.
 */
export function lastOwnMove(db: Reader, reservationId: string): OfficeConduct['move'] {
  const { moves, told } = QUERIES(db);
  const [last, before] = moves.all({ id: reservationId });
  if (last?.action !== 'reservation.rescheduled') return null;
  if (before?.action === 'reservation.changeRequested') return null;
  const letter = told.get({ id: reservationId, at: last.at });
  return { at: last.at, toldAt: letter === undefined ? last.at : letter.sentAt };
}
