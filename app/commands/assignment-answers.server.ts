import type { Tx } from '#db/client.server.ts';
import { assignmentAnswers } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type NoticeDraft, toCoordinators, toSecretariat } from '#app/domain/decisions/notice.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { AssignmentAnswer } from '#app/domain/schedule/assignment.ts';
import { answerAssignment, type GivenAnswer } from '#app/domain/schedule/assignment-answer.ts';
import { answersOf } from '#app/queries/assignment-answers.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { coordinatorsOf, everyMember } from '#app/queries/unit-requests.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

/** What a narasumber says to an assignment. */
export interface AnswerForm {
  /** Whose assignment it is, where a program answers for the role; a person answers for themselves. */
  readonly narasumberId: string | null;
  readonly start: Instant;
  readonly answer: AssignmentAnswer;
  readonly reason: string | null;
}

/** Accepts an assignment or hands it back; it stands in the plan until somebody steps in. */
export function sayToAssignment(
  house: House,
  doer: Doer,
  number: string,
  form: AnswerForm,
): Result<GivenAnswer | null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    const narasumberId = doer.actor.narasumberId ?? form.narasumberId ?? '';
    const given = answersOf(tx, reservation.id);
    const decided = answerAssignment(reservation, { ...form, narasumberId }, given, context);
    if (!decided.ok || decided.value === null) return decided;
    const { answer, reason, startsAt, at } = decided.value;
    const { lastInsertRowid: seq } = tx
      .insert(assignmentAnswers)
      .values({ ...decided.value, reservationId: reservation.id, by: doer.actor.name })
      .run();
    const action = `reservation.assignment${answer === 'accepted' ? 'Accepted' : 'HandedBack'}`;
    const details = { narasumberId, start: startsAt };
    const { actor, requestId } = context;
    const line = { action, reason, details, subject: reservation.id, revision: null };
    writeAudit(tx, { ...line, at, actor, requestId });
    const notices = answer === 'handedBack' ? handedBack(tx, narasumberId, reason) : [];
    const news = { before: reservation, next: reservation, notices, at };
    writeNotices(tx, news, { ...context, dedupe: `assignment-answer:${seq}` });
    return ok(decided.value);
  });
}

/** The secretariat finds a substitute, and so may the unit whose narasumber it is. */
function handedBack(tx: Tx, narasumberId: string, reason: string | null): NoticeDraft[] {
  const person = everyMember(tx).find(({ id }) => id === narasumberId);
  const words = [person?.name ?? narasumberId, reason];
  const coordinators = person === undefined ? [] : coordinatorsOf(tx, person.unitId);
  return [
    toSecretariat('assignmentHandedBack', words),
    ...toCoordinators('assignmentHandedBack', coordinators, words),
  ];
}
