import type { Instant } from '../calendar/instant.ts';
import type { DecisionContext, Refusal } from '../decisions/decision.ts';
import { can } from '../people/permissions.ts';
import { narasumberOf, plannedStart, type Reservation } from '../reservation/reservation.ts';
import type { Status } from '../reservation/status.ts';
import { subjectOf } from '../reservation/subject.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { AssignmentAnswer } from './assignment.ts';

/** What one narasumber last said to their assignment at one start. */
export interface GivenAnswer {
  readonly narasumberId: string;
  /** Start of the consultation it was said of; another hour asks anew. */
  readonly startsAt: Instant;
  readonly answer: AssignmentAnswer;
  readonly reason: string | null;
  readonly at: Instant;
}

/** A consultation that is under way is no longer handed back: the secretariat is called. */
const ANSWERABLE: readonly Status[] = ['approved', 'arrived'];

/** Can its narasumber still say whether they come? */
export function awaitsAnswer({ status, plan }: Pick<Reservation, 'status' | 'plan'>): boolean {
  return plan !== null && ANSWERABLE.includes(status);
}

/** What each narasumber of the plan has said of the hour that stands; those who have not are left out. */
export function answersNow(
  { plan }: Pick<Reservation, 'plan'>,
  given: readonly GivenAnswer[],
): ReadonlyMap<string, GivenAnswer> {
  const start = plannedStart({ plan });
  const people = plan === null ? [] : narasumberOf(plan);
  return new Map(
    given
      .filter(({ narasumberId, startsAt }) => startsAt === start && people.includes(narasumberId))
      .map((one) => [one.narasumberId, one]),
  );
}

/** A narasumber accepts an assignment or hands it back; null where the same was said before. */
export function answerAssignment(
  reservation: Reservation,
  input: {
    readonly narasumberId: string;
    /** The start that was seen. */
    readonly start: Instant;
    readonly answer: AssignmentAnswer;
    readonly reason: string | null;
  },
  given: readonly GivenAnswer[],
  { actor, now }: Pick<DecisionContext, 'actor' | 'now'>,
): Result<GivenAnswer | null, Refusal> {
  const { narasumberId, start, answer, reason } = input;
  if (!can(actor, 'answerAssignment', subjectOf(reservation))) return refuse({ code: 'forbidden' });
  const { plan, decidedBy, decidedAt } = reservation;
  if (plan === null || !narasumberOf(plan).includes(narasumberId)) {
    return refuse({ code: 'forbidden' });
  }
  if (plannedStart(reservation) !== start) return refuse({ code: 'stale', decidedBy, decidedAt });
  if (!awaitsAnswer(reservation)) {
    return invalid('answer', 'Konsultasi ini sudah berjalan atau berakhir. Hubungi Sekretariat.');
  }
  if (answer === 'handedBack' && reason === null) return invalid('reason', 'Alasan wajib diisi.');
  const before = answersNow(reservation, given).get(narasumberId);
  if (before?.answer === answer && before.reason === reason) return ok(null);
  return ok({ narasumberId, startsAt: start, answer, reason, at: now });
}

function invalid(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
