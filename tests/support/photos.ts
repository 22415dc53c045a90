import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** 96 × 64 points, the left half red, the right half white, as a telephone writes it (HEVC in HEIF). */
export const A_HEIC = new Uint8Array(
  Buffer.from(
    [
      'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAT9tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA',
      'AAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFjAAEAAAAAAAAAdwAAACNpaW5mAAAA',
      'AAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34',
      '+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmu',
      'bAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZp',
      'cG1hAAAAAAAAAAEAAQOBAoMAAAB/bWRhdAAAAHMoAa8TgIF6IuRf//wUqP/3Ws8PwdReAG/eP2d1YS+cdDIqSfR6',
      'TW6O7HjH+wIrCh1JqWyn54yUTgeSz/bHHGhGF/3x4ijAR7kj4Yt6KfjviR49AAJZwDFPSKsP4/zbJCwMHk31b3Xf',
      'WdbgYEKRb76O77i6',
    ].join(''),
    'base64',
  ),
);

/** A photo of a page; held upright only where it is turned as its notes say, and telling where it was taken. */
export async function aPhoto(
  width = 600,
  height = 400,
  { turn = 6, format = 'jpeg' }: { turn?: number; format?: 'jpeg' | 'png' } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const half = {
    width: Math.floor(width / 2),
    height,
    channels: 3 as const,
    background: '#c81e1e',
  };
  const red = await sharp({ create: half }).png().toBuffer();
  const bytes = await sharp({ create: { ...half, width, background: '#ffffff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({ IFD0: { Model: 'Telepon' }, IFD3: { GPSLatitude: '1/1 2/1 3/1' } })
    .withMetadata({ orientation: turn })
    .toFormat(format)
    .toBuffer();
  return new Uint8Array(bytes);
}

/** A few bytes that unfold to a picture of any size. */
export function aPngBomb(width: number, height: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const line = Buffer.alloc(Math.ceil(width / 8) + 1);
  const points = deflateSync(
    Buffer.concat(Array.from({ length: Math.min(height, 500) }, () => line)),
  );
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngPiece('IHDR', head),
      pngPiece('IDAT', points),
      pngPiece('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** One piece of a PNG. */
export function pngPiece(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(sumOf(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function sumOf(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
