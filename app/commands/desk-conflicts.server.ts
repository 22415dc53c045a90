import { and, eq, isNull } from 'drizzle-orm';
import { deskConflicts } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import { conflictById, conflictByNonce } from '#app/queries/desk-conflicts.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

interface Refused {
  readonly queued: QueuedDeed;
  /** Who typed it, as far as the house knows them. */
  readonly typist: Actor;
  readonly at: Instant;
  readonly refusal: Refusal;
}

/** Keeps a deed that the record did not take, once per nonce, for a person to settle. */
export function keepConflict(
  house: House,
  sender: Doer,
  { queued, typist, at, refusal }: Refused,
): { readonly id: string } {
  return inTransaction(house, sender, (tx, context) => {
    const known = conflictByNonce(tx, queued.nonce);
    if (known !== null) return { id: known.id };
    const id = house.newId();
    const { number, nonce, deed } = queued;
    tx.insert(deskConflicts)
      .values({
        ...{ id, reservationNumber: number, nonce, deed, at, actor: typist },
        form: queued.fields.map(([name, value]) => [name, value]),
        receivedAt: context.now,
        refusal: JSON.parse(JSON.stringify(refusal)),
      })
      .run();
    const details = { number, deed, code: refusal.code, typedBy: typist.id };
    note(tx, context, 'deskConflict.kept', `deskConflict:${id}`, details);
    return { id };
  });
}

/** What a desk had written down without a line is recorded now; there is nothing left to settle. */
export function settleTakenOver(house: House, doer: Doer, id: string): void {
  settleConflict(house, doer, id, { how: 'takenOver', words: 'Dicatat ulang.' });
}

/** Settles one: it was taken over, or dropped, and why. What it held of names goes. */
export function settleConflict(
  house: House,
  doer: Doer,
  id: string,
  { how, words }: { readonly how: 'takenOver' | 'dropped'; readonly words: string },
): Result<{ readonly id: string }, Refusal> {
  if (!can(doer.actor, 'settleConflict')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const found = conflictById(tx, id);
    if (found === null) return refuse({ code: 'not-found' });
    // Settled by the other desk, or by a double click: there is nothing to add.
    if (found.isSettled) return ok({ id });
    tx.update(deskConflicts)
      .set({
        ...{ settledAt: context.now, settledBy: context.actor.name, settlement: words },
        form: null,
      })
      .where(and(eq(deskConflicts.id, id), isNull(deskConflicts.settledAt)))
      .run();
    note(tx, context, 'deskConflict.settled', `deskConflict:${id}`, {
      ...{ number: found.number, how },
    });
    return ok({ id });
  });
}
