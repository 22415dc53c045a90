import { and, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { letterReadings } from '#db/schema/index.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import type { House } from './house.server.ts';

/** Edition of the reader: raised whenever it reads more or better, so that older readings are made anew. */
export const READER_EDITION = 1;

/** What was read out of a letter's file; null where this edition of the reader has not read it yet. */
export function readingOf(db: Reader, sha256: string): LetterReading | null {
  const { sha256: hash, reader } = letterReadings;
  const row = db
    .select({ reading: letterReadings.reading })
    .from(letterReadings)
    .where(and(eq(hash, sha256), eq(reader, READER_EDITION)))
    .get();
  return row?.reading ?? null;
}

/** Keeps what was read, in place of what an older reader read. */
export function keepReading(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  sha256: string,
  reading: LetterReading,
): void {
  const read = { reading, reader: READER_EDITION, readAt: clock() };
  db.insert(letterReadings)
    .values({ sha256, ...read })
    .onConflictDoUpdate({ target: letterReadings.sha256, set: read })
    .run();
}
