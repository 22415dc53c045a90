import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountNoticeKind, NoticeKind } from '#app/domain/decisions/notice.ts';
import type { OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { instant, json } from './columns.ts';
import { reservations } from './reservations.ts';

/** Mail that must go out, written in the deciding transaction and sent afterwards. */
export const outbox = sqliteTable(
  'outbox',
  {
    seq: integer('seq').primaryKey(),
    id: text('id').notNull().unique(),
    kind: text('kind').$type<NoticeKind | AccountNoticeKind>().notNull(),
    reservationId: text('reservation_id').references(() => reservations.id),
    recipient: text('recipient').notNull(),
    payload: json<OutboxPayload>('payload').notNull(),
    /** The same news to the same person is written once. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    /** `recalled`: what it tells was undone before it went. */
    state: text('state').$type<'waiting' | 'sent' | 'failed' | 'recalled'>().notNull(),
    attempts: integer('attempts').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    leasedUntil: instant('leased_until'),
    leaseHolder: text('lease_holder'),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    lastError: text('last_error'),
    /** The way it went out; only what went as a file must lie in the mail folder. */
    sentVia: text('sent_via').$type<'file' | 'smtp'>(),
  },
  (table) => [
    index('outbox_waiting')
      .on(table.nextAttemptAt)
      .where(sql`state = 'waiting'`),
    index('outbox_by_recipient')
      .on(table.recipient, table.seq)
      .where(sql`state = 'waiting'`),
    index('outbox_failed')
      .on(table.reservationId)
      .where(sql`state = 'failed'`),
    index('outbox_by_reservation').on(table.reservationId),
  ],
);

/** Answers to requests that carried an `Idempotency-Key`. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    actorId: text('actor_id').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    reservationNumber: text('reservation_number').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.key] })],
);

/** Who runs which job, until when; a second runner steps back. */
export const jobLeases = sqliteTable('job_leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
});
