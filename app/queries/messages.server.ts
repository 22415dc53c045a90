import { and, asc, count, eq, sql } from 'drizzle-orm';
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

const UNANSWERED = prepared((db) =>
  db
    .select({ id: messages.reservationId, count: count() })
    .from(messages)
    .where(
      and(
        sql`${messages.reservationId} in (select value from json_each(${sql.placeholder('ids')}))`,
        eq(messages.from, 'pemda'),
        sql`${messages.seq} > coalesce((
          select max(said.seq) from messages said
          where said.reservation_id = ${messages.reservationId} and said."from" = 'office'), 0)`,
      ),
    )
    .groupBy(messages.reservationId)
    .prepare(),
);

/** Of these requests, the ones whose pemda had the last word, with how many messages it wrote since. */
export function unansweredOf(db: Reader, ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = UNANSWERED(db).all({ ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** What was written about a request, oldest first. */
export function messagesOf(db: Reader, reservationId: string): WrittenMessage[] {
  return MESSAGES(db).all({ id: reservationId });
}
