import { sayToAssignment } from '#app/commands/assignment-answers.server.ts';
import { askUnit } from '#app/commands/unit-requests.server.ts';
import { answerUnit } from '#app/commands/unit-answer.server.ts';
import { ok } from '#app/domain/result.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { seenOf, zAnswerAssignment, zAnswerUnit, zAskUnit } from '#app/forms/unit-requests.ts';
import {
  zAssignmentAnswered,
  zUnitRequestItem,
  zUnitRequestList,
} from '#app/http/api/schemas/staffing.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import { type Operation, operation, refused } from './operation.server.ts';

const ask = operation({
  summary: 'Meminta unit teknis menunjuk narasumber; yang sudah diminta tidak diminta dua kali.',
  deed: 'askUnit',
  body: zAskUnit,
  success: { status: 200, schema: zUnitRequestList },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const { number = '' } = params;
    const { units: unitIds, message } = body;
    const asked = askUnit(services, doer, number, { unitIds, message });
    if (!asked.ok) return refused(asked.error, call);
    const found = loadReservation(services.db, number);
    const rows = found === null ? [] : unitRequestsOf(services.db, found.id);
    return ok({ body: { items: rows.map(viewOf) } });
  },
});

const answer = operation({
  summary: 'Jawaban unit: menunjuk atau mengganti narasumber, atau belum dapat menugaskan.',
  deed: 'answerUnit',
  body: zAnswerUnit,
  success: { status: 200, schema: zUnitRequestItem },
  problems: ['not-found', 'stale', 'conflict', 'blocked'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const given = { ...body, seen: seenOf(body) };
    const done = answerUnit(services, doer, params.number ?? '', given);
    return done.ok ? ok({ body: viewOf(done.value) }) : refused(done.error, call);
  },
});

const say = operation({
  summary: 'Jawaban narasumber atas penugasannya: bersedia, atau mengembalikannya dengan alasan.',
  deed: 'answerAssignment',
  body: zAnswerAssignment,
  success: { status: 200, schema: zAssignmentAnswered },
  problems: ['not-found', 'stale'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const form = { ...body, narasumberId: body.narasumberId ?? null };
    const done = sayToAssignment(services, doer, params.number ?? '', form);
    if (!done.ok) return refused(done.error, call);
    const { answer: said, start, reason } = body;
    return ok({ body: { answer: said, start, reason } });
  },
});

/** What units and narasumber are asked and answer, each at its address beside the verbs. */
export const STAFFING_OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['ask-unit', ask],
  ['answer-unit', answer],
  ['answer-assignment', say],
]);

function viewOf({ id, unitId, state, message, narasumberIds, ...rest }: UnitRequest) {
  const { answer: words, askedAt, askedBy, answeredAt, answeredBy } = rest;
  const told = { askedAt, askedBy, answeredAt, answeredBy };
  return { id, unitId, state, message, narasumberIds, reason: words, ...told };
}
