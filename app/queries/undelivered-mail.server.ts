import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { subjectOf } from '#emails/catalogue.ts';
import { notedAddress } from './bounces.server.ts';
import { TO_LOOK_AT } from './outbox.server.ts';

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
  /** The note on its address, where mail to it is known to come back: it stays until that is cleared. */
  readonly noteId: string | null;
}

interface Slice {
  readonly limit: number;
  readonly offset: number;
}

/** Mail that was refused for good, the latest first. */
export function failedMail(db: Reader, slice: Slice): UndeliveredMail[] {
  // Written out, not bound: only then does SQLite see that its partial indexes fit.
  return mailOf(db, TO_LOOK_AT, 'latest', slice);
}

/** Mail that still waits, the oldest first. */
export function waitingMail(db: Reader, slice: Slice): UndeliveredMail[] {
  return mailOf(db, sql`${outbox.state} = 'waiting'`, 'oldest', slice);
}

/** What was kept back of mail to one address, the latest first. */
export function failedMailTo(db: Reader, address: string, slice: Slice): UndeliveredMail[] {
  const ofAddress = sql`lower(${outbox.recipient}) = ${address.toLowerCase()}`;
  return mailOf(db, sql`${TO_LOOK_AT} and ${ofAddress}`, 'latest', slice);
}

function mailOf(
  db: Reader,
  which: ReturnType<typeof sql>,
  first: 'latest' | 'oldest',
  { limit, offset }: Slice,
): UndeliveredMail[] {
  const rows = db
    .select({ notice: outbox, number: reservations.number })
    .from(outbox)
    .leftJoin(reservations, eq(reservations.id, outbox.reservationId))
    .where(which)
    .orderBy(first === 'latest' ? desc(outbox.seq) : asc(outbox.seq))
    .limit(limit)
    .offset(offset)
    .all();
  return rows.map(({ notice, number }): UndeliveredMail => {
    const { id, recipient, payload, createdAt, attempts, lastError, nextAttemptAt } = notice;
    const told = { id, recipient, number, createdAt, attempts, lastError, nextAttemptAt };
    return {
      ...told,
      subject: subjectOf(payload),
      noteId: notedAddress(db, recipient)?.id ?? null,
    };
  });
}
