import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { staffSessions, users } from '#db/schema/index.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { passwordFits } from './passwords.server.ts';
import { note } from './resources.server.ts';

type Office = Pick<House, 'db' | 'clock'>;

/** Locks the screen of a session: by its person, or because nobody has touched it. Twice is once. */
export function lockScreen(
  { db, clock }: Office,
  { actor, requestId }: Doer,
  sessionId: string,
  why: 'asked' | 'leftAlone',
): void {
  immediately(db, (tx) => {
    const now = clock();
    const open = and(
      eq(staffSessions.id, sessionId),
      isNull(staffSessions.lockedAt),
      isNull(staffSessions.endedAt),
    );
    const { changes } = tx.update(staffSessions).set({ lockedAt: now }).where(open).run();
    if (changes === 0) return;
    note(tx, { now, actor, requestId }, 'desk.locked', `user:${actor.id}`, { why });
  });
}

/** By what somebody opens their own screen again. */
export type UnlockSecret =
  | { readonly kind: 'password'; readonly value: string }
  | {
      readonly kind: 'pin';
      readonly value: string;
      /** The enrolled desk at which it was typed. */
      readonly deviceId: string;
    };

/**
 * Opens a locked screen for the person whose session it is. A wrong secret is on record. What a PIN
 * opens is a session by PIN from then on, also where a password had begun it.
 */
export async function unlockScreen(
  { db, clock }: Office,
  { actor, requestId }: Doer,
  sessionId: string,
  secret: UnlockSecret,
): Promise<Result<null, 'refused'>> {
  const { kind, value } = secret;
  const user = db.select().from(users).where(eq(users.id, actor.id)).get();
  const kept = (kind === 'pin' ? user?.pinHash : user?.passwordHash) ?? null;
  const fits = await passwordFits(kept, value);
  return immediately(db, (tx) => {
    const now = clock();
    const line = { now, actor, requestId };
    const again = tx.select().from(users).where(eq(users.id, actor.id)).get();
    const standing = (kind === 'pin' ? again?.pinHash : again?.passwordHash) ?? null;
    if (!fits || again === undefined || again.disabledAt !== null || standing !== kept) {
      note(tx, line, 'desk.unlockFailed', `user:${actor.id}`, { by: kind });
      return refuse('refused');
    }
    const locked = and(
      eq(staffSessions.id, sessionId),
      isNotNull(staffSessions.lockedAt),
      isNull(staffSessions.endedAt),
    );
    const opened = {
      ...{ lockedAt: null, lastSeenAt: now },
      ...(secret.kind === 'pin' && { deviceId: secret.deviceId, begunBy: secret.kind }),
    };
    if (tx.update(staffSessions).set(opened).where(locked).run().changes > 0) {
      note(tx, line, 'desk.unlocked', `user:${actor.id}`, { by: kind });
    }
    return ok(null);
  });
}
