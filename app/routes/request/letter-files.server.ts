import { fileTypeFromBuffer } from 'file-type';
import { takeDraftLetter, takeDraftPhotos } from '#app/commands/draft-letter.server.ts';
import type { LetterRefusal } from '#app/commands/letter-store.server.ts';
import { PHOTO_REFUSALS } from '#app/copy/letter-files.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import type { Photo } from '#app/documents/letters/bind-photos.server.ts';
import { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import type { DraftCall } from '../guards/draft.server.ts';

/** Keeps what was handed in with the draft: one file as it is, photos bound into one letter. */
export async function takeFiles(
  { services, draft: { id }, from }: Pick<DraftCall, 'services' | 'draft' | 'from'>,
  files: readonly [Photo, ...Photo[]],
): Promise<Result<LetterFile, LetterRefusal>> {
  const draft = { id, dataDir: services.env.dataDir, from };
  const [only] = files;
  const types = await Promise.all(files.map(({ bytes }) => fileTypeFromBuffer(bytes)));
  const isPhone = /^image\/hei[cf]/.test(types[0]?.mime ?? '');
  if (files.length === 1 && !isPhone) return takeDraftLetter(services, draft, only);
  if (!types.every((type) => type?.mime.startsWith('image/'))) {
    return refuse({ status: 415, message: UPLOAD_WORDS.onlyPhotosJoin });
  }
  const together = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (together > MAX_LETTER_BYTES) {
    return refuse({ status: 413, message: PHOTO_REFUSALS.tooLarge });
  }
  return takeDraftPhotos(services, draft, files);
}
