import { asc, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { notes } from '#db/schema/index.ts';

const NOTES = prepared((db) =>
  db
    .select({ seq: notes.seq, words: notes.words, by: notes.by, at: notes.at })
    .from(notes)
    .where(eq(notes.reservationId, sql.placeholder('id')))
    .orderBy(asc(notes.seq))
    .prepare(),
);

/** What staff noted for each other about a request, oldest first. No pemda reads it. */
export function notesOf(db: Reader, reservationId: string) {
  return NOTES(db).all({ id: reservationId });
}
