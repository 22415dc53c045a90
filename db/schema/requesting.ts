import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { instant, json } from './columns.ts';

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
  },
  (table) => [index('drafts_by_expiry').on(table.expiresAt)],
);
