import { fileTypeFromBuffer } from 'file-type';
import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { PhotoFault, PhotoPage } from './letter-jobs.ts';
import { MAX_PIXELS } from './limits.ts';

sharp.concurrency(1);
sharp.cache(false);

/** A4 at about 200 points an inch: small print stays legible, a few pages stay well under 10 MB. */
const FEW = { side: 2340, quality: 72 };

/** About 170 points an inch, still legible; twenty pages of it stay under 10 MB. */
const MANY = { side: 2000, quality: 60 };

/** Makes a photo a page: turned as the camera held it, nothing kept of what the camera wrote beside it. */
export async function photoPage(
  bytes: Uint8Array,
  isOneOfMany: boolean,
): Promise<Result<PhotoPage, PhotoFault>> {
  const { side, quality } = isOneOfMany ? MANY : FEW;
  try {
    const opened = await openPhoto(bytes);
    if (!opened.ok) return opened;
    const { data, info } = await opened.value
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality })
      .toBuffer({ resolveWithObject: true });
    return ok({ jpeg: new Uint8Array(data), width: info.width, height: info.height });
  } catch {
    return refuse('notAPhoto');
  }
}

async function openPhoto(bytes: Uint8Array): Promise<Result<Sharp, PhotoFault>> {
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime === 'image/heic' || type?.mime === 'image/heif') return openHeic(bytes);
  if (type?.mime !== 'image/jpeg' && type?.mime !== 'image/png') return refuse('notAPhoto');
  // Read from the head alone, before anything is unfolded.
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MAX_PIXELS) return refuse('tooManyPixels');
  return ok(sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' }));
}

/** The decoder turns the picture itself. */
async function openHeic(bytes: Uint8Array): Promise<Result<Sharp, PhotoFault>> {
  const images = await decodeHeic.all({ buffer: bytes });
  try {
    const [image] = images;
    if (image === undefined) return refuse('notAPhoto');
    if (image.width * image.height > MAX_PIXELS) return refuse('tooManyPixels');
    const { data, width, height } = await image.decode();
    const raw = { width, height, channels: 4 } as const;
    return ok(sharp(data, { raw }));
  } finally {
    images.dispose();
  }
}
