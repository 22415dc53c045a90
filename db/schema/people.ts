import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Body } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { SessionPlace } from '#app/domain/people/session-place.ts';
import { instant, localDate } from './columns.ts';
import { narasumber, units } from './resources.ts';

/** Staff. An account without password waits for its one-time activation link. */
export const users = sqliteTable('users', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  unitId: text('unit_id').references(() => units.id),
  narasumberId: text('narasumber_id').references(() => narasumber.id),
  /** SHA-256 of the token in the link; the token itself is printed once and kept nowhere. */
  activationHash: text('activation_hash'),
  activationExpiresAt: instant('activation_expires_at'),
  createdAt: instant('created_at').notNull(),
  /** Argon2id in PHC form; null until the account is activated. */
  passwordHash: text('password_hash'),
  passwordChangedAt: instant('password_changed_at'),
  /** Closed accounts stay on record and open nothing. */
  disabledAt: instant('disabled_at'),
  /** Argon2id of the personal PIN; it opens nothing but an enrolled device of the desk. */
  pinHash: text('pin_hash'),
  pinSetAt: instant('pin_set_at'),
});

/** Keys of integrations; each has one role and can do what that role can. */
export const apiKeys = sqliteTable('api_keys', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  keyHash: text('key_hash').notNull().unique(),
  regionCode: text('region_code'),
  body: text('body').$type<Body>(),
  officeName: text('office_name'),
  opd: text('opd'),
  /** The one office a pemda key sees. */
  officeKey: text('office_key'),
  unitId: text('unit_id').references(() => units.id),
  createdAt: instant('created_at').notNull(),
  revokedAt: instant('revoked_at'),
});

/** Where somebody of the house is signed in. The cookie's token is kept as its SHA-256 only. */
export const staffSessions = sqliteTable(
  'staff_sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    /** Written at most once a minute. */
    lastSeenAt: instant('last_seen_at').notNull(),
    /** Ends then, however busy it is. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    /** Browser and system in words, so that a person knows their own sessions apart. */
    device: text('device').notNull(),
    /** The enrolled device at which it stands; null at any other browser. */
    deviceId: text('device_id'),
    /** The screen is locked since then: the PIN opens it again. */
    lockedAt: instant('locked_at'),
    /** What began it; a PIN opens the desk alone. */
    begunBy: text('begun_by').$type<SessionPlace['by']>().notNull().default('password'),
  },
  (table) => [index('staff_sessions_by_user').on(table.userId, table.endedAt)],
);

/** One-time links by which the first admin of an empty office sets a password. */
export const setupLinks = sqliteTable('setup_links', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Who decides in the supervisor's place, on which days (both count), by whose word. */
export const delegations = sqliteTable('delegations', {
  id: text('id').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id),
  from: localDate('valid_from').notNull(),
  to: localDate('valid_to').notNull(),
  reason: text('reason').notNull(),
  madeAt: instant('made_at').notNull(),
  madeBy: text('made_by').notNull(),
  revokedAt: instant('revoked_at'),
  revokedBy: text('revoked_by'),
});
