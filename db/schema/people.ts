import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Body } from '#app/domain/people/office.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { instant } from './columns.ts';
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
