import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { ok, type Result } from '#app/domain/result.ts';
import type { LetterRefusal } from './letter-refusal.ts';

/** A photo as a browser hands it in. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Binds photos of a letter's pages (JPEG, PNG, HEIC) into one PDF on A4, in the order given. */
export async function bindPhotos(
  photos: readonly Photo[],
): Promise<Result<Uint8Array, LetterRefusal>> {
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<void>((resolve) => document.on('end', resolve));
  for (const { bytes } of photos) {
    const page = await sharp(bytes)
      .rotate()
      .resize(1700, 2400, { fit: 'inside' })
      .jpeg()
      .toBuffer();
    document.addPage().image(page, 0, 0, { fit: [595, 842], align: 'center', valign: 'center' });
  }
  document.end();
  await written;
  return ok(Buffer.concat(chunks));
}
