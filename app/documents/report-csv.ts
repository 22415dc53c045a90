import { stringify } from 'csv-stringify/sync';
import { formatDate, formatMonth } from '#app/copy/dates.ts';
import { type Topic, topicLabel } from '#app/domain/directory/topic.ts';
import type { MonthlyReport, VideoRow } from '#app/domain/report/monthly-report.ts';

type Cell = string | number;

/**
 * The monthly report in its own columns: a titled block for tatap muka, a blank line, one for video
 * conference. Topics are printed by their short names; lines end in CRLF; a cell that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 */
export function reportCsv(report: MonthlyReport, topics: readonly Topic[]): string {
  const labels = new Map(topics.map((topic) => [topic.code, topicLabel(topic)]));
  const month = formatMonth(report.month);
  const tatapMuka = report.tatapMuka.rows.map((row) => [...cellsOf(row, labels), row.guests ?? '']);
  const video = report.videoConference.rows.map((row) => cellsOf(row, labels));
  return [
    block(`Konsultasi Tatap Muka ${month}`, TATAP_MUKA_COLUMNS, tatapMuka),
    block(`Video Conference ${month}`, VIDEO_COLUMNS, video),
  ].join('\r\n');
}

const TATAP_MUKA_COLUMNS = ['No', 'Tanggal', 'Daerah', 'Topik', 'Jumlah Tamu'];
const VIDEO_COLUMNS = ['No', 'Tanggal', 'Pengguna Layanan', 'Topik'];

function cellsOf(row: VideoRow, labels: ReadonlyMap<string, string>): Cell[] {
  const topics = row.topics.map((code) => labels.get(code) ?? code).join(', ');
  return [row.no, formatDate(row.date), row.requester, topics];
}

function block(title: string, columns: readonly string[], rows: readonly Cell[][]): string {
  return stringify([[title], [...columns], ...rows], {
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
