import { and, count, eq, gt, lte, min, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import { type Instant, minutesBetween } from '#app/domain/calendar/instant.ts';

// Written out, not bound: only then does SQLite see that its partial index fits.
const WAITING = sql`state = 'waiting'`;

/** What strangers ask for may go to any address they type; nobody of the house has to look at that. */
export const TO_LOOK_AT = sql`state = 'failed' and kind not in ('signInCode', 'draftLink')`;

/** Is the news with this key written already, sent or not? */
export function hasNotice(db: Reader, dedupeKey: string): boolean {
  const row = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.dedupeKey, dedupeKey))
    .get();
  return row !== undefined;
}

export interface OutboxState {
  /** Not yet sent. */
  readonly waiting: number;
  /** Refused for good; a person has to look. */
  readonly failed: number;
  /** Age of the oldest notice that should have gone out by now; 0 where none is late. */
  readonly lagSeconds: number;
  /** That late that a person should know: the mail server is down, or refuses us. */
  readonly isStuck: boolean;
}

/** How much of what failed would really go out again: mail to a noted address is held. */
export function resendable(db: Reader): number {
  return countOf(
    db,
    sql`${TO_LOOK_AT} and lower(recipient) not in
      (select address from bounced_addresses where cleared_at is null)`,
  );
}

/** Minutes after which mail that should have gone out is worth a word. */
const STUCK_AFTER = 15;

/** How the outbox stands. A notice that was tried in vain stays late while it waits for its next try. */
export function outboxState(db: Reader, now: Instant): OutboxState {
  const due = or(lte(outbox.nextAttemptAt, now), gt(outbox.attempts, 0));
  const oldest = db
    .select({ since: min(outbox.createdAt) })
    .from(outbox)
    .where(and(WAITING, due))
    .get();
  const since = oldest?.since ?? null;
  const lag = since === null ? 0 : Math.max(0, minutesBetween(since, now));
  return {
    waiting: countOf(db, WAITING),
    failed: countOf(db, TO_LOOK_AT),
    lagSeconds: lag * 60,
    isStuck: lag >= STUCK_AFTER,
  };
}

function countOf(db: Reader, which: SQL): number {
  return db.select({ rows: count() }).from(outbox).where(which).get()?.rows ?? 0;
}
