import { stringify } from 'csv-stringify/sync';
import { type OfficeRecord, recordText } from './office-record.ts';

const COLUMNS = [
  ...['Nomor', 'Instansi', 'Diterima', 'Bentuk', 'Topik', 'Keadaan', 'Waktu konsultasi'],
  ...['Jumlah tamu', 'Perjalanan permohonan', 'Ketidaksesuaian', 'Tanggapan', 'Penilaian'],
];

/**
 * The record of an office, one request a row; lines end in CRLF, and a cell that a spreadsheet would
 * run as a formula gets an apostrophe in front.
 */
export function officeRecordCsv({ requests, zone }: OfficeRecord): string {
  const rows = requests.map((request) => {
    const told = recordText(request, zone);
    return [
      ...[told.number, told.officeLabel, told.received, told.mode, told.topics, told.status],
      ...[told.visit, told.guests, told.decisions.join('\n'), told.violations.join('\n')],
      ...[told.replies.join('\n'), told.rating],
    ];
  });
  return stringify([COLUMNS, ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
