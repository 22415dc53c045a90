import { formatInstant, formatTime } from '#app/copy/dates.ts';
import { ATTENDANCE_LIST, jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  facts,
  heading,
  notes,
  notesHeight,
  signatures,
  SIGNATURES_HEIGHT,
} from '../paper/blocks.ts';
import { drawPaper, mm } from '../paper/sheet.ts';
import { table } from '../paper/table.ts';
import type { PaperGuest, PaperVisit } from './visit.ts';

/** The list that a group signs. */
export interface AttendanceListFacts {
  readonly visit: PaperVisit;
  readonly guests: readonly (PaperGuest & {
    /** When they were let in; null while they are awaited. */
    readonly cameAt: Instant | null;
  })[];
  /** Lines for those who come along unannounced. */
  readonly blanks: number;
  readonly at: Instant;
}

const COLUMNS = [
  { title: 'No', share: 5, align: 'right' },
  { title: 'Nama', share: 32, isName: true },
  { title: 'Jabatan', share: 29 },
  { title: 'Jam datang', share: 15 },
  { title: 'Tanda tangan', share: 27 },
] as const;

/** *Daftar hadir*: everyone on the list with when they came, and lines for those who are not. */
export function attendanceListPdf({
  visit,
  guests,
  blanks,
  at,
}: AttendanceListFacts): Promise<Buffer> {
  const title = `${ATTENDANCE_LIST.title} ${visit.number}`;
  return drawPaper({ title, at }, (sheet) => {
    heading(sheet, 1, ATTENDANCE_LIST.title);
    facts(sheet, [
      { label: 'Instansi', value: visit.office },
      { label: 'Nomor permohonan', value: visit.number },
      { label: 'Waktu', value: visit.when },
      { label: 'Tempat', value: visit.place },
      { label: 'Topik', value: visit.topics },
    ]);
    const named = guests.map((guest, index) => [
      `${index + 1}`,
      guest.name,
      jabatanWords(guest),
      guest.cameAt === null ? '' : formatTime(guest.cameAt),
      '',
    ]);
    const blank = Array.from({ length: blanks }, (_, index) => [
      ...[`${guests.length + index + 1}`, '', '', '', ''],
    ]);
    const small = [`Dicetak ${formatInstant(at)}.`];
    const tail = SIGNATURES_HEIGHT + notesHeight(sheet, small);
    // Nobody signs a page without anybody on it.
    table(sheet, { columns: COLUMNS, rows: [...named, ...blank], rowHeight: mm(10.5), tail });
    signatures(sheet, [
      { role: ATTENDANCE_LIST.leader, line: ATTENDANCE_LIST.line },
      { role: ATTENDANCE_LIST.officer, line: ATTENDANCE_LIST.line },
    ]);
    notes(sheet, small);
  });
}
