import { eq, inArray, lte } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { accessLinks, drafts, letterReadings, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { House } from './house.server.ts';
import { dropLetter } from './letter-store.server.ts';

/** So many at a time; the rest waits for the next round. */
const AT_ONCE = 50;

/**
 * Throws away what was never sent, and of what was sent the draft, once its time is over: answers,
 * links, and the letter where nothing else knows it. Gives how many.
 */
export function throwAwayDrafts(house: Pick<House, 'db' | 'clock'>, dataDir: string): number {
  const { count, letters } = immediately(house.db, (tx) => dropRows(tx, house.clock()));
  // Nothing comes between: an upload of the same letter is kept and noted in one go, as this is.
  for (const sha256 of letters) dropLetter(dataDir, sha256);
  return count;
}

function dropRows(tx: Tx, now: Instant): { count: number; letters: string[] } {
  const over = tx
    .select({ id: drafts.id, letter: drafts.letter, onBehalf: drafts.onBehalf })
    .from(drafts)
    .where(lte(drafts.expiresAt, now))
    .limit(AT_ONCE)
    .all();
  if (over.length === 0) return { count: 0, letters: [] };
  const ids = over.map(({ id }) => id);
  tx.delete(drafts).where(inArray(drafts.id, ids)).run();
  const subjects = ids.map((id) => `draft:${id}`);
  tx.delete(accessLinks).where(inArray(accessLinks.subject, subjects)).run();
  const hashes = over.flatMap(({ letter, onBehalf }) => [
    ...(letter === null ? [] : [letter.sha256]),
    ...(onBehalf?.mail?.attachments ?? []).map(({ file }) => file.sha256),
  ]);
  const letters = [...new Set(hashes)].filter((sha256) => !isKnown(tx, sha256));
  if (letters.length > 0) {
    tx.delete(letterReadings).where(inArray(letterReadings.sha256, letters)).run();
  }
  return { count: over.length, letters };
}

/** Throws away files that nothing refers to in the end: the rest of a mail, what came with a refused form. */
export function dropFilesLeft(
  { db }: Pick<House, 'db'>,
  dataDir: string,
  files: readonly string[],
): void {
  const gone = immediately(db, (tx) => {
    const unknown = files.filter((sha256) => !isKnown(tx, sha256));
    tx.delete(letterReadings).where(inArray(letterReadings.sha256, unknown)).run();
    return unknown;
  });
  for (const sha256 of gone) dropLetter(dataDir, sha256);
}

/** A request has it or once had it, or another draft does. */
function isKnown(tx: Tx, sha256: string): boolean {
  const inUse = tx
    .select({ id: reservations.id })
    .from(reservations)
    .where(eq(reservations.letterSha256, sha256))
    .get();
  if (inUse !== undefined) return true;
  const elsewhere = tx.$client
    .prepare(
      `select 1 from drafts where letter ->> '$.sha256' = :sha256
         or (on_behalf is not null and instr(on_behalf, :sha256) > 0)
       union all select 1 from signed_letters where sha256 = :sha256
       union all select 1 from audit_entries where instr(details, :sha256) > 0 limit 1`,
    )
    .get({ sha256 });
  return elsewhere !== undefined;
}
