import { randomBytes } from 'node:crypto';
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { staffSessions } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { SessionPlace } from '#app/domain/people/session-place.ts';
import { isSeenAnew, SESSION_MINUTES } from '#app/domain/people/sessions.ts';
import type { SignedInStaff } from '#app/queries/staff-session.server.ts';
import type { House } from './house.server.ts';

interface SessionBeginning {
  readonly userId: string;
  /** Browser and system in words. */
  readonly device: string;
  /** The enrolled device, where it begins at one. */
  readonly place?: SessionPlace | null;
  readonly now: Instant;
}

/** Begins a session inside a transaction; gives the token for the cookie, which is kept nowhere. */
export function beginSession(
  tx: Tx,
  { newId }: Pick<House, 'newId'>,
  { userId, device, place = null, now }: SessionBeginning,
): string {
  const token = randomBytes(32).toString('base64url');
  const { deviceId = null, by: begunBy = 'password' } = place ?? {};
  tx.insert(staffSessions)
    .values({
      ...{ id: newId(), tokenHash: hashSecret(token), userId, device, deviceId, begunBy },
      ...{ createdAt: now, lastSeenAt: now, expiresAt: addMinutes(now, SESSION_MINUTES) },
    })
    .run();
  return token;
}

/** Writes down that somebody was seen, once a minute at most: the idle limit counts from here. */
export function noteSeen(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { sessionId, lastSeenAt }: Pick<SignedInStaff, 'sessionId' | 'lastSeenAt'>,
): void {
  const now = clock();
  if (!isSeenAnew({ lastSeenAt }, now)) return;
  immediately(db, (tx) =>
    tx
      .update(staffSessions)
      .set({ lastSeenAt: now })
      .where(and(eq(staffSessions.id, sessionId), isNull(staffSessions.endedAt)))
      .run(),
  );
}

/** Binds a session that a password began to the enrolled device at which it is used, once for all. */
export function keepPlace({ db }: Pick<House, 'db'>, sessionId: string, deviceId: string): void {
  const free = and(eq(staffSessions.id, sessionId), isNull(staffSessions.deviceId));
  immediately(db, (tx) => tx.update(staffSessions).set({ deviceId }).where(free).run());
}

/** Ends one session of somebody's, inside a transaction; false where it is none of theirs or over. */
export function endSession(
  tx: Tx,
  { id, userId, now }: { readonly id: string; readonly userId: string; readonly now: Instant },
): boolean {
  const own = and(eq(staffSessions.id, id), eq(staffSessions.userId, userId));
  return endWhere(tx, own, now) > 0;
}

/** Ends whatever session a token opens, whosever it is: a browser holds one at a time. */
export function endSessionOfToken(tx: Tx, token: string, now: Instant): void {
  endWhere(tx, eq(staffSessions.tokenHash, hashSecret(token)), now);
}

/** Ends the sessions of one person, all or all but one; gives how many. */
export function endSessionsOf(
  tx: Tx,
  {
    userId,
    except = null,
    now,
  }: { readonly userId: string; readonly except?: string | null; readonly now: Instant },
): number {
  const all = eq(staffSessions.userId, userId);
  return endWhere(tx, except === null ? all : and(all, ne(staffSessions.id, except)), now);
}

/** Ends what PINs have begun: at one device, or for one person at all of them; gives how many. */
export function endPinSessions(
  tx: Tx,
  {
    deviceId,
    userId,
    now,
  }: { readonly deviceId?: string; readonly userId?: string; readonly now: Instant },
): number {
  const which = and(
    eq(staffSessions.begunBy, 'pin'),
    deviceId === undefined ? undefined : eq(staffSessions.deviceId, deviceId),
    userId === undefined ? undefined : eq(staffSessions.userId, userId),
  );
  return endWhere(tx, which, now);
}

/** Ends whatever stands at one device, also what a password began there; gives how many. */
export function endSessionsAt(tx: Tx, deviceId: string, now: Instant): number {
  return endWhere(tx, eq(staffSessions.deviceId, deviceId), now);
}

function endWhere(tx: Tx, which: SQL | undefined, now: Instant): number {
  return tx
    .update(staffSessions)
    .set({ endedAt: now })
    .where(and(which, isNull(staffSessions.endedAt)))
    .run().changes;
}
