import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { exceptionRequests } from '#db/schema/index.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import { outcomeOfException } from '#app/domain/decisions/exception-answer.ts';
import type { ExceptionRequest, ExceptionState } from '#app/domain/reception/exception.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { openExceptionOf } from '#app/queries/exceptions.server.ts';
import { writeAudit } from './audit.server.ts';

type Line = Pick<DecisionContext, 'now' | 'actor'> & { readonly requestId: string | null };

interface Closing {
  readonly state: Exclude<ExceptionState, 'open'>;
  readonly by: string;
  readonly answer: string | null;
  readonly waiverId: string | null;
}

/** Closes a question that is still open; false where somebody was first. */
export function closeException(
  tx: Tx,
  { id }: Pick<ExceptionRequest, 'id'>,
  { state, by, answer, waiverId }: Closing,
  { now }: Pick<Line, 'now'>,
): boolean {
  const { changes } = tx
    .update(exceptionRequests)
    .set({ state, answeredAt: now, answeredBy: by, answer, waiverId })
    .where(and(eq(exceptionRequests.id, id), eq(exceptionRequests.state, 'open')))
    .run();
  return changes === 1;
}

/**
 * After a decision on a request: an exception that was given answers the desk's question, for the
 * number it had asked; a visit that is over, or a group that is in, leaves nothing to ask.
 */
export function settleExceptions(
  tx: Tx,
  before: Reservation | null,
  next: Reservation,
  context: Line & Pick<DecisionContext, 'policy'>,
): void {
  if (before === null) return;
  const question = openExceptionOf(tx, next.id);
  if (question === null) return;
  const outcome = outcomeOfException(question, before, next, context);
  if (outcome === null) return;
  const waiver = next.waivers.find(({ id }) => id === outcome.waiverId);
  const by = waiver?.by ?? context.actor.name;
  closeException(tx, question, { ...outcome, by, answer: waiver?.reason ?? null }, context);
  if (outcome.state === 'withdrawn') {
    tellOfException(
      tx,
      question,
      'Withdrawn',
      { reason: null, details: { because: 'settled' } },
      context,
    );
  }
}

/** A line of the record about a question; no names of guests stand in it. */
export function tellOfException(
  tx: Tx,
  { id, reservationId, guests, guestLimit }: ExceptionRequest,
  what: 'Asked' | 'Refused' | 'Withdrawn',
  { reason, details = {} }: { reason: string | null; details?: Readonly<Record<string, string>> },
  { now: at, actor, requestId }: Line,
): void {
  writeAudit(tx, {
    action: `reservation.exception${what}`,
    reason,
    details: { exception: id, guests, guestLimit, ...details },
    subject: reservationId,
    revision: null,
    ...{ at, actor, requestId },
  });
}
