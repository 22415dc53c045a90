import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { closures, narasumber, rooms } from '#db/schema/index.ts';
import type { ClosureForm } from '#app/forms/resources.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import {
  heldPlacesTouched,
  type TouchedConsultation,
  touchedBy,
} from '#app/queries/touched.server.ts';
import type { Doer } from './decide.server.ts';
import { liftDisruptions, openDisruptions } from './disruptions.server.ts';
import type { House } from './house.server.ts';
import { look } from './look.server.ts';
import { manage, note } from './resources.server.ts';

/** A closure and, at once, the approved consultations it touches. */
export interface Closed {
  readonly id: string;
  readonly touches: readonly TouchedConsultation[];
}

/** What a closure would touch, before it is made. */
export interface ForeseenClosure {
  readonly approved: readonly TouchedConsultation[];
  /** Places held for a pemda's answer: it can no longer be accepted. */
  readonly held: readonly TouchedConsultation[];
}

/** Looks at what a closure would touch; nothing is written. */
export function foreseeClosure(
  house: House,
  { actor }: Doer,
  form: ClosureForm,
): Result<ForeseenClosure, Refusal> {
  return look(house, actor, ({ tx, context }) => {
    const errors = unknownThings(tx, form);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    return ok({ approved: touchedBy(tx, form), held: heldPlacesTouched(tx, form, context.now) });
  });
}

/**
 * Closes the office, a room or a narasumber for a stretch; what was approved before stays until
 * somebody deals with it, and each such consultation asks for that.
 * @param id where a form was opened with one: sent twice, it is made once
 */
export function close(
  house: House,
  doer: Doer,
  form: ClosureForm,
  id: string = house.newId(),
): Result<Closed, Refusal> {
  return manage(house, doer, (tx, context) => {
    const errors = unknownThings(tx, form);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const touches = touchedBy(tx, form);
    if (tx.select().from(closures).where(eq(closures.id, id)).get()) return ok({ id, touches });
    const { from, to, roomId, narasumberId, reason, closes } = form;
    const made = { madeAt: context.now, madeBy: context.actor.name };
    tx.insert(closures)
      .values({ id, startsAt: from, endsAt: to, roomId, narasumberId, reason, closes, ...made })
      .run();
    note(tx, context, 'closure.made', `closure:${id}`, {
      ...{ from, to, roomId, narasumberId, reason, ...(closes !== null && { closes }) },
      touches: touches.map(({ number }) => number),
    });
    openDisruptions(tx, context, { cause: 'closure', causeId: id });
    return ok({ id, touches });
  });
}

/** Lifts a closure; it stays on record and closes nothing any more. What was moved stays moved. */
export function lift(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const { changes } = tx
      .update(closures)
      .set({ liftedAt: context.now, liftedBy: context.actor.name })
      .where(and(eq(closures.id, id), isNull(closures.liftedAt)))
      .run();
    if (changes === 0) return refuse({ code: 'not-found' });
    const putBack = liftDisruptions(tx, context, { cause: 'closure', causeId: id });
    note(tx, context, 'closure.lifted', `closure:${id}`, { putBack });
    return ok(null);
  });
}

function unknownThings(tx: Tx, { roomId, narasumberId }: ClosureForm): FieldError[] {
  const errors: FieldError[] = [];
  if (roomId !== null && tx.select().from(rooms).where(eq(rooms.id, roomId)).get() === undefined) {
    errors.push({ path: 'roomId', message: 'Ruang ini tidak ada dalam daftar.' });
  }
  if (
    narasumberId !== null &&
    tx.select().from(narasumber).where(eq(narasumber.id, narasumberId)).get() === undefined
  ) {
    errors.push({ path: 'narasumberId', message: 'Narasumber ini tidak ada dalam daftar.' });
  }
  return errors;
}
