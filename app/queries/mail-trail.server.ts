import { asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { outbox, reservations, sendAttempts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isAccountNotice, type NoticeAudience } from '#app/domain/decisions/notice-payload.ts';
import { subjectOf } from '#emails/catalogue.ts';

/** One try to send a letter. */
export interface SendAttempt {
  readonly at: Instant;
  readonly outcome: 'sent' | 'deferred' | 'refused';
  readonly reply: string;
}

/** A letter about a request, as the record tells of it; its words stay in the outbox. */
export interface TrailMail {
  readonly id: string;
  readonly audience: NoticeAudience;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly state: 'waiting' | 'sent' | 'failed' | 'recalled';
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
  readonly lastError: string | null;
  /** Oldest first; none of letters older than the record of tries. */
  readonly attempts: readonly SendAttempt[];
}

const QUERIES = prepared((db) => ({
  letters: db
    .select()
    .from(outbox)
    .where(eq(outbox.reservationId, sql.placeholder('id')))
    .orderBy(asc(outbox.seq))
    .prepare(),
  attempts: db
    .select({
      outboxId: sendAttempts.outboxId,
      at: sendAttempts.at,
      outcome: sendAttempts.outcome,
      reply: sendAttempts.reply,
    })
    .from(sendAttempts)
    .innerJoin(outbox, eq(outbox.id, sendAttempts.outboxId))
    .where(eq(outbox.reservationId, sql.placeholder('id')))
    .orderBy(asc(sendAttempts.seq))
    .prepare(),
  toldRequester: db
    .select({ createdAt: outbox.createdAt, sentAt: outbox.sentAt })
    .from(outbox)
    .where(
      sql`${outbox.reservationId} = ${sql.placeholder('id')} and ${outbox.state} = 'sent'
        and json_extract(${outbox.payload}, '$.audience') = 'requester'`,
    )
    .orderBy(asc(outbox.seq))
    .prepare(),
}));

/** The letters about a request with every try to send them, oldest first. */
export function mailTrail(db: Reader, reservationId: string): TrailMail[] {
  const { letters, attempts } = QUERIES(db);
  const tries = attempts.all({ id: reservationId });
  return letters.all({ id: reservationId }).flatMap((row) => {
    const { id, payload, state, createdAt, sentAt, lastError } = row;
    if (isAccountNotice(payload)) return [];
    const { name } = payload.recipient;
    return [
      {
        ...{ id, audience: payload.audience, name, address: row.recipient, state },
        ...{ createdAt, sentAt, lastError, subject: subjectOf(payload) },
        attempts: tries.filter(({ outboxId }) => outboxId === id).map(asAttempt),
      },
    ];
  });
}

function asAttempt({ at, outcome, reply }: SendAttempt): SendAttempt {
  return { at, outcome, reply };
}

/** Number of the request that a letter is about; null where it is about none. */
export function requestOfNotice(db: Reader, id: string): string | null {
  const row = db
    .select({ number: reservations.number })
    .from(outbox)
    .innerJoin(reservations, eq(reservations.id, outbox.reservationId))
    .where(eq(outbox.id, id))
    .get();
  return row?.number ?? null;
}

/** When letters to the pemda about its request were written and sent, oldest first. */
export function lettersToRequester(db: Reader, reservationId: string) {
  return QUERIES(db).toldRequester.all({ id: reservationId });
}
