import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  hasTooManyPixels,
  mayBeTooLong,
  withoutNotes,
} from '#app/documents/letters/inspect-file.ts';
import { MAX_LETTER_PAGES } from '#app/documents/letters/limits.ts';
import { aPdf } from '#tests/support/letters.ts';
import { latin1, pdfOfPages } from '#tests/support/pdf-files.ts';
import { aPhoto, aPngBomb, pngPiece } from '#tests/support/photos.ts';

const points = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe('what a camera wrote beside a picture', () => {
  it('is gone from a JPEG, point by point the same and still turned as it was held', async () => {
    const photo = await aPhoto(60, 40);
    expect(Buffer.from(photo).includes('Telepon')).toBe(true);
    const clean = withoutNotes(photo);
    expect(Buffer.from(clean).includes('Telepon')).toBe(false);
    const { orientation, exif, width } = await sharp(clean).metadata();
    expect({ orientation, width }).toEqual({ orientation: 6, width: 60 });
    expect(exif?.length).toBeLessThan(40);
    expect(await points(clean)).toEqual(await points(photo));
  });

  it('goes wholly where the picture lies as it is', async () => {
    const clean = withoutNotes(await aPhoto(60, 40, { turn: 1 }));
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
    expect(withoutNotes(clean)).toEqual(clean);
  });

  it('is gone from behind the end, where telephones keep more', async () => {
    const photo = await aPhoto(60, 40);
    const longer = new Uint8Array(Buffer.concat([photo, Buffer.from('GPS di sini')]));
    expect(Buffer.from(withoutNotes(longer)).includes('GPS')).toBe(false);
  });

  it('is gone from a JPEG that is drawn in several passes', async () => {
    const plain = await aPhoto(80, 60);
    const passes = await sharp(plain).keepMetadata().jpeg({ progressive: true }).toBuffer();
    const clean = withoutNotes(new Uint8Array(passes));
    expect(Buffer.from(clean).includes('Telepon')).toBe(false);
    expect(await points(clean)).toEqual(await points(passes));
  });

  it('is gone from a PNG', async () => {
    const photo = Buffer.from(await aPhoto(60, 40, { format: 'png' }));
    const note = pngPiece('tEXt', Buffer.from('Location\0Kota Melati'));
    const noted = Buffer.concat([
      photo.subarray(0, 33),
      note,
      photo.subarray(33),
      Buffer.from('x'),
    ]);
    const clean = Buffer.from(withoutNotes(new Uint8Array(noted)));
    expect([clean.includes('Melati'), clean.includes('eXIf'), clean.at(-1) === 0x78]).toEqual([
      ...[false, false, false],
    ]);
    expect(await points(clean)).toEqual(await points(photo));
  });

  it('cannot be looked for in what is no picture: that stays as it is', () => {
    for (const odd of ['\xff\xd8\xff', '\xff\xd8\xff\xe1\xff\xff', '\x89PNG\r\n\x1a\n\x00\x00']) {
      expect(withoutNotes(latin1(odd))).toEqual(latin1(odd));
    }
    const pdf = aPdf();
    expect(withoutNotes(pdf)).toBe(pdf);
  });
});

describe('the size of a picture', () => {
  it('is read from its head, whatever its points unfold to', async () => {
    expect(hasTooManyPixels(aPngBomb(50_000, 50_000))).toBe(true);
    expect(hasTooManyPixels(aPngBomb(500, 500))).toBe(false);
    const photo = Buffer.from(await aPhoto(60, 40));
    const frame = photo.indexOf(Buffer.from([0xff, 0xc0, 0x00, 0x11, 0x08]));
    photo.writeUInt16BE(60_000, frame + 5);
    photo.writeUInt16BE(60_000, frame + 7);
    expect(hasTooManyPixels(new Uint8Array(photo))).toBe(true);
  });
});

describe('whether a PDF may be too long', () => {
  it('is seen where its pages lie open, and left to a reader where they are packed', () => {
    expect(mayBeTooLong(aPdf())).toBe(false);
    expect(mayBeTooLong(pdfOfPages(MAX_LETTER_PAGES))).toBe(false);
    expect(mayBeTooLong(pdfOfPages(MAX_LETTER_PAGES + 1))).toBe(true);
    expect(mayBeTooLong(latin1('%PDF-1.5 << /Type /ObjStm >>'))).toBe(true);
  });
});
