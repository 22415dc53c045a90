import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { saveDraftLetter } from './drafts.server.ts';
import type { House } from './house.server.ts';
import { bindPhotos, type Photo } from '#app/documents/letters/bind-photos.server.ts';
import { readLetterFile } from '#app/documents/letters/read-letter.server.ts';
import { keepReading } from './letter-readings.server.ts';
import { inspectLetter, keepLetter, type LetterRefusal } from './letter-store.server.ts';

/** A file as a browser hands it in. */
interface HandedIn {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const LONGEST_NAME = 120;

/** Looks at a letter and keeps it with the draft, in place of the one before. */
export async function takeDraftLetter(
  house: Pick<House, 'db' | 'clock' | 'newId'>,
  { id, dataDir }: { readonly id: string; readonly dataDir: string },
  { bytes, name }: HandedIn,
): Promise<Result<LetterFile, LetterRefusal>> {
  const inspected = await inspectLetter(bytes);
  if (!inspected.ok) return inspected;
  const file = inspected.value;
  const read = await readLetterFile(bytes, file.mediaType);
  if (!read.ok) return read;
  if (read.value !== null) keepReading(house, file.sha256, read.value);
  keepLetter(dataDir, file, bytes, house.newId());
  saveDraftLetter(house, id, { file, name: plainName(name) });
  return ok(file);
}

/** Binds photos of a letter's pages into one PDF and keeps that with the draft. */
export async function takeDraftPhotos(
  house: Pick<House, 'db' | 'clock' | 'newId'>,
  draft: { readonly id: string; readonly dataDir: string },
  photos: readonly Photo[],
): Promise<Result<LetterFile, LetterRefusal>> {
  const bound = await bindPhotos(photos);
  if (!bound.ok) return bound;
  const [first] = photos;
  return takeDraftLetter(house, draft, {
    bytes: bound.value,
    name: `${(first?.name ?? 'Surat').replace(/\.\w+$/, '')}.pdf`,
  });
}

/** The name alone, without folders and without what could not be shown in a line. */
function plainName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{Cc}|\p{Cf}/gu, '').trim();
  return plain === '' ? null : plain.slice(-LONGEST_NAME);
}
