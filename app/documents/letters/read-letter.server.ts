import { createHash } from 'node:crypto';
import { LETTER_REFUSALS, tooManyPagesSentence } from '#app/copy/letter-files.ts';
import { type LetterFile, NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import type { LetterReading, LetterWarning } from '#app/domain/reservation/letter-reading.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { askLetterProcess } from './letter-process.server.ts';
import type { LetterRefusal } from './letter-refusal.ts';
import type { Turn } from './letter-turns.ts';
import { MAX_LETTER_PAGES } from './limits.ts';

/** Edition of the reader: raised whenever it reads more or better, so that older readings are made anew. */
export const READER_EDITION = 1;

/** Milliseconds of work after which a file that still is not read counts as one that cannot be. */
const WORK_MS = 8_000;

/** So many files that were given up are remembered; the eldest is forgotten. */
const MAX_GIVEN_UP = 2_000;

/** Hashes of files that once took too much time or memory: none of them is opened again. */
const givenUp = new Set<string>();

/**
 * What a letter's file says of itself; what cannot be opened is read as that. Null where its turn
 * did not come: it is to be asked again later.
 */
export async function readingOfFile(
  bytes: Uint8Array,
  mediaType: LetterFile['mediaType'],
  turn: Turn,
  work = WORK_MS,
): Promise<LetterReading | null> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (givenUp.has(sha256)) return unread('unreadable');
  const answer = await askLetterProcess({ kind: 'read', bytes, mediaType }, work, turn);
  if (answer === 'busy') return null;
  if (answer !== 'failed') return answer;
  remember(sha256);
  return unread('unreadable');
}

function remember(sha256: string): void {
  const [eldest] = givenUp;
  if (givenUp.size >= MAX_GIVEN_UP && eldest !== undefined) givenUp.delete(eldest);
  givenUp.add(sha256);
}

/**
 * The same where a person stands by who can send a better file: one that is locked, broken or too
 * long is refused. Ok with null where its turn did not come; the letter is taken unread.
 */
export async function readLetterFile(
  bytes: Uint8Array,
  mediaType: LetterFile['mediaType'],
  turn: Turn,
): Promise<Result<LetterReading | null, LetterRefusal>> {
  const reading = await readingOfFile(bytes, mediaType, turn);
  const refusal = reading === null ? null : refusalOf(reading);
  return refusal === null ? ok(reading) : refuse(refusal);
}

/** A file of which nothing is known but why. */
function unread(why: LetterWarning): LetterReading {
  return { pages: 0, warnings: [why], signatures: [], suggestions: NO_LETTER_DETAILS };
}

/** Has a letter more pages than one may? Null where it has not. */
export function tooLong({ pages }: Pick<LetterReading, 'pages'>): LetterRefusal | null {
  if (pages <= MAX_LETTER_PAGES) return null;
  return { status: 413, message: tooManyPagesSentence(pages, MAX_LETTER_PAGES) };
}

function refusalOf(reading: LetterReading): LetterRefusal | null {
  const { warnings } = reading;
  if (warnings.includes('encrypted')) return { status: 415, message: LETTER_REFUSALS.encrypted };
  if (warnings.includes('unreadable')) return { status: 415, message: LETTER_REFUSALS.broken };
  return tooLong(reading);
}
