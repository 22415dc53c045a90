import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { exceptionRequests } from '#db/schema/index.ts';
import type { CheckInInput } from '#app/domain/decisions/check-in.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import {
  askException as decideAsking,
  EXCEPTION_CODE,
  unlistedAsked,
} from '#app/domain/decisions/exception.ts';
import { isSameAnswer, mayAnswer, mayTakeBack } from '#app/domain/decisions/exception-answer.ts';
import { waive } from '#app/domain/decisions/waive.ts';
import { onBehalf, signatureOf } from '#app/domain/people/delegation.ts';
import type { ExceptionRequest } from '#app/domain/reception/exception.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { exceptionById, openExceptionOf } from '#app/queries/exceptions.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { commit, type CommitContext } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import { closeException, tellOfException } from './exception-rows.server.ts';
import { doorFacts, reviewFacts } from './facts.server.ts';
import type { House } from './house.server.ts';

/** The desk's question: its ticks (null for a group without appointment), and why. */
export interface ExceptionForm {
  readonly arrival: Omit<CheckInInput, 'at'> | null;
  readonly words: string;
}

/** Asks the supervisor whether more may go in than the limit allows. Asked twice, it is asked once. */
export function askException(
  house: House,
  doer: Doer,
  number: string,
  { arrival, words }: ExceptionForm,
): Result<{ readonly id: string }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    const facts = doorFacts({ tx, reservation, context, reference: context.reference });
    const open = openExceptionOf(tx, reservation.id);
    const asked = decideAsking(reservation, arrival, facts, open, context);
    if (!asked.ok) return asked;
    const unlisted = reservation.status === 'walkIn' ? null : unlistedAsked(arrival);
    if (open !== null) return askedAgain(tx, open, unlisted, context);
    const question: ExceptionRequest = {
      ...{ id: house.newId(), reservationId: reservation.id, code: EXCEPTION_CODE },
      ...{
        ...asked.value,
        words,
        unlisted,
        state: 'open',
        askedAt: context.now,
        askedBy: doer.actor.name,
      },
      ...{ answeredAt: null, answeredBy: null, answer: null, waiverId: null },
    };
    tx.insert(exceptionRequests).values(question).run();
    tellOfException(tx, question, 'Asked', { reason: words }, context);
    return ok({ id: question.id });
  });
}

/** Asked twice it is asked once; but of whom it is asked is what the desk said last. */
function askedAgain(
  tx: Tx,
  question: ExceptionRequest,
  unlisted: ExceptionRequest['unlisted'],
  context: CommitContext,
): Result<{ readonly id: string }, Refusal> {
  const { id } = question;
  if (JSON.stringify(question.unlisted) === JSON.stringify(unlisted)) return ok({ id });
  tx.update(exceptionRequests).set({ unlisted }).where(eq(exceptionRequests.id, id)).run();
  tellOfException(tx, question, 'Asked', { reason: question.words }, context);
  return ok({ id });
}

/** The desk takes its question back; one that was taken back already is back. */
export function takeBackException(
  house: House,
  doer: Doer,
  number: string,
  id: string,
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = exceptionById(tx, id);
    if (found === null || found.number !== number) return refuse({ code: 'not-found' });
    if (found.question.state === 'withdrawn') return ok(null);
    const may = mayTakeBack(found.question, context);
    if (!may.ok) return may;
    const { name: by } = context.actor;
    const closing = { state: 'withdrawn', by, answer: null, waiverId: null } as const;
    closeException(tx, found.question, closing, context);
    tellOfException(tx, found.question, 'Withdrawn', { reason: null }, context);
    return ok(null);
  });
}

/** What the supervisor says; the reason is kept with it. */
export interface ExceptionAnswer {
  readonly verdict: 'granted' | 'refused';
  readonly reason: string;
}

/**
 * The supervisor's answer, or that of whoever stands in. A grant is the waiver itself, written in the
 * same transaction, for the number that was asked. The first answer stands; the same person sending
 * the same again has answered once.
 */
export function answerException(
  house: House,
  doer: Doer,
  id: string,
  { verdict, reason }: ExceptionAnswer,
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = exceptionById(tx, id);
    const stored = found && loadReservation(tx, found.number);
    if (found === null || stored === null) return refuse({ code: 'not-found' });
    const { actor } = context;
    if (isSameAnswer(found.question, verdict, actor)) return ok(null);
    const reservation = settleInPlace(tx, stored, context);
    // Time may have ended the visit just now, and the question with it.
    const question = exceptionById(tx, id)?.question ?? found.question;
    const may = mayAnswer(question, reservation, context);
    if (!may.ok) return may;
    if (verdict === 'granted') return grant(tx, question, reservation, { reason, context });
    const by = signatureOf(actor);
    closeException(tx, question, { state: 'refused', by, answer: reason, waiverId: null }, context);
    tellOfException(tx, question, 'Refused', { reason, details: onBehalf(actor) }, context);
    return ok(null);
  });
}

function grant(
  tx: Tx,
  question: ExceptionRequest,
  reservation: Reservation,
  { reason, context }: { readonly reason: string; readonly context: CommitContext },
): Result<null, Refusal> {
  const { reference } = context;
  const house = reviewFacts({ tx, context, reference, reservation });
  const { revision } = reservation;
  const input = { revision, reason, codes: [question.code], guests: question.guests };
  const decided = waive(reservation, input, { house }, context);
  if (!decided.ok) return decided;
  commit(tx, reservation, decided.value, context);
  // Where an exception stood already that covers so many, no new one answers the question.
  const by = signatureOf(context.actor);
  closeException(tx, question, { state: 'granted', by, answer: reason, waiverId: null }, context);
  return ok(null);
}
