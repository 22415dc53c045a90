import { formatDate, formatDay, formatTime } from '#app/copy/dates.ts';
import { ATTENDANCE, HELP_LINE, jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import {
  facts,
  heading,
  notes,
  notesHeight,
  paragraph,
  type Signature,
  signatures,
  SIGNATURES_HEIGHT,
} from '../paper/blocks.ts';
import { checkable, type PaperCode } from '../paper/checkable.ts';
import { drawPaper, mm, type Sheet, sideBySide } from '../paper/sheet.ts';
import { table } from '../paper/table.ts';
import type { PaperGuest, PaperVisit } from './visit.ts';

/** Who attended which consultation, from when until when. */
export interface AttendanceFacts {
  readonly visit: PaperVisit;
  readonly attendees: readonly (PaperGuest & {
    readonly from: Instant;
    readonly to: Instant | null;
    /** Travel orders that the desk stamped. */
    readonly spdNumbers: readonly string[];
  })[];
  readonly code: PaperCode;
  readonly at: Instant;
}

const COLUMNS = [
  { title: 'No', share: 6, align: 'right' },
  { title: 'Nama', share: 29, isName: true },
  { title: 'Jabatan', share: 28 },
  { title: 'Masuk', share: 15 },
  { title: 'Keluar', share: 16.5 },
  { title: 'SPD dicap', share: 24 },
] as const;

/** *Keterangan Kehadiran*: what a travel claim needs, with a code; no letter, and it says so. */
export function attendancePdf(told: AttendanceFacts): Promise<Buffer> {
  const { visit, attendees, at } = told;
  const title = `${ATTENDANCE.title} ${visit.number}`;
  return drawPaper({ title, at }, (sheet) => {
    heading(sheet, 1, ATTENDANCE.title);
    paragraph(sheet, ATTENDANCE.opening, { after: 10 });
    facts(sheet, [
      { label: 'Instansi', value: visit.office },
      { label: 'Nomor permohonan', value: visit.number },
      { label: 'Hari', value: daysOf(told) },
      { label: 'Tempat', value: visit.place },
      ...(visit.units === null ? [] : [{ label: 'Unit yang menerima', value: visit.units }]),
      { label: 'Topik', value: visit.topics },
    ]);
    heading(sheet, 2, 'Yang hadir');
    const small = [
      ...(attendees.some(({ spdNumbers }) => spdNumbers.length > 0) ? [ATTENDANCE.spdNote] : []),
      ...[ATTENDANCE.noLetter, HELP_LINE],
    ];
    // Nobody signs a page on which nothing is attested and nothing can be checked.
    const tail = CHECKED_AND_SIGNED + notesHeight(sheet, small);
    table(sheet, { columns: COLUMNS, rows: attendees.map(rowOf), tail });
    sideBySide(sheet, { height: CHECKED_AND_SIGNED, share: 0.66, gap: mm(10) }, [
      (part) => checkCode(part, told),
      (part) => signatures(part, [signature(at)]),
    ]);
    notes(sheet, small);
  });
}

const CHECKED_AND_SIGNED = Math.max(mm(50), SIGNATURES_HEIGHT);

function rowOf(attendee: AttendanceFacts['attendees'][number], index: number): string[] {
  const { from, to, spdNumbers, ...guest } = attendee;
  return [
    ...[`${index + 1}`, guest.name, jabatanWords(guest), formatTime(from)],
    to === null ? ATTENDANCE.stillHere : formatTime(to),
    spdNumbers.length === 0 ? ATTENDANCE.noSpd : spdNumbers.join('; '),
  ];
}

function checkCode(sheet: Sheet, { code, visit: { number } }: AttendanceFacts): void {
  sheet.y += mm(3);
  checkable(sheet, {
    ...{ code, alt: `Kode QR keterangan kehadiran ${number}: ${code.address}` },
    ...{ title: ATTENDANCE.checkTitle, text: ATTENDANCE.check },
  });
}

function signature(at: Instant): Signature {
  const placeAndDay = `Jakarta, ${formatDate(dayOf(at))}, ${formatTime(at)}`;
  return { placeAndDay, role: ATTENDANCE.officer, line: ATTENDANCE.line };
}

/** The day on which they came, which need not be the planned one. */
function daysOf({ attendees }: AttendanceFacts): string {
  const days = new Set(attendees.map(({ from }) => dayOf(from)));
  return [...days].sort().map(formatDay).join('; ');
}
