import { jpegWithoutNotes, sizeOfJpeg } from './jpeg.ts';
import { MAX_LETTER_PAGES, MAX_PIXELS } from './limits.ts';
import { pngWithoutNotes, sizeOfPng } from './png.ts';

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A photo without what the camera wrote beside it (place, time, device), point by point the same;
 * any other file as it is.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array {
  if (begins(bytes, JPEG)) return jpegWithoutNotes(bytes);
  return begins(bytes, PNG) ? pngWithoutNotes(bytes) : bytes;
}

/** Has a picture more points than any camera gives? Read from its head, nothing is unfolded. */
export function hasTooManyPixels(bytes: Uint8Array): boolean {
  const size = begins(bytes, JPEG)
    ? sizeOfJpeg(bytes)
    : begins(bytes, PNG)
      ? sizeOfPng(bytes)
      : null;
  return size !== null && size.width * size.height > MAX_PIXELS;
}

/**
 * Could a PDF have more pages than a letter may? Those that lie in plain sight are counted; packed
 * ones only a reader can count. So that a program's plain letter waits for no reader.
 */
export function mayBeTooLong(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/ObjStm')) return true;
  let count = 0;
  for (let at = file.indexOf('/Page'); at >= 0; at = file.indexOf('/Page', at + 5)) {
    const next = file[at + 5] ?? 0;
    const isLonger = (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
    if (!isLonger) count += 1;
    if (count > MAX_LETTER_PAGES) return true;
  }
  return false;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}
