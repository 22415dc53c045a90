import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DraftAnswers, OnBehalf } from '#app/domain/reservation/draft.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { instant, json } from './columns.ts';
import { reservations } from './reservations.ts';

/**
 * What opens one request, or one that is still being written, to whoever holds the link: 256 random
 * bits in the mail, their SHA-256 here. Every letter to a pemda brings a new one.
 */
export const accessLinks = sqliteTable(
  'access_links',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    /** `reservation:<id>` or `draft:<id>`. */
    subject: text('subject').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('access_links_by_subject').on(table.subject)],
);

/** A request that is still being written, step by step; it takes no place and has no number. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text('id').primaryKey(),
    answers: json<DraftAnswers>('answers').notNull(),
    /** The letter's file, once it is uploaded. */
    letter: json<LetterFile>('letter'),
    /** The name under which the letter was uploaded, for its person to recognise. */
    letterName: text('letter_name'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Left alone until then, it is thrown away. */
    expiresAt: instant('expires_at').notNull(),
    /** What it corrects, where a returned request is being completed. */
    corrects: text('corrects'),
    /** What it became. */
    reservationNumber: text('reservation_number'),
    /** The signed-in address that writes it, in lower case; null where a link alone opens it. */
    ownerEmail: text('owner_email'),
    /** Where staff write it for a pemda: how and when the request came in. */
    onBehalf: json<OnBehalf>('on_behalf'),
  },
  (table) => [
    index('drafts_by_expiry').on(table.expiresAt),
    index('drafts_by_owner').on(table.ownerEmail),
  ],
);

/** What was read out of a letter's file, by what the file holds; read anew by a later reader. */
export const letterReadings = sqliteTable('letter_readings', {
  sha256: text('sha256').primaryKey(),
  reading: json<LetterReading>('reading').notNull(),
  /** Edition of the reader. */
  reader: integer('reader').notNull(),
  readAt: instant('read_at').notNull(),
});

/**
 * Codes in QR form that show which request it is: the guests' pass, the confirmation anyone may
 * check. 128 bits in the code, its SHA-256 here.
 */
export const passes = sqliteTable(
  'passes',
  {
    codeHash: text('code_hash').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('passes_by_reservation').on(table.reservationId)],
);

/** Mail that staff have put into the system, so that the same one is not entered twice. */
export const incomingMails = sqliteTable(
  'incoming_mails',
  {
    id: text('id').primaryKey(),
    /** The `Message-ID` it came with; null where it had none. */
    messageId: text('message_id'),
    /** SHA-256 of the file as it was dropped. */
    sha256: text('sha256').notNull(),
    sentAt: instant('sent_at'),
    addedAt: instant('added_at').notNull(),
    addedBy: text('added_by').notNull(),
    /** The draft it became; what that became in turn the draft says. */
    draftId: text('draft_id').notNull(),
  },
  (table) => [
    index('incoming_mails_by_message').on(table.messageId),
    index('incoming_mails_by_file').on(table.sha256),
  ],
);
