import { and, eq, ne } from 'drizzle-orm';
import { narasumber } from '#db/schema/index.ts';
import type { NarasumberForm } from '#app/forms/resources.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { topicErrors } from './references.server.ts';
import { manage, unitNamed } from './resources.server.ts';

/** Another name, address, unit or other topics; the unit is named, and made if it is new. */
export function changeNarasumber(
  house: House,
  doer: Doer,
  id: string,
  form: NarasumberForm,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = tx.select().from(narasumber).where(eq(narasumber.id, id)).get();
    if (before === undefined) return refuse({ code: 'not-found' });
    const email = form.email.toLowerCase();
    // A topic they have may have left the list since; only what is new must stand on it.
    const fresh = form.topics.filter((topic) => !before.topics.includes(topic));
    const errors = topicErrors(context.reference, fresh);
    const namesake = and(eq(narasumber.email, email), ne(narasumber.id, id));
    if (tx.select().from(narasumber).where(namesake).get() !== undefined) {
      errors.push({ path: 'email', message: 'Alamat surel ini sudah dipakai narasumber lain.' });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const unitId = unitNamed(tx, form.unit, house);
    const after = { name: form.name, email, unitId, topics: form.topics };
    const { name, email: was, unitId: unitWas, topics } = before;
    const change = { action: 'narasumber.changed', subject: `narasumber:${id}`, after };
    const changed = noteChange(tx, context, {
      ...change,
      before: { name, email: was, unitId: unitWas, topics },
      personal: ['name', 'email'],
    });
    if (changed) tx.update(narasumber).set(after).where(eq(narasumber.id, id)).run();
    return ok(null);
  });
}

/** From now on they are suggested and assigned no more, or again; what was assigned stays. */
export function retireNarasumber(
  house: House,
  doer: Doer,
  id: string,
  isRetired: boolean,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = tx.select().from(narasumber).where(eq(narasumber.id, id)).get();
    if (before === undefined) return refuse({ code: 'not-found' });
    if ((before.retiredAt !== null) === isRetired) return ok(null);
    const retiredAt = isRetired ? context.now : null;
    tx.update(narasumber).set({ retiredAt }).where(eq(narasumber.id, id)).run();
    noteChange(tx, context, {
      action: isRetired ? 'narasumber.retired' : 'narasumber.returned',
      subject: `narasumber:${id}`,
      before: { retiredAt: before.retiredAt },
      after: { retiredAt },
    });
    return ok(null);
  });
}
