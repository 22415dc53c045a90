import { and, eq, sql } from 'drizzle-orm';
import { prepared, type Tx } from '#db/client.server.ts';
import { sendAttempts } from '#db/schema/index.ts';
import { CUT_OFF } from '#app/copy/mail-faults.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Trying } from '#app/domain/mail/giving-up.ts';

const QUERIES = prepared((db) => ({
  write: db
    .insert(sendAttempts)
    .values({
      outboxId: sql.placeholder('outboxId'),
      at: sql.placeholder('at'),
      via: sql.placeholder('via'),
      outcome: sql.placeholder('outcome'),
      reply: sql.placeholder('reply'),
    })
    .prepare(),
  trying: db
    .select({
      since: sql<Instant | null>`min(${sendAttempts.at})`,
      tries: sql<number>`count(*)`,
      cutOff: sql<number>`coalesce(sum(${sendAttempts.reply} = ${CUT_OFF}), 0)`,
    })
    .from(sendAttempts)
    .where(
      and(
        eq(sendAttempts.outboxId, sql.placeholder('outboxId')),
        // What a person put back has its whole time again.
        sql`${sendAttempts.seq} > coalesce((select max(given_up.seq) from send_attempts given_up
          where given_up.outbox_id = ${sql.placeholder('outboxId')} and given_up.outcome = 'refused'), 0)`,
      ),
    )
    .prepare(),
}));

/** Writes one try to send, in the transaction that marks what came of it. */
export function writeAttempt(tx: Tx, attempt: Omit<typeof sendAttempts.$inferSelect, 'seq'>): void {
  QUERIES(tx).write.run(attempt);
}

/** The tries of a message since it was last given up, and how many of them ended with their process. */
export function tryingOf(
  tx: Tx,
  outboxId: string,
  now: Instant,
): Trying & { readonly cutOff: number } {
  const found = QUERIES(tx).trying.get({ outboxId });
  return { since: found?.since ?? now, tries: found?.tries ?? 0, cutOff: found?.cutOff ?? 0 };
}
