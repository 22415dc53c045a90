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

/**
 * A new narasumber; the unit is named, and made if it is new.
 * @param id where a form was opened with one: sent twice, they are made once
 */
export function addNarasumber(
  house: House,
  doer: Doer,
  form: NarasumberForm,
  id: string = house.newId(),
): Result<{ readonly id: string }, Refusal> {
  return manage(house, doer, (tx, context) => {
    if (tx.select().from(narasumber).where(eq(narasumber.id, id)).get()) return ok({ id });
    const errors = topicErrors(context.reference, form.topics);
    const email = form.email.toLowerCase();
    const known = tx.select().from(narasumber).where(eq(narasumber.email, email)).get();
    if (known !== undefined) {
      const message =
        known.retiredAt === null
          ? 'Alamat surel ini sudah dipakai narasumber lain.'
          : 'Alamat surel ini milik narasumber yang tidak aktif. Aktifkan kembali orangnya.';
      errors.push({ path: 'email', message });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const unitId = unitNamed(tx, form.unit, house);
    tx.insert(narasumber).values({ id, name: form.name, email, unitId, topics: form.topics }).run();
    note(tx, context, 'narasumber.added', `narasumber:${id}`, { unitId, topics: form.topics });
    return ok({ id });
  });
}

/** A new room. @param id where a form was opened with one: sent twice, it is made once */
export function addRoom(
  house: House,
  doer: Doer,
  { name, capacity, features }: RoomForm,
  id: string = house.newId(),
): Result<{ readonly id: string }, Refusal> {
  return manage(house, doer, (tx, context) => {
    if (tx.select().from(rooms).where(eq(rooms.id, id)).get()) return ok({ id });
    const known = tx.select().from(rooms).where(eq(rooms.name, name)).get();
    if (known !== undefined) {
      const message =
        known.retiredAt === null
          ? 'Sudah ada ruang dengan nama ini.'
          : 'Ruang dengan nama ini sudah tidak dipakai. Pakai kembali ruangnya.';
      return refuse({ code: 'invalid', errors: [{ path: 'name', message }] });
    }
    const room = { name, capacity, features: features ?? null };
    tx.insert(rooms)
      .values({ id, ...room })
      .run();
    note(tx, context, 'room.added', `room:${id}`, room);
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
