import { eq } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type Actor, SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { actorOfUser } from '#app/queries/staff-session.server.ts';
import { writeAudit } from './audit.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { passwordFits } from './passwords.server.ts';
import { note } from './resources.server.ts';
import { beginSession, endSession, endSessionOfToken } from './staff-sessions.server.ts';

/** The browser somebody sits at. */
export interface Browser {
  /** In words (`domain/people/device.ts`). */
  readonly device: string;
  /** Where on the net it is; sealed in the record. */
  readonly address: string;
  /** Token of the session it brought along, if any. */
  readonly token: string | null;
  /** The device of the office that it is; null for any other. */
  readonly deviceId?: string | null;
  readonly requestId: string | null;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Somebody who has just signed in; the token is for their cookie and kept nowhere. */
export interface Entered {
  readonly token: string;
  readonly actor: Actor;
}

type UserRow = typeof users.$inferSelect;

/**
 * Signs somebody in with a session of its own; the one the browser brought along ends. An unknown
 * address, a wrong password and an account that is not open take the same time and look the same.
 */
export async function signIn(
  house: House,
  { email, password }: Credentials,
  browser: Browser,
): Promise<Result<Entered, 'refused'>> {
  const address = email.trim().toLowerCase();
  const found = house.db.select().from(users).where(eq(users.email, address)).get() ?? null;
  const fits = await passwordFits(found?.passwordHash ?? null, password);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const user = found === null ? null : openAccount(tx, found);
    if (!fits || user === null) {
      noteSignIn(tx, found, 'user.signInFailed', { browser, now, actor: SYSTEM_ACTOR });
      return refuse('refused');
    }
    const actor = actorOfUser(user);
    const token = enter(tx, house, user.id, { browser, now });
    noteSignIn(tx, user, 'user.signedIn', { browser, now, actor });
    return ok({ token, actor });
  });
}

/** Begins a session at a browser, inside a transaction; gives its token. */
export function enter(
  tx: Tx,
  house: Pick<House, 'newId'>,
  userId: string,
  { browser, now }: { readonly browser: Browser; readonly now: Instant },
): string {
  if (browser.token !== null) endSessionOfToken(tx, browser.token, now);
  const { device, deviceId = null } = browser;
  const place = deviceId === null ? null : { deviceId, by: 'password' as const };
  return beginSession(tx, house, { userId, device, place, now });
}

/** Signs somebody out where they are. */
export function signOut(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { actor, requestId }: Doer,
  sessionId: string,
): void {
  immediately(db, (tx) => {
    const now = clock();
    if (!endSession(tx, { id: sessionId, userId: actor.id, now })) return;
    note(tx, { now, actor, requestId }, 'user.signedOut', `user:${actor.id}`, {});
  });
}

/** The account as it stands now, where its password is still the one that was compared. */
function openAccount(tx: Tx, { id, passwordHash }: UserRow): UserRow | null {
  const user = tx.select().from(users).where(eq(users.id, id)).get();
  if (user === undefined || user.disabledAt !== null) return null;
  return user.passwordHash === passwordHash ? user : null;
}

interface SignInLine {
  readonly browser: Browser;
  readonly now: Instant;
  readonly actor: Actor;
}

/** An address nobody has is not kept: people type passwords into the wrong field. */
function noteSignIn(
  tx: Tx,
  user: UserRow | null,
  action: string,
  { browser, now, actor }: SignInLine,
): void {
  const { device, address, requestId } = browser;
  const subject = user === null ? 'signIn' : `user:${user.id}`;
  const line = { action, subject, details: { device }, reason: null, revision: null };
  writeAudit(tx, { ...line, at: now, actor, requestId, personal: { address } });
}
