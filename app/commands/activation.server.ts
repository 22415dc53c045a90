import { eq } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { accountOfLink } from '#app/queries/accounts.server.ts';
import { actorOfUser } from '#app/queries/staff-session.server.ts';
import type { House } from './house.server.ts';
import { hashPassword, passwordErrors } from './passwords.server.ts';
import { note } from './resources.server.ts';
import { type Browser, enter, type Entered } from './sign-in.server.ts';
import { endSessionsOf } from './staff-sessions.server.ts';

/**
 * Takes a password by a one-time link, for a new account or a forgotten password: the link is used
 * up, every session of that person ends, and a new one begins at this browser.
 */
export async function activate(
  house: House,
  { token, password }: { readonly token: string; readonly password: string },
  browser: Browser,
): Promise<Result<Entered, Refusal>> {
  const asked = accountOfLink(house.db, hashSecret(token), house.clock());
  if (asked === null) return refuse({ code: 'not-found' });
  const errors = passwordErrors(password, asked);
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const passwordHash = await hashPassword(password);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const user = accountOfLink(tx, hashSecret(token), now);
    if (user === null) return refuse({ code: 'not-found' });
    const isNew = user.passwordHash === null;
    endSessionsOf(tx, { userId: user.id, now });
    keepPassword(tx, user.id, { passwordHash, now });
    const actor = actorOfUser(user);
    const action = isNew ? 'user.activated' : 'user.passwordReset';
    const by = { now, actor, requestId: browser.requestId };
    note(tx, by, action, `user:${user.id}`, { device: browser.device });
    return ok({ token: enter(tx, house, user.id, { browser, now }), actor });
  });
}

/** Writes a new password down; a link that was still open opens nothing any more. */
export function keepPassword(
  tx: Tx,
  userId: string,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: Instant },
): void {
  tx.update(users)
    .set({
      ...{ passwordHash, passwordChangedAt: now },
      ...{ activationHash: null, activationExpiresAt: null },
    })
    .where(eq(users.id, userId))
    .run();
}
