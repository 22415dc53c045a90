import { and, eq, isNull } from 'drizzle-orm';
import { closures, narasumber, rooms } from '#db/schema/index.ts';
import type { ClosureForm } from '#app/forms/resources.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type TouchedConsultation, touchedBy } from '#app/queries/closures.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { manage, note } from './resources.server.ts';

/** A closure and, at once, the approved consultations it touches. */
export interface Closed {
  readonly id: string;
  readonly touches: readonly TouchedConsultation[];
}

/** Closes the office, a room or a narasumber for a stretch; what was approved before stays until somebody moves it. */
export function close(house: House, doer: Doer, form: ClosureForm): Result<Closed, Refusal> {
  return manage(house, doer, (tx, context) => {
    const { from, to, roomId, narasumberId, reason } = form;
    const unknownRoom =
      roomId !== null && tx.select().from(rooms).where(eq(rooms.id, roomId)).get() === undefined;
    if (unknownRoom) return unknown('roomId', 'Ruang ini tidak ada dalam daftar.');
    const unknownPerson =
      narasumberId !== null &&
      tx.select().from(narasumber).where(eq(narasumber.id, narasumberId)).get() === undefined;
    if (unknownPerson) return unknown('narasumberId', 'Narasumber ini tidak ada dalam daftar.');
    const id = house.newId();
    tx.insert(closures)
      .values({ id, startsAt: from, endsAt: to, roomId, narasumberId, reason })
      .run();
    const touches = touchedBy(tx, form);
    note(tx, context, 'closure.made', `closure:${id}`, {
      ...{ from, to, roomId, narasumberId, reason },
      touches: touches.map(({ number }) => number),
    });
    return ok({ id, touches });
  });
}

/** Lifts a closure; it stays on record and closes nothing any more. */
export function lift(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const { changes } = tx
      .update(closures)
      .set({ liftedAt: context.now })
      .where(and(eq(closures.id, id), isNull(closures.liftedAt)))
      .run();
    if (changes === 0) return refuse({ code: 'not-found' });
    note(tx, context, 'closure.lifted', `closure:${id}`, {});
    return ok(null);
  });
}

function unknown(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
