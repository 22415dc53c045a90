import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { subjectOf } from '#emails/catalogue.ts';
import { TO_LOOK_AT } from './outbox.server.ts';

/** So many lines are shown; the rest is counted. */
const SHOWN = 100;

/** A message that has not gone out. Its words stay in the outbox; only the subject is told. */
export interface UndeliveredMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  /** Number of the request it is about, as its page is called. */
  readonly number: string | null;
  readonly createdAt: Instant;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextAttemptAt: Instant;
}

/** Mail that was refused for good, the latest first, and mail that still waits, the oldest first. */
export function undeliveredMail(db: Reader) {
  // Written out, not bound: only then does SQLite see that its partial indexes fit.
  const failed = mailOf(db, TO_LOOK_AT, 'latest');
  const waiting = mailOf(db, sql`${outbox.state} = 'waiting'`, 'oldest');
  return { failed, waiting };
}

function mailOf(db: Reader, which: ReturnType<typeof sql>, first: 'latest' | 'oldest') {
  const rows = db
    .select({ notice: outbox, number: reservations.number })
    .from(outbox)
    .leftJoin(reservations, eq(reservations.id, outbox.reservationId))
    .where(which)
    .orderBy(first === 'latest' ? desc(outbox.seq) : asc(outbox.seq))
    .limit(SHOWN)
    .all();
  return rows.map(({ notice, number }): UndeliveredMail => {
    const { id, recipient, payload, createdAt, attempts, lastError, nextAttemptAt } = notice;
    const subject = subjectOf(payload);
    return { id, recipient, subject, number, createdAt, attempts, lastError, nextAttemptAt };
  });
}
