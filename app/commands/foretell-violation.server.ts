import { whatWasNoted } from '#app/copy/violation-sentences.ts';
import type { Violation, ViolationVerb } from '#app/domain/compliance/violation.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { stepViolation } from '#app/domain/decisions/violation-steps.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { House } from './house.server.ts';
import type { Looking } from './look.server.ts';
import { foretoldNotices } from './outbox-rows.server.ts';

/** What a step of a violation would do now: the letters it would send, or why it does not fit yet. */
export function foretellStep(
  house: House,
  { tx, context, reference }: Looking,
  violation: Violation,
  verb: ViolationVerb,
): Result<readonly NoticePayload[], Refusal> {
  const step = stepViolation(violation, verb, { words: null, params: null }, context);
  if (!step.ok) return step;
  const reservation = loadReservation(tx, violation.reservationNumber);
  if (reservation === null) return refuse({ code: 'not-found' });
  const { notices, event, replacementDeadline } = step.value;
  const sentence = whatWasNoted(violation, zoneOf(reference, reservation.office.regionCode));
  const news = { before: reservation, next: reservation, notices, at: context.now };
  const told = {
    ...news,
    deadline: replacementDeadline ?? event.replyDeadline,
    violation: sentence,
  };
  return ok(foretoldNotices(tx, told, { ...context, house, reference }));
}
