import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { devices, staffSessions, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { standsAtDesk } from '#app/queries/desk-people.server.ts';
import type { EnrolledDevice } from '#app/queries/devices.server.ts';
import { actorOfUser } from '#app/queries/staff-session.server.ts';
import type { House } from './house.server.ts';
import { passwordFits } from './passwords.server.ts';
import { note } from './resources.server.ts';
import type { Browser, Entered } from './sign-in.server.ts';
import { beginSession, endPinSessions, endSessionOfToken } from './staff-sessions.server.ts';

type UserRow = typeof users.$inferSelect;

/** Who steps up to an enrolled device, and with which PIN. */
export interface StepUp {
  readonly device: Pick<EnrolledDevice, 'id' | 'name'>;
  readonly userId: string;
  readonly pin: string;
}

/**
 * Somebody takes an enrolled desk over by their PIN: a session of their own begins and the one
 * before it ends, in one moment, so that nothing is ever written in the name of who has left. An
 * unknown person, one without a PIN and a wrong PIN take the same time and look the same.
 */
export async function takeOver(
  house: House,
  { device, userId, pin }: StepUp,
  browser: Browser,
): Promise<Result<Entered, 'refused'>> {
  const found = house.db.select().from(users).where(eq(users.id, userId)).get() ?? null;
  const fits = await passwordFits(found?.pinHash ?? null, pin);
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const { requestId } = browser;
    const user = found === null ? null : atDesk(tx, found);
    if (!fits || user === null || !isEnrolled(tx, device.id)) {
      const failed = { now, actor: SYSTEM_ACTOR, requestId };
      const subject = found === null ? `device:${device.id}` : `user:${found.id}`;
      note(tx, failed, 'desk.pinFailed', subject, { device: device.name });
      return refuse('refused');
    }
    const from = whoStoodThere(tx, device.id, browser.token);
    if (browser.token !== null) endSessionOfToken(tx, browser.token, now);
    endPinSessions(tx, { deviceId: device.id, now });
    const place = { deviceId: device.id, by: 'pin' as const };
    const session = { userId: user.id, device: browser.device, place, now };
    const token = beginSession(tx, house, session);
    const actor = actorOfUser(user);
    const details = { device: device.name, from };
    note(tx, { now, actor, requestId }, 'desk.takenOver', `device:${device.id}`, details);
    return ok({ token, actor });
  });
}

/** The account as it stands now, where its PIN is still the one that was compared. */
function atDesk(tx: Tx, { id, pinHash }: UserRow): UserRow | null {
  const user = tx.select().from(users).where(eq(users.id, id)).get();
  if (user === undefined || !standsAtDesk(user)) return null;
  return user.pinHash === pinHash ? user : null;
}

function isEnrolled(tx: Tx, id: string): boolean {
  const standing = and(eq(devices.id, id), isNull(devices.revokedAt));
  return tx.select({ id: devices.id }).from(devices).where(standing).get() !== undefined;
}

/** Whose session was open there: this browser's, else the one a PIN has begun at the device. */
function whoStoodThere(tx: Tx, deviceId: string, token: string | null) {
  const holder = (which: SQL | undefined) =>
    tx
      .select({ id: users.id, name: users.name })
      .from(staffSessions)
      .innerJoin(users, eq(users.id, staffSessions.userId))
      .where(and(which, isNull(staffSessions.endedAt)))
      .get();
  const here = token === null ? undefined : holder(eq(staffSessions.tokenHash, hashSecret(token)));
  const atDevice = and(eq(staffSessions.deviceId, deviceId), eq(staffSessions.begunBy, 'pin'));
  return here ?? holder(atDevice) ?? null;
}
