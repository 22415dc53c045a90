import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { saveDraftLetter } from './drafts.server.ts';
import type { House } from './house.server.ts';
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
  keepLetter(dataDir, file, bytes, house.newId());
  saveDraftLetter(house, id, { file, name: plainName(name) });
  return ok(file);
}

/** The name alone, without folders and without what could not be shown in a line. */
function plainName(name: string): string | null {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{Cc}|\p{Cf}/gu, '').trim();
  return plain === '' ? null : plain.slice(-LONGEST_NAME);
}
