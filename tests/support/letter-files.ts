import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { CLEAR_LETTERS } from './made-up-letters.ts';

type PdfOptions = ConstructorParameters<typeof PDFDocument>[0];

/** A PDF whose pages carry these lines as they would be typed. */
function aTypedPdf(pages: readonly string[], options: PdfOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 40, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<Buffer>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  for (const page of pages) {
    document.addPage().font('Courier').fontSize(9);
    for (const [row, line] of page.split('\n').entries()) {
      if (line.trim() !== '') document.text(line, 40, 40 + row * 12, { lineBreak: false });
    }
  }
  document.end();
  return written;
}

/** A letter that says clearly what it is, and what that is. */
export const CLEAR_LETTER = CLEAR_LETTERS[0] as (typeof CLEAR_LETTERS)[number];

/** The same as a file. */
export const aClearLetter = (options?: PdfOptions): Promise<Buffer> =>
  aTypedPdf(CLEAR_LETTER.pages, options);

/** A photo of a page; the shade makes it one of its own. */
export function aPhoto(shade = 200, type: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const background = { r: shade, g: shade, b: shade };
  const picture = sharp({ create: { width: 300, height: 420, channels: 3, background } });
  return picture.toFormat(type).toBuffer();
}

/** Files that are no letter, or not one that can be taken, and what is said of each. */
export async function badLetters(): Promise<
  readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: string }[]
> {
  const clear = await aClearLetter();
  return [
    {
      ...{ name: 'terkunci.pdf', says: 'terkunci kata sandi' },
      bytes: await aClearLetter({ userPassword: 'rahasia', pdfVersion: '1.7' }),
    },
    { name: 'rusak.pdf', bytes: clear.subarray(0, 400), says: 'rusak atau tidak lengkap' },
    {
      ...{ name: 'tebal.pdf', says: 'Berkas ini 41 halaman, paling banyak 40.' },
      bytes: await aTypedPdf(Array.from({ length: 41 }, (_, at) => `Halaman ${at + 1}`)),
    },
    {
      name: 'ganti-nama.pdf',
      bytes: new TextEncoder().encode('bukan surat'),
      says: 'Isi berkas ini bukan PDF',
    },
    { name: 'kosong.pdf', bytes: new Uint8Array(), says: 'Berkas surat kosong.' },
  ];
}
