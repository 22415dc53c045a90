import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { units } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { manage, note } from './resources.server.ts';

/** A new technical unit. @param id the one its form was opened with: sent twice, it is made once */
export function addUnit(
  house: House,
  doer: Doer,
  { name }: { readonly name: string },
  id: string,
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    if (tx.select().from(units).where(eq(units.id, id)).get() !== undefined) return ok(null);
    if (isTaken(tx, name, id)) return nameTaken();
    tx.insert(units).values({ id, name }).run();
    note(tx, context, 'unit.added', `unit:${id}`, { name });
    return ok(null);
  });
}

/** Another name for a unit; whoever belongs to it still does. */
export function renameUnit(
  house: House,
  doer: Doer,
  id: string,
  { name }: { readonly name: string },
): Result<null, Refusal> {
  return manage(house, doer, (tx, context) => {
    const before = tx.select().from(units).where(eq(units.id, id)).get();
    if (before === undefined) return refuse({ code: 'not-found' });
    if (isTaken(tx, name, id)) return nameTaken();
    const changed = noteChange(tx, context, {
      ...{ action: 'unit.renamed', subject: `unit:${id}` },
      ...{ before: { name: before.name }, after: { name } },
    });
    if (changed) tx.update(units).set({ name }).where(eq(units.id, id)).run();
    return ok(null);
  });
}

function isTaken(tx: Tx, name: string, id: string): boolean {
  const namesake = and(eq(units.name, name), ne(units.id, id));
  return tx.select().from(units).where(namesake).get() !== undefined;
}

function nameTaken(): Result<never, Refusal> {
  const message = 'Sudah ada unit dengan nama ini.';
  return refuse({ code: 'invalid', errors: [{ path: 'name', message }] });
}
