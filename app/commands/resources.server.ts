import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { narasumber, rooms, units } from '#db/schema/index.ts';
import type { NarasumberForm, RoomForm } from '#app/forms/resources.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { topicErrors } from './references.server.ts';

/** A new narasumber; the unit is named, and made if it is new. */
export function addNarasumber(
  house: House,
  doer: Doer,
  form: NarasumberForm,
): Result<{ readonly id: string }, Refusal> {
  return manage(house, doer, (tx, context) => {
    const errors = topicErrors(context.reference, form.topics);
    const email = form.email.toLowerCase();
    if (tx.select().from(narasumber).where(eq(narasumber.email, email)).get() !== undefined) {
      errors.push({ path: 'email', message: 'Alamat surel ini sudah dipakai narasumber lain.' });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const id = house.newId();
    const unitId = unitNamed(tx, form.unit, house);
    tx.insert(narasumber).values({ id, name: form.name, email, unitId, topics: form.topics }).run();
    note(tx, context, 'narasumber.added', `narasumber:${id}`, { unitId, topics: form.topics });
    return ok({ id });
  });
}

export function addRoom(
  house: House,
  doer: Doer,
  form: RoomForm,
): Result<{ readonly id: string }, Refusal> {
  return manage(house, doer, (tx, context) => {
    if (tx.select().from(rooms).where(eq(rooms.name, form.name)).get() !== undefined) {
      const message = 'Sudah ada ruang dengan nama ini.';
      return refuse({ code: 'invalid', errors: [{ path: 'name', message }] });
    }
    const id = house.newId();
    tx.insert(rooms)
      .values({ id, ...form })
      .run();
    note(tx, context, 'room.added', `room:${id}`, { ...form });
    return ok({ id });
  });
}

/** The unit of that name, made if it is new. */
export function unitNamed(tx: Tx, name: string, { newId }: Pick<House, 'newId'>): string {
  const known = tx.select().from(units).where(eq(units.name, name)).get();
  if (known !== undefined) return known.id;
  const id = newId();
  tx.insert(units).values({ id, name }).run();
  return id;
}

/** Runs a change of people, rooms or closures for those who may make it. */
export function manage<T>(
  house: House,
  doer: Doer,
  deed: (tx: Tx, context: CommitContext) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'manageResources')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, deed);
}

/** A line of the record for something that is no request. */
export function note(
  tx: Tx,
  { now, actor, requestId }: Pick<CommitContext, 'now' | 'actor' | 'requestId'>,
  action: string,
  subject: string,
  details: Parameters<typeof writeAudit>[1]['details'],
): void {
  const line = { action, subject, details, reason: null, revision: null };
  writeAudit(tx, { ...line, at: now, actor, requestId });
}
