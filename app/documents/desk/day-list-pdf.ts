import { formatDay, formatInstant } from '#app/copy/dates.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { heading, paragraph } from '../paper/blocks.ts';
import { bookmark, drawPaper, mm, type Sheet, SMALL } from '../paper/sheet.ts';
import { table, tableHeight } from '../paper/table.ts';
import type { PaperGuest } from './visit.ts';

/** A group of the day. */
export interface DayListGroup {
  readonly number: string;
  readonly office: string;
  /** "09.00–10.00 WIB"; of a group without appointment, when it came. */
  readonly hours: string;
  readonly room: string | null;
  readonly topics: string;
  readonly status: Status;
  /** What was stated, or found, of the head. */
  readonly head: string | null;
  readonly people: number;
  /** Each with how far they have come; empty while they are expected, to be ticked by hand. */
  readonly guests: readonly (PaperGuest & { readonly came: string })[];
}

export interface DayListFacts {
  readonly day: LocalDate;
  readonly expected: readonly DayListGroup[];
  readonly walkIns: readonly DayListGroup[];
  readonly at: Instant;
}

const DAY = [
  { title: 'Jam', share: 20 },
  { title: 'Instansi', share: 35, isName: true },
  { title: 'Orang', share: 9, align: 'right' },
  { title: 'Ruang', share: 17 },
  { title: 'Keadaan', share: 19 },
] as const;

const GUESTS = [
  { title: 'No', share: 6, align: 'right' },
  { title: 'Nama', share: 38, isName: true },
  { title: 'Jabatan', share: 38 },
  { title: 'Datang', share: 18 },
] as const;

/** A group of so many is not torn apart by the end of a page. */
const SMALL_GROUP = 10;
/** Two lines on what the group is about. */
const ABOUT = mm(11);

/** *Daftar hari ini*: the day at a glance, then each group with its names. */
export function dayListPdf({ day, expected, walkIns, at }: DayListFacts): Promise<Buffer> {
  const title = `Daftar tamu ${formatDay(day)}`;
  return drawPaper({ title, at }, (sheet) => {
    heading(sheet, 1, 'Daftar tamu');
    paragraph(sheet, `${formatDay(day)}. Dicetak ${formatInstant(at)}.`, { after: 8 });
    if (expected.length === 0) paragraph(sheet, 'Tidak ada tatap muka terjadwal pada hari ini.');
    else table(sheet, { columns: DAY, rows: expected.map(atAGlance) });
    if (walkIns.length > 0) {
      heading(sheet, 2, 'Tamu tanpa janji');
      table(sheet, { columns: DAY, rows: walkIns.map(atAGlance) });
    }
    for (const group of [...expected, ...walkIns]) writeGroup(sheet, group);
  });
}

function writeGroup(sheet: Sheet, group: DayListGroup): void {
  const { hours, office, number, topics, room, head, people } = group;
  const title = `${hours} · ${office}`;
  const rows = group.guests.map((guest, index) => [
    ...[`${index + 1}`, guest.name, jabatanWords(guest), guest.came],
  ]);
  const names = { columns: GUESTS, rows, overleaf: `Lanjutan: ${title}` };
  const shown = { ...names, rows: rows.length <= SMALL_GROUP ? rows : rows.slice(0, 2) };
  heading(sheet, 2, title, ABOUT + tableHeight(sheet, shown));
  bookmark(sheet, `${hours} ${office}`);
  const about = [number, topics, room, head].filter(Boolean).join(' · ');
  paragraph(sheet, about, { look: SMALL, after: 4 });
  if (rows.length > 0) table(sheet, names);
  else paragraph(sheet, `${people} orang; belum ada nama dalam daftar.`);
}

function atAGlance({ hours, office, people, room, status }: DayListGroup): string[] {
  return [hours, office, `${people}`, room ?? '–', STATUS_WORDS[status]];
}
