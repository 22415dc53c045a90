import { eq } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { keepPassword } from './activation.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { hashPassword, passwordErrors, passwordFits } from './passwords.server.ts';
import { note } from './resources.server.ts';
import { type Browser, enter } from './sign-in.server.ts';
import { endSession, endSessionsOf } from './staff-sessions.server.ts';

export interface PasswordChange {
  readonly current: string;
  readonly password: string;
}

/** Changes one's own password: every other session ends, and this browser gets a new one. */
export async function changePassword(
  house: House,
  { actor, requestId }: Doer,
  { current, password }: PasswordChange,
  browser: Browser,
): Promise<Result<{ readonly token: string }, Refusal>> {
  const user = house.db.select().from(users).where(eq(users.id, actor.id)).get();
  const fits = await passwordFits(user?.passwordHash ?? null, current);
  if (user === undefined || !fits) return invalid(WRONG);
  const errors = passwordErrors(password, user);
  if (errors.length > 0) return invalid(...errors);
  if (current === password) return invalid(SAME);
  const passwordHash = await hashPassword(password);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const again = tx.select().from(users).where(eq(users.id, user.id)).get();
    if (again?.passwordHash !== user.passwordHash) return invalid(WRONG);
    if (again.disabledAt !== null) return refuse({ code: 'forbidden' });
    endSessionsOf(tx, { userId: user.id, now });
    keepPassword(tx, user.id, { passwordHash, now });
    note(tx, { now, actor, requestId }, 'user.passwordChanged', `user:${user.id}`, {});
    return ok({ token: enter(tx, house, user.id, { browser, now }) });
  });
}

const WRONG: FieldError = { path: 'current', message: 'Kata sandi sekarang tidak cocok.' };
const SAME: FieldError = {
  path: 'password',
  message: 'Sama dengan kata sandi sekarang. Pilih yang lain.',
};

function invalid(...errors: readonly FieldError[]): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors });
}

/** Ends one of one's own sessions; one that is over already is left as it is. */
export function endOwnSession(house: House, { actor, requestId }: Doer, id: string): void {
  immediately(house.db, (tx) => {
    const now = house.clock();
    if (!endSession(tx, { id, userId: actor.id, now })) return;
    note(tx, { now, actor, requestId }, 'user.sessionEnded', `user:${actor.id}`, { sessions: 1 });
  });
}

/** Ends every own session but the one that is asking. */
export function endOtherSessions(
  house: House,
  { actor, requestId }: Doer,
  sessionId: string,
): void {
  immediately(house.db, (tx) => {
    const now = house.clock();
    const sessions = endSessionsOf(tx, { userId: actor.id, except: sessionId, now });
    if (sessions === 0) return;
    note(tx, { now, actor, requestId }, 'user.sessionEnded', `user:${actor.id}`, { sessions });
  });
}
