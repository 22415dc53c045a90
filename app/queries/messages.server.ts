import { asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { messages } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

/** One message about a request, from one side to the other. */
export interface WrittenMessage {
  readonly seq: number;
  readonly from: 'office' | 'pemda';
  readonly words: string;
  readonly by: string;
  readonly at: Instant;
}

const MESSAGES = prepared((db) =>
  db
    .select({
      seq: messages.seq,
      from: messages.from,
      words: messages.words,
      by: messages.by,
      at: messages.at,
    })
    .from(messages)
    .where(eq(messages.reservationId, sql.placeholder('id')))
    .orderBy(asc(messages.seq))
    .prepare(),
);

/** What was written about a request, oldest first. */
export function messagesOf(db: Reader, reservationId: string): WrittenMessage[] {
  return MESSAGES(db).all({ id: reservationId });
}
