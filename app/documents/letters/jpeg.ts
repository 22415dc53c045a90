/** A piece of a JPEG between two marks; `end` lies behind it. */
interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const EXIF = 0xe1;

/** JFIF, the colour profile, and Adobe's note on how colours are kept: without these a picture looks otherwise. */
const KEPT_NOTES = [0xe0, 0xe2, 0xee];
const COMMENT = 0xfe;

/** Width and height in points; null where the head tells none. */
export function sizeOfJpeg(bytes: Uint8Array): { width: number; height: number } | null {
  for (const { marker, start } of segmentsOf(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: word(bytes, start + 5), width: word(bytes, start + 7) };
  }
  return null;
}

/**
 * The same picture, point by point, without what a camera or a program wrote beside it (place, time,
 * device, previews, anything behind the end). How it is to be turned stays.
 */
export function jpegWithoutNotes(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let last = 2;
  let isWhole = false;
  for (const { marker, start, end } of segmentsOf(bytes)) {
    if (marker === EXIF) parts.push(turnOnly(bytes.subarray(start, end)));
    else if (!isNote(marker, bytes.subarray(start, end))) parts.push(bytes.subarray(start, end));
    last = end;
    isWhole = marker === END_OF_IMAGE;
  }
  if (!isWhole) parts.push(bytes.subarray(last));
  return new Uint8Array(Buffer.concat(parts));
}

function isNote(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  // The second kind of note also holds further pictures; only the colour profile is wanted.
  if (marker === 0xe2)
    return Buffer.from(segment.subarray(4, 15)).toString('latin1') !== 'ICC_PROFILE';
  return !KEPT_NOTES.includes(marker);
}

/** The pieces from the first to the end of the image; ends early where the file is not in order. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 3 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = 2 + word(bytes, at + 2);
    const end = marker === START_OF_SCAN ? endOfScan(bytes, at + length) : at + length;
    if (length < 4 || end > bytes.length) return;
    yield { marker, start: at, end };
    at = end;
    if (bytes[at] === 0xff && bytes[at + 1] === END_OF_IMAGE) {
      yield { marker: END_OF_IMAGE, start: at, end: at + 2 };
      return;
    }
  }
}

/** Where the next mark stands behind the points of a scan; escaped bytes and restarts are none. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
}

/** A note that holds nothing but how the picture is to be turned; nothing where it lies as it is. */
function turnOnly(segment: Uint8Array): Uint8Array {
  const turn = turnIn(segment);
  if (turn === null) return new Uint8Array();
  return Uint8Array.from([
    ...[0xff, EXIF, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
  ]);
}

function turnIn(segment: Uint8Array): number | null {
  const tiff = Buffer.from(segment.subarray(10));
  if (Buffer.from(segment.subarray(4, 10)).toString('latin1') !== 'Exif\0\0' || tiff.length < 8) {
    return null;
  }
  const isLittle = tiff[0] === 0x49;
  const number = (at: number) => {
    if (at + 2 > tiff.length) return 0;
    return isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let index = 0; index < Math.min(number(start), 64); index++) {
    const entry = start + 2 + index * 12;
    if (number(entry) === 0x0112) {
      const turn = number(entry + 8);
      return turn >= 2 && turn <= 8 ? turn : null;
    }
  }
  return null;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
