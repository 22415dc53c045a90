import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { letterReadings } from '#db/schema/index.ts';
import { CLOCKWORK_TURN, readingTurn, type Turn } from '#app/documents/letters/letter-turns.ts';
import { READER_EDITION, readingOfFile } from '#app/documents/letters/read-letter.server.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { readingOf, unreadLetters } from '#app/queries/letter-readings.server.ts';
import type { House } from './house.server.ts';
import { letterPath } from './letter-store.server.ts';

export { readingOf } from '#app/queries/letter-readings.server.ts';

type Keeper = Pick<House, 'db' | 'clock'>;

/** Keeps what was read, in place of what an older reader read. */
export function keepReading({ db, clock }: Keeper, sha256: string, reading: LetterReading): void {
  const read = { reading, reader: READER_EDITION, readAt: clock() };
  db.insert(letterReadings)
    .values({ sha256, ...read })
    .onConflictDoUpdate({ target: letterReadings.sha256, set: read })
    .run();
}

/**
 * What a kept letter says of itself, read now where it was not read yet. Null where its file is gone,
 * or its turn did not come.
 */
async function readKeptLetter(
  house: Keeper,
  dataDir: string,
  { sha256, mediaType }: LetterFile,
  turn: Turn,
): Promise<LetterReading | null> {
  const known = readingOf(house.db, sha256);
  if (known !== null) return known;
  const bytes = await readFile(letterPath(dataDir, sha256)).catch(() => null);
  const reading = bytes === null ? null : await readingOfFile(bytes, mediaType, turn);
  // The office may have closed while it was read.
  if (reading !== null && house.db.$client.open) keepReading(house, sha256, reading);
  return reading;
}

/** The same for a page that is not kept waiting long; the reading goes on and is there next time. */
export async function readingSoon(
  house: Keeper,
  dataDir: string,
  file: LetterFile,
  { from, patience }: { readonly from: string; readonly patience: number },
): Promise<LetterReading | null> {
  const known = readingOf(house.db, file.sha256);
  if (known !== null) return known;
  return Promise.race([
    readKeptLetter(house, dataDir, file, readingTurn(from)),
    pause(patience, null, { ref: false }),
  ]);
}

/** Reads letters that wait for their reviewer, a few at a time. Gives how many. */
export async function readWaitingLetters(
  house: Keeper,
  dataDir: string,
  { most, stopping = () => false }: { readonly most: number; readonly stopping?: () => boolean },
): Promise<number> {
  let count = 0;
  for (const file of unreadLetters(house.db, most)) {
    if (stopping()) break;
    if ((await readKeptLetter(house, dataDir, file, CLOCKWORK_TURN)) !== null) count += 1;
  }
  return count;
}
