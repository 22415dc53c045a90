import { and, count, eq, lte, min } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import { type Instant, minutesBetween } from '#app/domain/calendar/instant.ts';

/** Did a notice about this request fail for good? */
export function hasFailedNotice(db: Reader, reservationId: string): boolean {
  const row = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.reservationId, reservationId), eq(outbox.state, 'failed')))
    .limit(1)
    .get();
  return row !== undefined;
}

/** How the mail stands: what waits, and for how many seconds the oldest due notice has waited. */
export function outboxState(
  db: Reader,
  now: Instant,
): { readonly waiting: number; readonly failed: number; readonly lagSeconds: number } {
  const inState = (state: 'waiting' | 'failed') =>
    db.select({ count: count() }).from(outbox).where(eq(outbox.state, state)).get()?.count ?? 0;
  const oldest = db
    .select({ at: min(outbox.createdAt) })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), lte(outbox.nextAttemptAt, now)))
    .get()?.at;
  const lagSeconds = oldest ? Math.max(0, minutesBetween(oldest, now) * 60) : 0;
  return { waiting: inState('waiting'), failed: inState('failed'), lagSeconds };
}
