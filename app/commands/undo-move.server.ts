import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import type { Decided, Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { withoutKey } from '#app/domain/decisions/notice-payload.ts';
import { undoMove as decideUndo } from '#app/domain/decisions/undo-move.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Result } from '#app/domain/result.ts';
import { lastMove, noticesOfRevision } from '#app/queries/last-move.server.ts';
import { decideOn, type Doer, type Loaded } from './decide.server.ts';
import { settledByMove } from './disruption-rows.server.ts';
import { planFactsOf } from './facts.server.ts';
import type { House } from './house.server.ts';

/** Takes the last move of a request back and recalls its mail, in one transaction. */
export function undoMove(
  house: House,
  doer: Doer,
  number: string,
  form: { readonly revision: number },
): Result<Decision, Refusal> {
  return decideOn(house, doer, number, (loaded) => {
    const decided = undone(loaded, loaded.seen(form.revision));
    if (decided.ok) recallNotices(loaded.tx, loaded.reservation);
    return decided;
  });
}

/** What taking it back would decide; nothing is written. */
export function undone(
  loaded: Pick<Loaded, 'tx' | 'reservation' | 'context' | 'reference'>,
  revision: number,
): Decided {
  const { tx, reservation, context } = loaded;
  const move = lastMove(tx, reservation, context.now);
  const facts = planFactsOf(loaded, move?.before?.plan ?? null);
  const stood = settledByMove(tx, reservation).map(({ code }) => code);
  return decideUndo(reservation, { revision, move, stood }, facts, context);
}

/** What was never sent is not sent any more; the key it would have brought goes with it. */
function recallNotices(tx: Tx, moved: Pick<Reservation, 'id' | 'revision'>): void {
  for (const { seq, payload } of noticesOfRevision(tx, moved)) {
    tx.update(outbox)
      .set({ state: 'recalled', payload: withoutKey(payload), leasedUntil: null })
      .where(eq(outbox.seq, seq))
      .run();
  }
}
