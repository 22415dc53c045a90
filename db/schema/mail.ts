import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { FeedKind } from '#app/domain/schedule/feed.ts';
import type { MailTopic } from '#app/domain/people/mail-topics.ts';
import { instant } from './columns.ts';
import { outbox } from './outbox.ts';

/** Each try to send a notice, and what the server answered; append-only. */
export const sendAttempts = sqliteTable(
  'send_attempts',
  {
    seq: integer('seq').primaryKey(),
    outboxId: text('outbox_id')
      .notNull()
      .references(() => outbox.id),
    at: instant('at').notNull(),
    via: text('via').$type<'file' | 'smtp'>().notNull(),
    /** `deferred`: tried again later; `refused`: a person has to look. */
    outcome: text('outcome').$type<'sent' | 'deferred' | 'refused'>().notNull(),
    /** The server's reply, or what went wrong; clipped. */
    reply: text('reply').notNull(),
  },
  (table) => [index('send_attempts_by_notice').on(table.outboxId, table.seq)],
);

/** Addresses from which mail came back. A cleared row stays on record. */
export const bouncedAddresses = sqliteTable(
  'bounced_addresses',
  {
    id: text('id').primaryKey(),
    /** In lower case. */
    address: text('address').notNull(),
    notedAt: instant('noted_at').notNull(),
    notedBy: text('noted_by').notNull(),
    /** The receiving server's refusal, a delivery report that came back as mail, or a person's word. */
    source: text('source').$type<'smtp' | 'report' | 'person'>().notNull(),
    detail: text('detail').notNull(),
    outboxId: text('outbox_id').references(() => outbox.id),
    clearedAt: instant('cleared_at'),
    clearedBy: text('cleared_by'),
  },
  (table) => [
    uniqueIndex('bounced_addresses_standing')
      .on(table.address)
      .where(sql`cleared_at is null`),
  ],
);

/** Addresses under which a calendar program reads appointments. Only the token's SHA-256 is kept. */
export const calendarFeeds = sqliteTable(
  'calendar_feeds',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    kind: text('kind').$type<FeedKind>().notNull(),
    /** Id of the narasumber or room, or the office's key; null for the secretariat's. */
    subject: text('subject'),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: text('issued_by').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: text('revoked_by'),
    /** Written at most once an hour. */
    readAt: instant('read_at'),
  },
  (table) => [index('calendar_feeds_by_subject').on(table.kind, table.subject, table.revokedAt)],
);

/** Which mail a reader of the house does without; what has no row is sent. */
export const mailOptOuts = sqliteTable(
  'mail_opt_outs',
  {
    /** `narasumber:ID`, `user:ID`, or `secretariat` for the common mailbox. */
    reader: text('reader').notNull(),
    topic: text('topic').$type<MailTopic>().notNull(),
    since: instant('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reader, table.topic] })],
);
