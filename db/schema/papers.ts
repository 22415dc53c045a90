import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, localDate } from './columns.ts';
import { reservations } from './reservations.ts';

/** The letter of confirmation as the e-office signed and numbered it. A replaced one stays on record. */
export const signedLetters = sqliteTable(
  'signed_letters',
  {
    id: text('id').primaryKey(),
    reservationId: text('reservation_id')
      .notNull()
      .references(() => reservations.id),
    letterNumber: text('letter_number').notNull(),
    letterDate: localDate('letter_date').notNull(),
    /** The file in the letters' store. */
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    /** The appointment it confirms, as it stood then. */
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedBy: text('uploaded_by').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by'),
    /** Why it no longer counts; null also where a newer letter took its place. */
    withdrawnWhy: text('withdrawn_why'),
  },
  (table) => [
    index('signed_letters_by_reservation').on(table.reservationId, table.uploadedAt),
    index('signed_letters_by_file').on(table.sha256),
  ],
);
