import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { reservations } from './reservations.ts';

/**
 * What each request is found by, as plain words; the full-text index `search_index` stands over it and
 * is kept by triggers. What the words are the view `search_texts` says (migration 0007).
 */
export const searchDocs = sqliteTable('search_docs', {
  /** −(year × 10 000 000 + running number): the newest stands first, and none moves. */
  doc: integer('doc').primaryKey(),
  reservationId: text('reservation_id')
    .notNull()
    .unique()
    .references(() => reservations.id),
  text: text('text').notNull(),
});
