import { and, asc, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { exceptionRequests, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { ExceptionRequest } from '#app/domain/reception/exception.ts';

/** So many answers of the day are shown beside the open questions. */
const SHOWN = 20;

const QUERIES = prepared((db) => {
  const withNumber = () =>
    db
      .select({ question: exceptionRequests, number: reservations.number })
      .from(exceptionRequests)
      .innerJoin(reservations, eq(reservations.id, exceptionRequests.reservationId));
  const isOpen = eq(exceptionRequests.state, 'open');
  return {
    byId: withNumber()
      .where(eq(exceptionRequests.id, sql.placeholder('id')))
      .prepare(),
    openOf: db
      .select()
      .from(exceptionRequests)
      .where(and(eq(exceptionRequests.reservationId, sql.placeholder('reservationId')), isOpen))
      .prepare(),
    lastOf: db
      .select()
      .from(exceptionRequests)
      .where(eq(exceptionRequests.reservationId, sql.placeholder('reservationId')))
      .orderBy(desc(exceptionRequests.askedAt), desc(sql`rowid`))
      .limit(1)
      .prepare(),
    open: withNumber().where(isOpen).orderBy(asc(exceptionRequests.askedAt)).prepare(),
    answered: withNumber()
      .where(
        and(
          inArray(exceptionRequests.state, ['granted', 'refused']),
          gte(exceptionRequests.askedAt, sql.placeholder('from')),
        ),
      )
      .orderBy(desc(exceptionRequests.answeredAt))
      .limit(SHOWN)
      .prepare(),
    count: db.select({ count: count() }).from(exceptionRequests).where(isOpen).prepare(),
  };
});

/** A question with the number of the request it is about. */
export interface NumberedQuestion {
  readonly question: ExceptionRequest;
  readonly number: string;
}

export function exceptionById(db: Reader, id: string): NumberedQuestion | null {
  return QUERIES(db).byId.get({ id }) ?? null;
}

/** The question that stands about a group; null where none does. */
export function openExceptionOf(db: Reader, reservationId: string): ExceptionRequest | null {
  return QUERIES(db).openOf.get({ reservationId }) ?? null;
}

/** The last question about a group, whatever became of it. */
export function lastExceptionOf(db: Reader, reservationId: string): ExceptionRequest | null {
  return QUERIES(db).lastOf.get({ reservationId }) ?? null;
}

/** Every question that waits for an answer, the longest waiting first. */
export function openExceptions(db: Reader): NumberedQuestion[] {
  return QUERIES(db).open.all();
}

/** What was answered since a moment, the latest first. */
export function answeredExceptions(db: Reader, from: Instant): NumberedQuestion[] {
  return QUERIES(db).answered.all({ from });
}

/** How many wait: the number beside the supervisor's place. */
export function openExceptionCount(db: Reader): number {
  return QUERIES(db).count.get()?.count ?? 0;
}
