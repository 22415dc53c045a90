import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { staffSessions } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { isSeenAnew, SESSION_MINUTES } from '#app/domain/people/sessions.ts';
import type { SignedInStaff } from '#app/queries/staff-session.server.ts';
import type { House } from './house.server.ts';

/** Begins a session inside a transaction; gives the token for the cookie, which is kept nowhere. */
export function beginSession(
  tx: Tx,
  { newId }: Pick<House, 'newId'>,
  {
    userId,
    device,
    now,
  }: { readonly userId: string; readonly device: string; readonly now: Instant },
): string {
  const token = randomBytes(32).toString('base64url');
  tx.insert(staffSessions)
    .values({
      ...{ id: newId(), tokenHash: hashSecret(token), userId, device },
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
