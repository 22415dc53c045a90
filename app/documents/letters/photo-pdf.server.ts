import PDFDocument from 'pdfkit';
import type { PhotoPage } from './letter-jobs.ts';

/** Points of an A4 page. */
const A4 = { short: 595.28, long: 841.89 } as const;

/** Photos as the pages of one PDF on A4, each page as its photo lies. */
export async function pagesToPdf(pages: readonly PhotoPage[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    lang: 'id',
    // Nothing tells when or by what it was bound: the same photos make the same file.
    info: { Title: 'Surat', CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const { jpeg, width, height } of pages) {
    const size: [number, number] = width > height ? [A4.long, A4.short] : [A4.short, A4.long];
    document.addPage({ size, margin: 0 });
    document.image(Buffer.from(jpeg), 0, 0, { fit: size, align: 'center', valign: 'center' });
  }
  document.end();
  await written;
  return new Uint8Array(Buffer.concat(chunks));
}
