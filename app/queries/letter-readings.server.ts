import { and, asc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { letterReadings, reservations } from '#db/schema/index.ts';
import { READER_EDITION } from '#app/documents/letters/read-letter.server.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';

const QUERIES = prepared((db) => ({
  one: db
    .select({ reading: letterReadings.reading })
    .from(letterReadings)
    .where(
      and(
        eq(letterReadings.sha256, sql.placeholder('sha256')),
        eq(letterReadings.reader, READER_EDITION),
      ),
    )
    .prepare(),
  waiting: db
    .select({ letter: reservations.letter })
    .from(reservations)
    .leftJoin(letterReadings, eq(letterReadings.sha256, reservations.letterSha256))
    .where(
      and(
        inArray(reservations.status, ['submitted', 'inReview']),
        isNotNull(reservations.letterSha256),
        or(isNull(letterReadings.sha256), lt(letterReadings.reader, READER_EDITION)),
      ),
    )
    .orderBy(asc(reservations.receivedAt))
    .limit(sql.placeholder('most'))
    .prepare(),
}));

/** What was read out of a letter's file; null where this edition of the reader has not read it yet. */
export function readingOf(db: Reader, sha256: string): LetterReading | null {
  return QUERIES(db).one.get({ sha256 })?.reading ?? null;
}

/** Letters that wait for their reviewer and are not read yet, the oldest request first. */
export function unreadLetters(db: Reader, most: number): LetterFile[] {
  const rows = QUERIES(db).waiting.all({ most });
  return rows.flatMap(({ letter }) => (letter?.file ? [letter.file] : []));
}
