import type { Tx } from '#db/client.server.ts';
import { notes } from '#db/schema/index.ts';
import { DOUBT_WORDS } from '#app/copy/letter-doubt.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { toSecretariat } from '#app/domain/decisions/notice.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import {
  LETTER_DOUBT_PASSED,
  LETTER_DOUBT_SETTLED,
  LETTER_DOUBTED,
  letterDoubtOf,
} from '#app/queries/letter-doubt.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

/**
 * The desk wants a letter made sure of before the group goes on: it is noted, and the secretariat is
 * called to ask the sender. Nothing is decided by it and nobody is accused; asked twice, it is asked
 * once.
 */
export function doubtLetter(
  house: House,
  doer: Doer,
  number: string,
  words: string | null,
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    if (!can(context.actor, 'doubtLetter')) return refuse({ code: 'forbidden' });
    if (letterDoubtOf(tx, found.id) !== null) return ok(null);
    const { now: at, actor, requestId } = context;
    const told = words === null ? DOUBT_WORDS.note : `${DOUBT_WORDS.note} ${words}`;
    tx.insert(notes).values({ reservationId: found.id, words: told, by: actor.name, at }).run();
    const line = { action: LETTER_DOUBTED, reason: words, details: {} };
    writeAudit(tx, { ...line, subject: found.id, revision: null, at, actor, requestId });
    const notices = [toSecretariat('letterDoubted', [told])];
    const news = { before: found, next: found, notices, at };
    writeNotices(tx, news, { ...context, dedupe: `letterDoubted:${at}` });
    return ok(null);
  });
}

/** The group goes on while its letter is made sure of: on whose word stands in the record beside it. */
export function passLetterDoubt(
  tx: Tx,
  { id }: Pick<Reservation, 'id'>,
  words: string | null,
  { now: at, actor, requestId }: CommitContext,
): void {
  if (words === null) return;
  const told = `${DOUBT_WORDS.passedNote} ${words}`;
  tx.insert(notes).values({ reservationId: id, words: told, by: actor.name, at }).run();
  const line = { action: LETTER_DOUBT_PASSED, reason: words, details: {} };
  writeAudit(tx, { ...line, subject: id, revision: null, at, actor, requestId });
}

/** Whoever asked the sender says what came of it; the group goes on from there. */
export function settleLetterDoubt(
  house: House,
  doer: Doer,
  number: string,
  words: string,
): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    if (!can(context.actor, 'settleLetterDoubt')) return refuse({ code: 'forbidden' });
    if (letterDoubtOf(tx, found.id) === null) return ok(null);
    const { now: at, actor, requestId } = context;
    const told = `${DOUBT_WORDS.settledNote} ${words}`;
    tx.insert(notes).values({ reservationId: found.id, words: told, by: actor.name, at }).run();
    const line = { action: LETTER_DOUBT_SETTLED, reason: words, details: {} };
    writeAudit(tx, { ...line, subject: found.id, revision: null, at, actor, requestId });
    return ok(null);
  });
}
