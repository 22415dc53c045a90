import { and, eq, isNull } from 'drizzle-orm';
import { delegations, users } from '#db/schema/index.ts';
import type { DelegationForm } from '#app/forms/delegation.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Names who decides in the supervisor's place, and for how long. The same form sent twice names them once. */
export function delegate(
  house: House,
  doer: Doer,
  { id, userId, from, to, reason }: DelegationForm,
): Result<{ readonly id: string }, Refusal> {
  if (!can(doer.actor, 'delegate')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    if (tx.select().from(delegations).where(eq(delegations.id, id)).get()) return ok({ id });
    const open = and(eq(users.id, userId), eq(users.role, 'secretariat'), isNull(users.disabledAt));
    const errors: FieldError[] = [];
    if (tx.select().from(users).where(open).get() === undefined) {
      errors.push({ path: 'userId', message: 'Pilih pegawai sekretariat yang akunnya aktif.' });
    }
    if (to < dayOf(context.now)) {
      errors.push({ path: 'to', message: 'Hari terakhir sudah lewat.' });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    tx.insert(delegations)
      .values({ id, userId, from, to, reason, madeAt: context.now, madeBy: context.actor.name })
      .run();
    note(tx, context, 'delegation.made', `delegation:${id}`, { userId, from, to });
    return ok({ id });
  });
}

/** Takes it back at once; what was decided meanwhile stands. */
export function revokeDelegation(house: House, doer: Doer, id: string): Result<null, Refusal> {
  if (!can(doer.actor, 'delegate')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const known = tx.select().from(delegations).where(eq(delegations.id, id)).get();
    if (known === undefined) return refuse({ code: 'not-found' });
    if (known.revokedAt !== null) return ok(null);
    const revoked = { revokedAt: context.now, revokedBy: context.actor.name };
    tx.update(delegations).set(revoked).where(eq(delegations.id, id)).run();
    note(tx, context, 'delegation.revoked', `delegation:${id}`, { userId: known.userId });
    return ok(null);
  });
}
