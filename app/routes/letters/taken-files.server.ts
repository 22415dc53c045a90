import { fileTypeFromBuffer } from 'file-type';
import type { LetterRefusal } from '#app/commands/letter-store.server.ts';
import { takeOneLetter, takePhotos } from '#app/commands/take-letter.server.ts';
import { PHOTO_REFUSALS } from '#app/copy/letter-files.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import type { Photo } from '#app/documents/letters/bind-photos.server.ts';
import { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
import type { DraftLetter } from '#app/commands/drafts.server.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import type { Services } from '#app/services.server.ts';

/**
 * Keeps what was handed in as a letter: one file as it is, photos bound into one.
 * @param from where it comes from: all of one place take turns with all others
 */
export async function takeLetterFiles(
  services: Services,
  from: string,
  files: readonly [Photo, ...Photo[]],
): Promise<Result<DraftLetter, LetterRefusal>> {
  const place = { dataDir: services.env.dataDir, from };
  const [only] = files;
  const types = await Promise.all(files.map(({ bytes }) => fileTypeFromBuffer(bytes)));
  const isPhone = /^image\/hei[cf]/.test(types[0]?.mime ?? '');
  if (files.length === 1 && !isPhone) return takeOneLetter(services, place, only);
  if (!types.every((type) => type?.mime.startsWith('image/'))) {
    return refuse({ status: 415, message: UPLOAD_WORDS.onlyPhotosJoin });
  }
  const together = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (together > MAX_LETTER_BYTES) {
    return refuse({ status: 413, message: PHOTO_REFUSALS.tooLarge });
  }
  return takePhotos(services, place, files);
}
