import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import { ACCOUNT_FAULTS } from '#app/copy/accounts.ts';
import type { JsonValue, Refusal } from '#app/domain/decisions/decision.ts';
import { type AccountFault, closingFault, roleFault } from '#app/domain/people/accounts.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { otherAdmins } from '#app/queries/accounts.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { activationUrl, narasumberWith, newActivation, unitErrors } from './people.server.ts';
import { note, unitNamed } from './resources.server.ts';
import { endSessionsOf } from './staff-sessions.server.ts';

type UserRow = typeof users.$inferSelect;
type UserChange = Partial<typeof users.$inferInsert>;

export interface AccountChange {
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
}

/** Changes name, role or unit; what may be done follows at once, also where somebody is signed in. */
export function changeAccount(
  house: House,
  doer: Doer,
  id: string,
  { name, role, unit }: AccountChange,
): Result<null, Refusal> {
  return withAccount(house, doer, id, (tx, context, user) => {
    const errors = unitErrors({ role, unit });
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const fault = roleFault(user, role, around(tx, doer, user));
    if (fault !== null) return faultAt('role', fault);
    const unitId = unit === null ? null : unitNamed(tx, unit, house);
    const narasumberId = role === 'narasumber' ? narasumberWith(tx, user.email) : null;
    write(tx, user, { name, role, unitId, narasumberId });
    const details = {
      ...(role !== user.role && { role: { from: user.role, to: role } }),
      ...(unitId !== user.unitId && { unitId }),
      ...(narasumberId !== user.narasumberId && { narasumberId }),
      ...(name !== user.name && { renamed: true }),
    };
    if (Object.keys(details).length > 0) tell(tx, context, 'user.changed', user, details);
    return ok(null);
  });
}

/** A new one-time link, for a forgotten password or where the first one lapsed; the old one opens nothing. */
export function reissueLink(
  house: House,
  doer: Doer,
  id: string,
): Result<{ readonly activationUrl: string }, Refusal> {
  return withAccount(house, doer, id, (tx, context, user) => {
    if (user.disabledAt !== null) return refuse({ code: 'not-found' });
    const { token, columns } = newActivation(context.now);
    write(tx, user, columns);
    tell(tx, context, 'user.linkIssued', user);
    return ok({ activationUrl: activationUrl(house, token) });
  });
}

/** Closes an account: its sessions end, its link opens nothing, its name stays on record. */
export function closeAccount(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return withAccount(house, doer, id, (tx, context, user) => {
    if (user.disabledAt !== null) return ok(null);
    const fault = closingFault(user, around(tx, doer, user));
    if (fault !== null) return faultAt('', fault);
    const { now } = context;
    write(tx, user, { disabledAt: now, activationHash: null, activationExpiresAt: null });
    const sessions = endSessionsOf(tx, { userId: user.id, now });
    tell(tx, context, 'user.closed', user, { sessions });
    return ok(null);
  });
}

/** Opens a closed account again, with the password it had. */
export function reopenAccount(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return withAccount(house, doer, id, (tx, context, user) => {
    if (user.disabledAt === null) return ok(null);
    write(tx, user, { disabledAt: null });
    tell(tx, context, 'user.reopened', user);
    return ok(null);
  });
}

function withAccount<T>(
  house: House,
  doer: Doer,
  id: string,
  deed: (tx: Tx, context: CommitContext, user: UserRow) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'manageUsers')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const user = tx.select().from(users).where(eq(users.id, id)).get();
    return user === undefined ? refuse({ code: 'not-found' }) : deed(tx, context, user);
  });
}

function around(tx: Tx, { actor }: Doer, user: UserRow) {
  return { actorId: actor.id, otherAdmins: otherAdmins(tx, user.id) };
}

function write(tx: Tx, { id }: UserRow, change: UserChange): void {
  tx.update(users).set(change).where(eq(users.id, id)).run();
}

function tell(
  tx: Tx,
  context: CommitContext,
  action: string,
  { id }: UserRow,
  details: { readonly [key: string]: JsonValue } = {},
): void {
  note(tx, context, action, `user:${id}`, details);
}

function faultAt(path: string, fault: AccountFault): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message: ACCOUNT_FAULTS[fault] }] });
}
