import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { can } from '#app/domain/people/permissions.ts';
import { actorOfUser } from './staff-session.server.ts';

type UserRow = typeof users.$inferSelect;

/** May this account stand at the desk with a PIN? */
export function standsAtDesk(user: Pick<UserRow, 'disabledAt' | 'pinHash'> & UserRow): boolean {
  return user.disabledAt === null && user.pinHash !== null && can(actorOfUser(user), 'scanCode');
}

/** Those who have a PIN and may stand at the desk, by name. */
export function peopleAtDesk(db: Reader): { readonly id: string; readonly name: string }[] {
  return db
    .select()
    .from(users)
    .where(and(isNotNull(users.pinHash), isNull(users.disabledAt)))
    .orderBy(asc(users.name), asc(users.id))
    .all()
    .filter(standsAtDesk)
    .map(({ id, name }) => ({ id, name }));
}

/** Since when somebody has a PIN; null where they have none. */
export function pinSince(db: Reader, userId: string): Instant | null {
  const row = db
    .select({ pinHash: users.pinHash, setAt: users.pinSetAt })
    .from(users)
    .where(eq(users.id, userId))
    .get();
  return row === undefined || row.pinHash === null ? null : row.setAt;
}
