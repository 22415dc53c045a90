import { formatDate, formatDay, formatTime } from '#app/copy/dates.ts';
import { ATTENDANCE, HELP_LINE, jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { facts, heading, paragraph, signatures } from '../paper/blocks.ts';
import { checkable, type PaperCode } from '../paper/checkable.ts';
import { drawPaper, keepTogether, mm, SMALL } from '../paper/sheet.ts';
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
  { title: 'Nama', share: 30, isName: true },
  { title: 'Jabatan', share: 25 },
  { title: 'Masuk', share: 16 },
  { title: 'Keluar', share: 17 },
  { title: 'SPD dicap', share: 24 },
] as const;

/** *Keterangan Kehadiran*: what a travel claim needs, with a code; no letter, and it says so. */
export function attendancePdf(told: AttendanceFacts): Promise<Buffer> {
  const { visit, attendees, at, code } = told;
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
    table(sheet, {
      columns: COLUMNS,
      rows: attendees.map(({ from, to, spdNumbers, ...guest }, index) => [
        `${index + 1}`,
        guest.name,
        jabatanWords(guest),
        formatTime(from),
        to === null ? ATTENDANCE.stillHere : formatTime(to),
        spdNumbers.length === 0 ? ATTENDANCE.noSpd : spdNumbers.join('; '),
      ]),
    });
    if (attendees.some(({ spdNumbers }) => spdNumbers.length > 0)) {
      paragraph(sheet, ATTENDANCE.spdNote, { look: SMALL });
    }
    // Nobody signs a page on which nothing can be checked.
    keepTogether(sheet, mm(100));
    checkable(sheet, {
      ...{ code, alt: `Kode QR keterangan kehadiran ${visit.number}: ${code.address}` },
      ...{ title: ATTENDANCE.checkTitle, text: ATTENDANCE.check },
    });
    const placeAndDay = `Jakarta, ${formatDate(dayOf(at))}, ${formatTime(at)}`;
    signatures(sheet, [{ placeAndDay, role: ATTENDANCE.officer, line: ATTENDANCE.line }]);
    paragraph(sheet, ATTENDANCE.noLetter, { look: SMALL });
    paragraph(sheet, HELP_LINE, { look: SMALL });
  });
}

/** The day on which they came, which need not be the planned one. */
function daysOf({ attendees }: AttendanceFacts): string {
  const days = new Set(attendees.map(({ from }) => dayOf(from)));
  return [...days].sort().map(formatDay).join('; ');
}
