import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { setupLinks, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { hasAccounts, opensSetup } from '#app/queries/accounts.server.ts';
import { actorOfUser } from '#app/queries/staff-session.server.ts';
import type { House } from './house.server.ts';
import { hashPassword, passwordErrors } from './passwords.server.ts';
import { note } from './resources.server.ts';
import { type Browser, enter, type Entered } from './sign-in.server.ts';

/** A set-up link is good for so many minutes: one day. Each start of the server makes a new one. */
const SETUP_MINUTES = 24 * 60;

/** A link by which the first admin sets a password, where nobody has an account; earlier ones close. */
export function makeSetupLink({ db, clock }: Pick<House, 'db' | 'clock'>): string | null {
  return immediately(db, (tx) => {
    if (hasAccounts(tx)) return null;
    const now = clock();
    const token = randomBytes(32).toString('base64url');
    tx.update(setupLinks).set({ expiresAt: now }).where(isNull(setupLinks.usedAt)).run();
    tx.insert(setupLinks)
      .values({
        tokenHash: hashSecret(token),
        ...{ createdAt: now, expiresAt: addMinutes(now, SETUP_MINUTES) },
      })
      .run();
    return token;
  });
}

export interface FirstAdmin {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes the first admin and signs them in. Whoever comes second finds the link used. */
export async function setUp(
  house: House,
  token: string,
  { name, email, password }: FirstAdmin,
  browser: Browser,
): Promise<Result<Entered, Refusal>> {
  const tokenHash = hashSecret(token);
  if (!opensSetup(house.db, tokenHash, house.clock())) return refuse({ code: 'not-found' });
  const address = email.toLowerCase();
  const errors = passwordErrors(password, { email: address, name });
  if (errors.length > 0) return refuse({ code: 'invalid', errors });
  const passwordHash = await hashPassword(password);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    if (!opensSetup(tx, tokenHash, now)) return refuse({ code: 'not-found' });
    tx.update(setupLinks)
      .set({ usedAt: now })
      .where(and(eq(setupLinks.tokenHash, tokenHash), isNull(setupLinks.usedAt)))
      .run();
    const user = {
      id: house.newId(),
      email: address,
      name,
      role: 'admin',
      createdAt: now,
    } as const;
    tx.insert(users)
      .values({ ...user, passwordHash, passwordChangedAt: now })
      .run();
    const actor = actorOfUser({ ...user, unitId: null, narasumberId: null });
    const by = { now, actor, requestId: browser.requestId };
    note(tx, by, 'office.setUp', `user:${user.id}`, { device: browser.device });
    return ok({ token: enter(tx, house, user.id, { browser, now }), actor });
  });
}
