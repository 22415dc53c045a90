import { basename } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import {
  LETTER_REFUSALS,
  notAPhotoSentence,
  PHOTO_REFUSALS,
  photoTooLargeSentence,
  tooManyPhotosSentence,
} from '#app/copy/letter-files.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { PhotoPage } from './letter-jobs.ts';
import { askLetterProcess } from './letter-process.server.ts';
import type { LetterRefusal } from './letter-refusal.ts';
import type { Turn } from './letter-turns.ts';
import { MAX_LETTER_BYTES, MAX_PHOTO_BYTES, MAX_PHOTOS } from './limits.ts';

/** A photo as a browser hands it in. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** So many photos may stay as sharp as they are; more of them are made smaller. */
const FEW_PHOTOS = 6;

/** Milliseconds of work for one photo, and for binding them all. */
const WORK_MS = 20_000;

/**
 * Binds photos of a letter's pages (JPEG, PNG, HEIC) into one PDF on A4, in the order given. What a
 * camera writes beside the picture (place, time, device) is not carried over.
 */
export async function bindPhotos(
  photos: readonly Photo[],
  turn: Turn,
): Promise<Result<Uint8Array, LetterRefusal>> {
  if (photos.length === 0) return refused(415, PHOTO_REFUSALS.none);
  if (photos.length > MAX_PHOTOS) {
    return refused(413, tooManyPhotosSentence(photos.length, MAX_PHOTOS));
  }
  const pages: PhotoPage[] = [];
  for (const photo of photos) {
    const page = await photoAsPage(photo, photos.length > FEW_PHOTOS, turn);
    if (!page.ok) return page;
    pages.push(page.value);
  }
  const bound = await askLetterProcess({ kind: 'bind', pages }, WORK_MS, turn);
  if (typeof bound === 'string') return refused(415, PHOTO_REFUSALS.busy);
  return bound.byteLength > MAX_LETTER_BYTES ? refused(413, PHOTO_REFUSALS.tooLarge) : ok(bound);
}

/** Is it a picture by its content, of whatever kind? */
export async function isPicture(bytes: Uint8Array): Promise<boolean> {
  const type = await fileTypeFromBuffer(bytes);
  return type?.mime.startsWith('image/') ?? false;
}

/** Draws a photo anew: turned as the camera held it, and nothing kept of what it wrote beside it. */
export async function photoAsPage(
  { bytes, name }: Photo,
  isOneOfMany: boolean,
  turn: Turn,
): Promise<Result<PhotoPage, LetterRefusal>> {
  const shown = basename(name);
  if (bytes.byteLength === 0) return refused(415, LETTER_REFUSALS.empty);
  if (bytes.byteLength > MAX_PHOTO_BYTES) return refused(413, photoTooLargeSentence(shown));
  const page = await askLetterProcess({ kind: 'page', bytes, isOneOfMany }, WORK_MS, turn);
  if (page === 'busy') return refused(415, PHOTO_REFUSALS.busy);
  if (page === 'failed') return refused(415, notAPhotoSentence(shown));
  if (page.ok) return page;
  return page.error === 'tooManyPixels'
    ? refused(413, photoTooLargeSentence(shown))
    : refused(415, notAPhotoSentence(shown));
}

function refused(status: LetterRefusal['status'], message: string) {
  return refuse<LetterRefusal>({ status, message });
}
