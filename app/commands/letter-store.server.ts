import { createHash } from 'node:crypto';
import { makeFolder } from '#db/folder.server.ts';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { LETTER_REFUSALS } from '#app/copy/letter-files.ts';
import { hasTooManyPixels } from '#app/documents/letters/inspect-file.ts';
import type { LetterRefusal } from '#app/documents/letters/letter-refusal.ts';
import { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';

export { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
export type { LetterRefusal } from '#app/documents/letters/letter-refusal.ts';

const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** The same limits for a file that comes with a reply. */
export const ATTACHMENT_WORDS = {
  empty: 'Lampiran kosong. Pilih kembali berkasnya.',
  tooLarge: 'Lampiran lebih dari 10 MB. Perkecil lalu pilih kembali.',
  wrongType: 'Lampiran harus berupa PDF, JPEG, atau PNG.',
  tooManyPixels: 'Gambar lampiran terlalu besar. Perkecil lalu pilih kembali.',
} as const;

/**
 * What a file is by its content, whatever its name says, without opening it. What only a reader finds
 * (locked, broken, too long) is `readLetterFile`'s.
 */
export async function inspectLetter(
  bytes: Uint8Array,
  words: Readonly<Record<keyof typeof ATTACHMENT_WORDS, string>> = LETTER_REFUSALS,
): Promise<Result<LetterFile, LetterRefusal>> {
  if (bytes.byteLength === 0) {
    return refuse({ status: 415, message: words.empty });
  }
  if (bytes.byteLength > MAX_LETTER_BYTES) {
    return refuse({ status: 413, message: words.tooLarge });
  }
  const type = await fileTypeFromBuffer(bytes);
  const mediaType = MEDIA_TYPES.find((known) => known === type?.mime);
  if (mediaType === undefined) {
    return refuse({ status: 415, message: words.wrongType });
  }
  if (hasTooManyPixels(bytes)) {
    return refuse({ status: 413, message: words.tooManyPixels });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ sha256, mediaType, bytes: bytes.byteLength });
}

/** Where a letter lies: outside the web root, named by what it holds. */
export function letterPath(dataDir: string, sha256: string): string {
  return join(dataDir, 'letters', sha256.slice(0, 2), sha256);
}

/** Keeps the bytes under their hash: whole on the disk before anything refers to them, or not at all. */
export function keepLetter(dataDir: string, file: LetterFile, bytes: Uint8Array, id: string): void {
  const path = letterPath(dataDir, file.sha256);
  if (existsSync(path)) return;
  const folder = dirname(path);
  makeFolder(folder);
  const draft = `${path}.${id}.tmp`;
  try {
    // Not writeSync: on a disk that fills up it writes a part and says so only by a number.
    writeFileSync(draft, bytes, { flag: 'wx' });
    onDisk(draft);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  onDisk(folder);
}

/** Throws a letter away that nothing refers to any more. */
export function dropLetter(dataDir: string, sha256: string): void {
  rmSync(letterPath(dataDir, sha256), { force: true });
}

/** A file, or the names in a folder, would otherwise wait in memory for the power to fail. */
function onDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
