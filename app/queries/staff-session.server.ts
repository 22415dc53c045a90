import { eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { staffSessions, users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { SessionPlace } from '#app/domain/people/session-place.ts';
import { isAlive } from '#app/domain/people/sessions.ts';

const BY_TOKEN = prepared((db) =>
  db
    .select({ session: staffSessions, user: users })
    .from(staffSessions)
    .innerJoin(users, eq(users.id, staffSessions.userId))
    .where(eq(staffSessions.tokenHash, sql.placeholder('hash')))
    .prepare(),
);

/** Who is signed in, and where. */
export interface SignedInStaff {
  readonly sessionId: string;
  readonly lastSeenAt: Instant;
  readonly actor: Actor;
  /** The enrolled device at which it stands; null for any other browser. */
  readonly place: SessionPlace | null;
  /** The screen is locked since then. */
  readonly lockedAt: Instant | null;
}

/** Whose session a token opens; null where it is unknown, over, left alone too long, or its account closed. */
export function staffOf(db: Reader, tokenHash: string, now: Instant): SignedInStaff | null {
  const row = BY_TOKEN(db).get({ hash: tokenHash });
  if (row === undefined) return null;
  const { session, user } = row;
  if (user.disabledAt !== null || !isAlive(session, now)) return null;
  const { id: sessionId, lastSeenAt, deviceId, begunBy: by, lockedAt } = session;
  const place = deviceId === null ? null : { deviceId, by };
  return { sessionId, lastSeenAt, lockedAt, place, actor: actorOfUser(user) };
}

/** Somebody of the house as they act. */
export function actorOfUser({
  id,
  name,
  role,
  unitId,
  narasumberId,
}: Pick<typeof users.$inferSelect, 'id' | 'name' | 'role' | 'unitId' | 'narasumberId'>): Actor {
  return { kind: 'user', id, name, role, officeKey: null, unitId, narasumberId };
}
