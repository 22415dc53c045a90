import { and, asc, count, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { deskConflicts, staffSessions, users } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { SESSION_MINUTES } from '#app/domain/people/sessions.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { QueuedDeed, QueuedDeedName } from '#app/forms/queued-deed.ts';
import { actorOfUser } from './staff-session.server.ts';

/** What a desk without a line wrote down and the record did not take. */
export type DeskConflict = ReturnType<typeof conflictOf>;

function conflictOf(row: typeof deskConflicts.$inferSelect) {
  return {
    ...{ id: row.id, number: row.reservationNumber, at: row.at, receivedAt: row.receivedAt },
    deed: row.deed as QueuedDeedName,
    actor: row.actor,
    isSettled: row.settledAt !== null,
    /** Empty once it is settled. */
    fields: (row.form ?? []) as QueuedDeed['fields'],
    refusal: row.refusal as unknown as Refusal,
  };
}

/** Those that wait for somebody to settle them, in the order in which they came. */
export function openConflicts(db: Reader): DeskConflict[] {
  return db
    .select()
    .from(deskConflicts)
    .where(isNull(deskConflicts.settledAt))
    .orderBy(asc(deskConflicts.receivedAt), asc(deskConflicts.id))
    .all()
    .map(conflictOf);
}

export function openConflictCount(db: Reader): number {
  const row = db
    .select({ rows: count() })
    .from(deskConflicts)
    .where(isNull(deskConflicts.settledAt))
    .get();
  return row?.rows ?? 0;
}

/** One of them, settled or not; null where there is none. */
export function conflictById(db: Reader, id: string): DeskConflict | null {
  const row = db.select().from(deskConflicts).where(eq(deskConflicts.id, id)).get();
  return row === undefined ? null : conflictOf(row);
}

/** The one that this deed became when it was sent before; null where it did not. */
export function conflictByNonce(db: Reader, nonce: string): DeskConflict | null {
  const row = db.select().from(deskConflicts).where(eq(deskConflicts.nonce, nonce)).get();
  return row === undefined ? null : conflictOf(row);
}

/** Somebody of the house whose account is open, as they act; null where there is nobody of that id. */
export function openAccount(db: Reader, id: string): Actor | null {
  const user = db.select().from(users).where(eq(users.id, id)).get();
  return user === undefined || user.disabledAt !== null ? null : actorOfUser(user);
}

/** By how much two clocks that were compared may still disagree, in minutes. */
const CLOCKS_MINUTES = 5;

/**
 * Did somebody's session stand at this device at that moment? Only where it did can they have typed
 * there. One that fell idle meanwhile counts: without a line nobody is seen.
 */
export function stoodThere(
  db: Reader,
  userId: string,
  { at, deviceId }: { readonly at: Instant; readonly deviceId: string },
): boolean {
  const open = and(
    eq(staffSessions.userId, userId),
    eq(staffSessions.deviceId, deviceId),
    lte(staffSessions.createdAt, addMinutes(at, CLOCKS_MINUTES)),
    gte(staffSessions.createdAt, addMinutes(at, -SESSION_MINUTES)),
    or(isNull(staffSessions.endedAt), gte(staffSessions.endedAt, addMinutes(at, -CLOCKS_MINUTES))),
  );
  return db.select({ id: staffSessions.id }).from(staffSessions).where(open).get() !== undefined;
}
