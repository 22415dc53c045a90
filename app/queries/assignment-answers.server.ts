import { sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { allocations, assignmentAnswers } from '#db/schema/index.ts';
import type { GivenAnswer } from '#app/domain/schedule/assignment-answer.ts';

/** Since when the one who answered stands in the plan without a break; null where they do not. */
const ASSIGNED_SINCE = sql`(
  select min(${allocations.takenAt}) from ${allocations}
  where ${allocations.reservationId} = ${assignmentAnswers.reservationId}
    and ${allocations.kind} = 'narasumber'
    and ${allocations.resourceId} = ${assignmentAnswers.narasumberId}
    and ${allocations.state} <> 'released'
)`;

// Who was taken out of the plan and is put back is asked anew: what they said before is over.
const ANSWERS = prepared((db) =>
  db
    .select()
    .from(assignmentAnswers)
    .where(
      sql`${assignmentAnswers.reservationId} in (select value from json_each(${sql.placeholder('ids')}))
        and ${assignmentAnswers.at} >= coalesce(${ASSIGNED_SINCE}, '')`,
    )
    .orderBy(assignmentAnswers.seq)
    .prepare(),
);

/** What the narasumber of some requests said to their assignments as they stand, oldest first, by the request's id. */
export function answersOfAll(
  db: Reader,
  ids: readonly string[],
): ReadonlyMap<string, readonly GivenAnswer[]> {
  const found = new Map<string, GivenAnswer[]>();
  if (ids.length === 0) return found;
  for (const row of ANSWERS(db).all({ ids: JSON.stringify(ids) })) {
    const { reservationId, narasumberId, startsAt, answer, reason, at } = row;
    const given = { narasumberId, startsAt, answer, reason, at };
    found.set(reservationId, [...(found.get(reservationId) ?? []), given]);
  }
  return found;
}

/** The same of one request. */
export function answersOf(db: Reader, reservationId: string): readonly GivenAnswer[] {
  return answersOfAll(db, [reservationId]).get(reservationId) ?? [];
}
