import { formatInstant } from '#app/copy/dates.ts';
import { type OfficeRecord, type RecordText, recordText, recordTitle } from './office-record.ts';
import { heading, list, paragraph } from './paper/blocks.ts';
import { bookmark, drawPaper, mm, type Sheet } from './paper/sheet.ts';

/** The record of an office on paper. */
export function officeRecordPdf(record: OfficeRecord): Promise<Buffer> {
  const title = recordTitle(record);
  const { requests, zone, at } = record;
  return drawPaper({ title, at }, (sheet) => {
    heading(sheet, 1, title);
    const drawnUp = formatInstant(at, zone);
    paragraph(sheet, `Disusun Sambang, DJPK Kementerian Keuangan, ${drawnUp}.`);
    if (requests.length === 0) {
      paragraph(sheet, 'Belum ada permohonan konsultasi yang tercatat.');
    }
    for (const request of requests) writeRequest(sheet, recordText(request, zone));
  });
}

/** What a request is about stands with its number. */
const HEAD = mm(42);

function writeRequest(sheet: Sheet, told: RecordText): void {
  const named = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    heading(sheet, 3, title);
    list(sheet, lines, () => '•');
  };
  heading(sheet, 2, `${told.number} – ${told.status}`, HEAD);
  bookmark(sheet, told.number);
  const topics = told.topics || 'belum disebut';
  paragraph(sheet, `${told.officeLabel}. ${told.mode}. Topik: ${topics}.`);
  paragraph(sheet, `Diterima ${told.received}.`);
  if (told.visit !== '') paragraph(sheet, `Waktu konsultasi ${told.visit}.`);
  const guests = [
    told.registered === '' ? [] : [`${told.registered} terdaftar`],
    told.admitted === '' ? [] : [`${told.admitted} kami terima`],
  ].flat();
  if (guests.length > 0) paragraph(sheet, `Peserta: ${guests.join(', ')}.`);
  named('Perjalanan permohonan', told.decisions);
  named('Ketidaksesuaian', told.violations);
  named('Tanggapan instansi', told.replies);
  named('Penilaian', told.rating === '' ? [] : [told.rating]);
}
