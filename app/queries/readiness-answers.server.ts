import { asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { assignmentAnswers } from '#db/schema/index.ts';
import type { Answer } from '#app/domain/reservation/readiness.ts';

const QUERIES = prepared((db) => ({
  ofReservation: db
    .select({
      narasumberId: assignmentAnswers.narasumberId,
      startsAt: assignmentAnswers.startsAt,
      answer: assignmentAnswers.answer,
    })
    .from(assignmentAnswers)
    .where(eq(assignmentAnswers.reservationId, sql.placeholder('reservationId')))
    .orderBy(asc(assignmentAnswers.seq))
    .prepare(),
}));

/** What narasumber have said to their assignments in a request, in the order in which they said it. */
export function answersTo(db: Reader, reservationId: string): Answer[] {
  return QUERIES(db).ofReservation.all({ reservationId });
}
