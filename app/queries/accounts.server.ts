import { and, asc, count, eq, gt, isNotNull, isNull, max, ne } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { narasumber, setupLinks, staffSessions, units, users } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type AccountState, accountState, linkIsOpen } from '#app/domain/people/accounts.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { isAlive } from '#app/domain/people/sessions.ts';

/** Somebody of the house, as those who keep the accounts see them. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  /** The narasumber they stand for; only then may a narasumber do anything. */
  readonly narasumber: string | null;
  readonly state: AccountState;
  /** A link to a new password is out, for whoever has one already, too. */
  readonly linkUntil: Instant | null;
  readonly passwordChangedAt: Instant | null;
  readonly disabledAt: Instant | null;
  readonly lastSeenAt: Instant | null;
}

function accountRows(db: Reader) {
  return db
    .select({ user: users, unit: units.name, narasumber: narasumber.name })
    .from(users)
    .leftJoin(units, eq(units.id, users.unitId))
    .leftJoin(narasumber, eq(narasumber.id, users.narasumberId));
}

/** Every account, by name. */
export function listAccounts(db: Reader, now: Instant): Account[] {
  const seen = new Map(
    db
      .select({ userId: staffSessions.userId, at: max(staffSessions.lastSeenAt) })
      .from(staffSessions)
      .groupBy(staffSessions.userId)
      .all()
      .map(({ userId, at }) => [userId, at as Instant | null]),
  );
  const rows = accountRows(db).orderBy(asc(users.name), asc(users.id)).all();
  return rows.map((row) => accountOf(row, seen.get(row.user.id) ?? null, now));
}

/** One account; null where there is none. */
export function findAccount(db: Reader, id: string, now: Instant): Account | null {
  const row = accountRows(db).where(eq(users.id, id)).get();
  if (row === undefined) return null;
  const last = db
    .select({ at: max(staffSessions.lastSeenAt) })
    .from(staffSessions)
    .where(eq(staffSessions.userId, id))
    .get();
  return accountOf(row, (last?.at ?? null) as Instant | null, now);
}

interface AccountRow {
  readonly user: typeof users.$inferSelect;
  readonly unit: string | null;
  readonly narasumber: string | null;
}

function accountOf(row: AccountRow, lastSeenAt: Instant | null, now: Instant): Account {
  const { user } = row;
  const { id, email, name, role, passwordChangedAt, disabledAt, activationExpiresAt } = user;
  const facts = { hasPassword: user.passwordHash !== null, activationExpiresAt, disabledAt };
  return {
    ...{ id, email, name, role, passwordChangedAt, disabledAt, lastSeenAt },
    unit: row.unit,
    narasumber: row.narasumber,
    state: accountState(facts, now),
    linkUntil: linkIsOpen(facts, now) ? activationExpiresAt : null,
  };
}

/** Whose password a one-time link sets; null where it is unknown, used, expired, or the account closed. */
export function accountOfLink(db: Reader, tokenHash: string, now: Instant) {
  const user = db.select().from(users).where(eq(users.activationHash, tokenHash)).get();
  return user !== undefined && linkIsOpen(user, now) ? user : null;
}

/** Does a set-up link open? Only while nobody has an account, and once. */
export function opensSetup(db: Reader, tokenHash: string, now: Instant): boolean {
  if (hasAccounts(db)) return false;
  const row = db
    .select({ tokenHash: setupLinks.tokenHash })
    .from(setupLinks)
    .where(
      and(
        eq(setupLinks.tokenHash, tokenHash),
        isNull(setupLinks.usedAt),
        gt(setupLinks.expiresAt, now),
      ),
    )
    .get();
  return row !== undefined;
}

export function hasAccounts(db: Reader): boolean {
  return db.select({ id: users.id }).from(users).limit(1).get() !== undefined;
}

/** Admins who can sign in today, without one of them. */
export function otherAdmins(db: Reader, id: string): number {
  const open = and(isNull(users.disabledAt), isNotNull(users.passwordHash));
  const row = db
    .select({ rows: count() })
    .from(users)
    .where(and(eq(users.role, 'admin'), ne(users.id, id), open))
    .get();
  return row?.rows ?? 0;
}

/** A place where somebody is signed in now. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Where somebody is signed in, the last used first. */
export function openSessionsOf(db: Reader, userId: string, now: Instant): OpenSession[] {
  return db
    .select()
    .from(staffSessions)
    .where(and(eq(staffSessions.userId, userId), isNull(staffSessions.endedAt)))
    .all()
    .filter((session) => isAlive(session, now))
    .sort((a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : -1))
    .map(({ id, device, createdAt, lastSeenAt }) => ({ id, device, createdAt, lastSeenAt }));
}
