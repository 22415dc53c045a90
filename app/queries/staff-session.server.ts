import { eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { staffSessions, users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Actor } from '#app/domain/people/roles.ts';
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
  readonly beganAt: Instant;
  readonly lastSeenAt: Instant;
  readonly actor: Actor;
  /** The enrolled device on which a PIN began it; null for a session by password. */
  readonly deviceId: string | null;
  /** The screen is locked since then. */
  readonly lockedAt: Instant | null;
}

/** Whose session a token opens; null where it is unknown, over, left alone too long, or its account closed. */
export function staffOf(db: Reader, tokenHash: string, now: Instant): SignedInStaff | null {
  const row = BY_TOKEN(db).get({ hash: tokenHash });
  if (row === undefined) return null;
  const { session, user } = row;
  if (user.disabledAt !== null || !isAlive(session, now)) return null;
  const { id: sessionId, createdAt: beganAt, lastSeenAt, deviceId, lockedAt } = session;
  return { sessionId, beganAt, lastSeenAt, deviceId, lockedAt, actor: actorOfUser(user) };
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
