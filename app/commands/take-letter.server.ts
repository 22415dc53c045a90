import { bindPhotos, type Photo } from '#app/documents/letters/bind-photos.server.ts';
import { photoTurn, readingTurn } from '#app/documents/letters/letter-turns.ts';
import { readLetterFile } from '#app/documents/letters/read-letter.server.ts';
import type { DraftLetter } from './drafts.server.ts';
import { ok, type Result } from '#app/domain/result.ts';
import type { House } from './house.server.ts';
import { keepReading } from './letter-readings.server.ts';
import { inspectLetter, keepLetter, type LetterRefusal } from './letter-store.server.ts';

type Keeper = Pick<House, 'db' | 'clock' | 'newId'>;

/** Where letters are kept, and who hands one in. */
export interface LetterPlace {
  readonly dataDir: string;
  /** Where on the net it comes from: all of one place take turns with all others. */
  readonly from: string;
}

const LONGEST_NAME = 120;

/**
 * Looks at a letter and keeps its file; whoever asked refers to it. A person stands by, so a file that is locked, broken or too long is refused with what to do. One photo is a letter of one page.
 */
export async function takeOneLetter(
  house: Keeper,
  place: LetterPlace,
  { bytes, name }: Photo,
): Promise<Result<DraftLetter, LetterRefusal>> {
  const inspected = await inspectLetter(bytes);
  if (!inspected.ok) return inspected;
  const file = inspected.value;
  if (file.mediaType !== 'application/pdf') return takePhotos(house, place, [{ bytes, name }]);
  const read = await readLetterFile(bytes, file.mediaType, readingTurn(place.from));
  if (!read.ok) return read;
  keepLetter(place.dataDir, file, bytes, house.newId());
  if (read.value !== null) keepReading(house, file.sha256, read.value);
  return ok({ file, name: plainName(name) });
}

/** Binds photos of a letter's pages (JPEG, PNG, HEIC) into one PDF and keeps that. */
export async function takePhotos(
  house: Keeper,
  place: LetterPlace,
  photos: readonly Photo[],
): Promise<Result<DraftLetter, LetterRefusal>> {
  const bound = await bindPhotos(photos, photoTurn(place.from));
  if (!bound.ok) return bound;
  const name = plainName(photos[0]?.name ?? '')?.replace(/\.\w{1,5}$/, '') ?? 'Surat';
  return takeOneLetter(house, place, { bytes: bound.value, name: `${name}.pdf` });
}

/** The name alone, without folders and without what could not be shown in a line. */
export function plainName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{Cc}|\p{Cf}/gu, '').trim();
  return plain === '' ? null : plain.slice(-LONGEST_NAME);
}
