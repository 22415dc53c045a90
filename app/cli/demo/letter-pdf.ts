import PDFDocument from 'pdfkit';
import { formatDate } from '#app/copy/dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';

/** What stands in a letter of the demo. */
export interface DemoLetter {
  readonly number: string;
  readonly date: LocalDate;
  readonly subject: string;
  readonly sender: string;
  readonly signatoryTitle: string;
  readonly signatoryName: string;
  readonly addressee: string;
  readonly body: string;
}

const MARGIN = 72;
const NOTE = 'SURAT CONTOH · dibuat untuk peragaan Sambang, bukan surat dinas';

/**
 * One page as a PDF. It has no letterhead and says what it is, so that nothing of it could serve a
 * forger.
 */
export function letterPdf(letter: DemoLetter): Promise<Buffer> {
  const day = new Date(`${letter.date}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'id',
    info: { Title: letter.subject, CreationDate: day, ModDate: day },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  write(document, letter);
  document.end();
  return written;
}

function write(page: PDFKit.PDFDocument, letter: DemoLetter): void {
  page.fontSize(9).fillColor('#555555').text(NOTE, { align: 'center' }).moveDown(2);
  page.fontSize(11).fillColor('#000000');
  page.text(letter.sender).moveDown();
  page.text(`Nomor: ${letter.number}`);
  page.text(`Tanggal: ${formatDate(letter.date)}`);
  page.text(`Perihal: ${letter.subject}`).moveDown();
  page.text(`Yth. ${letter.addressee}`);
  page.text('Kementerian Keuangan, Gedung Radius Prawiro Lantai 9, Jakarta 10710').moveDown();
  page.text(letter.body, { align: 'justify' }).moveDown(2);
  page.text(letter.signatoryTitle).moveDown(3).text(letter.signatoryName);
}
