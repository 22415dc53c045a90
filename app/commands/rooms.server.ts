import { and, eq, ne } from 'drizzle-orm';
import { rooms } from '#db/schema/index.ts';
import type { RoomForm } from '#app/forms/resources.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { manage } from './resources.server.ts';

/** Another name or capacity, or other things that stand in it. */
export function changeRoom(
  house: House,
  doer: Doer,
  id: string,
  form: RoomForm,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = tx.select().from(rooms).where(eq(rooms.id, id)).get();
    if (before === undefined) return refuse({ code: 'not-found' });
    const namesake = and(eq(rooms.name, form.name), ne(rooms.id, id));
    if (tx.select().from(rooms).where(namesake).get() !== undefined) {
      const message = 'Sudah ada ruang dengan nama ini.';
      return refuse({ code: 'invalid', errors: [{ path: 'name', message }] });
    }
    const { name, capacity, features } = before;
    const after = {
      ...{ name: form.name, capacity: form.capacity },
      features: form.features ?? features,
    };
    const changed = noteChange(tx, context, {
      ...{ action: 'room.changed', subject: `room:${id}` },
      ...{ before: { name, capacity, features }, after },
    });
    if (changed) tx.update(rooms).set(after).where(eq(rooms.id, id)).run();
    return ok(null);
  });
}

/** From now on it is given out no more, or again; what was given out stays. */
export function retireRoom(
  house: House,
  doer: Doer,
  id: string,
  isRetired: boolean,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = tx.select().from(rooms).where(eq(rooms.id, id)).get();
    if (before === undefined) return refuse({ code: 'not-found' });
    if ((before.retiredAt !== null) === isRetired) return ok(null);
    const retiredAt = isRetired ? context.now : null;
    tx.update(rooms).set({ retiredAt }).where(eq(rooms.id, id)).run();
    noteChange(tx, context, {
      action: isRetired ? 'room.retired' : 'room.returned',
      subject: `room:${id}`,
      before: { retiredAt: before.retiredAt },
      after: { retiredAt },
    });
    return ok(null);
  });
}
