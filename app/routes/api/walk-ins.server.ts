import { look } from '#app/commands/look.server.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { guestLimitNow } from '#app/domain/decisions/check-in.ts';
import { zWalkInMade } from '#app/http/api/schemas/reservation-answers.ts';
import { countingViolations, loadReservation } from '#app/queries/reservation.server.ts';
import { type Call, type Endpoint, operation, refused } from './operation.server.ts';
import { IDEMPOTENCY_HEADER, repeatGuardOf } from './repeat.server.ts';
import { submittedAnswer } from './submitted-answer.server.ts';

const make = operation({
  summary: 'Mencatat rombongan yang datang tanpa janji.',
  deed: 'registerWalkIn',
  body: zWalkIn,
  isSubmission: true,
  headers: IDEMPOTENCY_HEADER,
  success: { status: 201, schema: zWalkInMade },
  problems: ['storage-full'],
  answer: (call) => {
    const { services, doer, body } = call;
    const repeat = repeatGuardOf(call);
    if (!repeat.ok) return repeat;
    const made = registerWalkIn(services, doer, body, repeat.value.repeat);
    if (!made.ok) return refused(made.error, call);
    const { value } = made;
    const number = value.kind === 'made' ? value.decision.next.number : value.number;
    return submittedAnswer(call, value, atTheDoor(call, number));
  },
});

export const walkIns: Endpoint = () => ({ POST: make });

/** The limit in force for the group, and what its coming has recorded. */
function atTheDoor({ services, actor }: Call, number: string) {
  return look(services, actor, ({ tx, context }) => {
    const found = loadReservation(tx, number);
    if (found === null) throw new Error(`${number} was written and is not there`);
    const violations = countingViolations(tx, found.id).map(({ id, code }) => ({ id, code }));
    return {
      guestLimit: guestLimitNow(found, found.arrivedAt ?? context.now, context),
      violations,
    };
  });
}
