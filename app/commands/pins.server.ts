import { eq } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import { PIN_FAULTS } from '#app/copy/shifts.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { pinFault } from '#app/domain/people/pin.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { hashPassword, passwordFits } from './passwords.server.ts';
import { note } from './resources.server.ts';
import { endPinSessions } from './staff-sessions.server.ts';

export interface PinChange {
  /** One's own password. */
  readonly current: string;
  readonly pin: string;
}

/** Sets one's own PIN, by one's password; what the PIN before it has opened is over. */
export async function changePin(
  house: House,
  { actor, requestId }: Doer,
  { current, pin }: PinChange,
): Promise<Result<null, Refusal>> {
  if (!can(actor, 'scanCode')) return refuse({ code: 'forbidden' });
  const user = house.db.select().from(users).where(eq(users.id, actor.id)).get();
  const fits = await passwordFits(user?.passwordHash ?? null, current);
  if (user === undefined || !fits) return invalid(WRONG);
  const fault = pinFault(pin);
  if (fault !== null) return invalid({ path: 'pin', message: PIN_FAULTS[fault] });
  const pinHash = await hashPassword(pin);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const again = tx.select().from(users).where(eq(users.id, user.id)).get();
    if (again?.passwordHash !== user.passwordHash) return invalid(WRONG);
    if (again.disabledAt !== null) return refuse({ code: 'forbidden' });
    tx.update(users).set({ pinHash, pinSetAt: now }).where(eq(users.id, user.id)).run();
    const sessions = endPinSessions(tx, { userId: user.id, now });
    note(tx, { now, actor, requestId }, 'user.pinChanged', `user:${user.id}`, { sessions });
    return ok(null);
  });
}

/** Takes one's own PIN away, by one's password; what it has opened is over. None to take is no fault. */
export async function removePin(
  house: House,
  { actor, requestId }: Doer,
  current: string,
): Promise<Result<null, Refusal>> {
  const user = house.db.select().from(users).where(eq(users.id, actor.id)).get();
  const fits = await passwordFits(user?.passwordHash ?? null, current);
  if (user === undefined || !fits) return invalid(WRONG);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const again = tx.select().from(users).where(eq(users.id, user.id)).get();
    if (again?.passwordHash !== user.passwordHash) return invalid(WRONG);
    if (again.pinHash === null) return ok(null);
    tx.update(users).set({ pinHash: null, pinSetAt: null }).where(eq(users.id, user.id)).run();
    const sessions = endPinSessions(tx, { userId: user.id, now });
    note(tx, { now, actor, requestId }, 'user.pinRemoved', `user:${user.id}`, { sessions });
    return ok(null);
  });
}

const WRONG: FieldError = { path: 'current', message: 'Kata sandi tidak cocok.' };

function invalid(...errors: readonly FieldError[]): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors });
}
