import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { formatInstant } from '#app/copy/dates.ts';
import { type OfficeRecord, type RecordText, recordText, recordTitle } from './office-record.ts';

/** The office's own typeface, as the pages have it. */
const FONT = createRequire(import.meta.url).resolve(
  '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
);

const MARGIN = 56;
const NAVY = '#14284b';
const INK = '#1f2937';
const SOFT = '#55606f';

type Pdf = InstanceType<typeof PDFDocument>;
type Tag = 'H1' | 'H2' | 'H3' | 'P';

const LOOKS: Readonly<Record<Tag, { size: number; colour: string; before: number }>> = {
  H1: { size: 20, colour: NAVY, before: 0 },
  H2: { size: 13, colour: NAVY, before: 1.2 },
  H3: { size: 10.5, colour: NAVY, before: 0.5 },
  P: { size: 10, colour: INK, before: 0.15 },
};

/** The record of an office on paper: tagged, in Indonesian, its pages numbered. */
export async function officeRecordPdf(record: OfficeRecord): Promise<Buffer> {
  const title = recordTitle(record);
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, bufferPages: true },
    ...{ tagged: true, lang: 'id-ID', displayTitle: true, pdfVersion: '1.7' },
    info: { Title: title, Producer: 'Sambang', CreationDate: new Date(record.at) },
  });
  const bytes = bytesOf(doc);
  doc.registerFont('isi', FONT).font('isi');
  writeRecord(doc, record, title);
  numberPages(doc, title);
  doc.end();
  return bytes;
}

function writeRecord(doc: Pdf, { requests, zone, at }: OfficeRecord, title: string): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const write = (tag: Tag, text: string): void => {
    const { size, colour, before } = LOOKS[tag];
    root.add(
      doc.struct(tag, {}, [
        () => {
          doc.moveDown(before).fontSize(size).fillColor(colour).text(text, { lineGap: 2 });
        },
      ]),
    );
  };
  write('H1', title);
  write('P', `Disusun Sambang, DJPK Kementerian Keuangan, ${formatInstant(at, zone)}.`);
  if (requests.length === 0) write('P', 'Belum ada permohonan konsultasi yang tercatat.');
  for (const request of requests) writeRequest(write, recordText(request, zone));
  root.end();
}

function writeRequest(write: (tag: Tag, text: string) => void, told: RecordText): void {
  const list = (heading: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    write('H3', heading);
    for (const line of lines) write('P', `• ${line}`);
  };
  write('H2', `${told.number} – ${told.status}`);
  write('P', `${told.officeLabel}. ${told.mode}. Topik: ${told.topics || 'belum disebut'}.`);
  write('P', `Diterima ${told.received}.`);
  if (told.visit !== '') {
    write('P', `Waktu konsultasi ${told.visit}.`);
  }
  const guests = [
    told.registered === '' ? [] : [`${told.registered} terdaftar`],
    told.admitted === '' ? [] : [`${told.admitted} kami terima`],
  ].flat();
  if (guests.length > 0) write('P', `Peserta: ${guests.join(', ')}.`);
  list('Perjalanan permohonan', told.decisions);
  list('Ketidaksesuaian', told.violations);
  list('Tanggapan instansi', told.replies);
  list('Penilaian', told.rating === '' ? [] : [told.rating]);
}

/** Below every page, as decoration that a screen reader passes over. */
function numberPages(doc: Pdf, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { width, height, margins } = doc.page;
    // Text below the margin would begin a page of its own.
    margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .fontSize(8)
      .fillColor(SOFT)
      .text(`${title} · halaman ${page + 1} dari ${count}`, MARGIN, height - 36, {
        ...{ width: width - 2 * MARGIN, height: 10, ellipsis: true, lineBreak: false },
      });
    doc.endMarkedContent();
    margins.bottom = MARGIN;
  }
}

function bytesOf(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
