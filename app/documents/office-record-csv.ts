import { stringify } from 'csv-stringify/sync';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import { eventsOf, type OfficeRecord, recordText } from './office-record.ts';

type Request = OfficeRecord['requests'][number];
type Cell = string | number;

/** Without it a spreadsheet takes the letters for those of another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

const REQUEST_COLUMNS = [
  ...['Nomor', 'Instansi', 'Tanggal diterima', 'Bentuk', 'Topik', 'Keadaan'],
  ...['Tanggal kunjungan', 'Jam kunjungan (WIB)', 'Peserta terdaftar', 'Peserta diterima'],
  ...['Peristiwa terakhir', 'Tanggal peristiwa terakhir', 'Ketidaksesuaian', 'Tanggapan'],
  ...['Nilai layanan', 'Nilai substansi', 'Catatan penilaian'],
];

const EVENT_COLUMNS = ['Nomor', 'Tanggal', 'Jam (WIB)', 'Peristiwa', 'Alasan'];

/**
 * The record of an office, one request a row, and after a blank line one event a row, with days and
 * hours as a spreadsheet sorts them. Lines end in CRLF; a cell that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
export function officeRecordCsv({ requests, zone }: OfficeRecord): string {
  const rows = requests.map((request) => requestRow(request, zone));
  const events = requests.flatMap((request) =>
    eventsOf(request).map(({ at, what, why }) => [request.number, ...dayAndTime(at), what, why]),
  );
  return [
    BYTE_ORDER_MARK + block(REQUEST_COLUMNS, rows),
    ...(events.length === 0 ? [] : [block(EVENT_COLUMNS, events)]),
  ].join('\r\n');
}

function requestRow(request: Request, zone: OfficeRecord['zone']): Cell[] {
  const { receivedAt, startsAt, mode, registered, admitted, rating } = request;
  const told = recordText(request, zone);
  const last = eventsOf(request).at(-1);
  return [
    ...[told.number, told.officeLabel, dayAndTime(receivedAt)[0], MODE_NAMES[mode]],
    ...[told.topics, told.status, ...(startsAt === null ? ['', ''] : dayAndTime(startsAt))],
    ...[registered ?? '', admitted ?? ''],
    ...(last === undefined ? ['', ''] : [last.what, dayAndTime(last.at)[0]]),
    ...[told.violations.join('; '), told.replies.join('; ')],
    ...[rating?.service ?? '', rating?.substance ?? '', rating?.remark ?? ''],
  ];
}

/** "2026-12-07" and "09:00", in WIB. */
function dayAndTime(at: Instant): [string, string] {
  const { date, time } = toLocal(at);
  return [date, time];
}

function block(columns: readonly string[], rows: readonly Cell[][]): string {
  return stringify([[...columns], ...rows], { record_delimiter: '\r\n', escape_formulas: true });
}
