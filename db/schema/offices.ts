import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Body } from '#app/domain/people/office.ts';
import type { OfficerState } from '#app/domain/people/officer.ts';
import { instant } from './columns.ts';

/**
 * Mail addresses that speak for an office. An address claims it, the secretariat confirms the claim
 * with the first letter; a claim that was refused or has ended stays on record.
 */
export const officers = sqliteTable(
  'officers',
  {
    id: text('id').primaryKey(),
    /** In lower case. */
    email: text('email').notNull(),
    officeKey: text('office_key').notNull(),
    body: text('body').$type<Body>().notNull(),
    regionCode: text('region_code'),
    officeName: text('office_name'),
    opd: text('opd'),
    state: text('state').$type<OfficerState>().notNull(),
    claimedAt: instant('claimed_at').notNull(),
    /** The request whose letter speaks for the claim; null where none was sent yet. */
    reservationNumber: text('reservation_number'),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by'),
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('officers_standing')
      .on(table.email, table.officeKey)
      .where(sql`state in ('claimed', 'confirmed')`),
    index('officers_by_office').on(table.officeKey, table.state),
  ],
);

/** One-time codes sent by mail. The code is kept as a hash, counts its wrong tries and opens once. */
export const mailCodes = sqliteTable(
  'mail_codes',
  {
    id: text('id').primaryKey(),
    email: text('email').notNull(),
    codeHash: text('code_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    attempts: integer('attempts').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('mail_codes_by_email').on(table.email, table.createdAt)],
);

/** Where an address of a pemda is signed in. The cookie's token is kept as its SHA-256 only. */
export const officeSessions = sqliteTable(
  'office_sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    email: text('email').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Written at most once a minute. */
    lastSeenAt: instant('last_seen_at').notNull(),
    /** Ends then, however busy it is. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
    device: text('device').notNull(),
  },
  (table) => [index('office_sessions_by_email').on(table.email, table.endedAt)],
);
