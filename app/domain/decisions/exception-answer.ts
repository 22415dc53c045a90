import { signatureOf } from '../people/delegation.ts';
import { can } from '../people/permissions.ts';
import type { Actor } from '../people/roles.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { ExceptionRequest } from '../reception/exception.ts';
import { admittedCount } from './check-in.ts';
import type { DecisionContext, Refusal } from './decision.ts';
import { isVisitOpen } from './exception.ts';

/** May this person answer, and is there still something to answer? The first answer stands. */
export function mayAnswer(
  question: ExceptionRequest,
  reservation: Reservation,
  { actor }: Pick<DecisionContext, 'actor'>,
): Result<null, Refusal> {
  if (!can(actor, 'answerException')) return refuse({ code: 'forbidden' });
  if (question.state !== 'open') return refuse(answeredBefore(question));
  const { status } = reservation;
  if (!isVisitOpen(reservation)) return refuse({ code: 'wrong-status', status, verb: 'waive' });
  return ok(null);
}

/** May the desk take its question back? Not once it is answered. */
export function mayTakeBack(
  question: ExceptionRequest,
  { actor }: Pick<DecisionContext, 'actor'>,
): Result<null, Refusal> {
  if (!can(actor, 'askException')) return refuse({ code: 'forbidden' });
  return question.state === 'open' ? ok(null) : refuse(answeredBefore(question));
}

/** Has this very person answered the same already, as a double click does? */
export function isSameAnswer(
  { state, answeredBy }: Pick<ExceptionRequest, 'state' | 'answeredBy'>,
  verdict: 'granted' | 'refused',
  actor: Actor,
): boolean {
  return state === verdict && (answeredBy === actor.name || answeredBy === signatureOf(actor));
}

function answeredBefore({ answeredAt, answeredBy, askedAt }: ExceptionRequest): Refusal {
  return { code: 'stale', decidedBy: answeredBy ?? 'Sistem', decidedAt: answeredAt ?? askedAt };
}

/** What a decision on the request makes of the question about it; null where it stays open. */
export function outcomeOfException(
  question: ExceptionRequest,
  before: Reservation,
  next: Reservation,
  context: Pick<DecisionContext, 'policy'>,
): { readonly state: 'granted' | 'withdrawn'; readonly waiverId: string | null } | null {
  const isNew = ({ id }: { readonly id: string }) => !before.waivers.some((old) => old.id === id);
  const waiver = next.waivers.find((one) => one.code === question.code && isNew(one));
  if (waiver !== undefined) return { state: 'granted', waiverId: waiver.id };
  const isMoot = !isVisitOpen(next) || admittedCount(next, context) >= question.guests;
  return isMoot ? { state: 'withdrawn', waiverId: null } : null;
}
