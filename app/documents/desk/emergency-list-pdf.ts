import { formatInstant, formatTime } from '#app/copy/dates.ts';
import { jabatanWords } from '#app/copy/papers.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { heading, paragraph } from '../paper/blocks.ts';
import { BOLD, drawPaper, mm } from '../paper/sheet.ts';
import { table, tableHeight } from '../paper/table.ts';
import type { PaperGuest } from './visit.ts';

/** A group with somebody in the house. */
export interface EmergencyGroup {
  readonly number: string;
  readonly office: string;
  readonly room: string | null;
  /** Who receives them, and their own contact: both know where the others are. */
  readonly hosts: readonly string[];
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  readonly people: readonly (PaperGuest & {
    readonly since: Instant | null;
    /** In the waiting room, not let in. */
    readonly isWaiting: boolean;
  })[];
  /** People of whom no names were taken. */
  readonly unnamed: number;
}

export interface EmergencyListFacts {
  readonly groups: readonly EmergencyGroup[];
  readonly at: Instant;
}

const COLUMNS = [
  { title: 'No', share: 6, align: 'right' },
  { title: 'Nama', share: 33, isName: true },
  { title: 'Jabatan', share: 36 },
  { title: 'Sejak', share: 14 },
  { title: 'Aman', share: 10 },
] as const;

/** A group of so many is not torn apart by the end of a page: its name stands above each of its people. */
const SMALL_GROUP = 10;
const ROW = mm(8);

/** *Daftar darurat*: who is in the house now, to be ticked off at the assembly point. */
export function emergencyListPdf({ groups, at }: EmergencyListFacts): Promise<Buffer> {
  return drawPaper({ title: 'Daftar darurat', at }, (sheet) => {
    const total = groups.reduce((sum, { people, unnamed }) => sum + people.length + unnamed, 0);
    heading(sheet, 1, `Daftar darurat: ${total} tamu di dalam`);
    paragraph(sheet, `Keadaan ${formatInstant(at)}.`, { look: BOLD });
    paragraph(
      sheet,
      total === 0
        ? 'Tidak ada tamu yang tercatat di dalam gedung.'
        : 'Bawa daftar ini ke titik kumpul. Tandai kolom “Aman” untuk setiap orang yang sudah terlihat, dan sebutkan kepada petugas evakuasi siapa yang belum.',
    );
    for (const group of groups) {
      const { office, room, hosts, contact, number } = group;
      const rows = rowsOf(group);
      const kept = rows.length <= SMALL_GROUP ? rows : rows.slice(0, 2);
      const title = room === null ? office : `${room} · ${office}`;
      const names = { columns: COLUMNS, rows, rowHeight: ROW, overleaf: `Lanjutan: ${title}` };
      heading(sheet, 2, title, 2 * ROW + tableHeight(sheet, { ...names, rows: kept }));
      const about = [
        number,
        hosts.length === 0 ? null : `narasumber ${hosts.join(', ')}`,
        contact && `narahubung ${[contact.name, contact.phone].filter(Boolean).join(', ')}`,
      ];
      paragraph(sheet, about.filter(Boolean).join(' · '), { after: 4 });
      table(sheet, names);
    }
  });
}

function rowsOf({ people, unnamed }: EmergencyGroup): string[][] {
  const named = people.map(({ since, isWaiting, ...guest }, index) => [
    `${index + 1}`,
    guest.name,
    [jabatanWords(guest), isWaiting && 'di ruang tunggu'].filter(Boolean).join(', '),
    since === null ? '–' : formatTime(since),
    '',
  ]);
  const nameless = Array.from({ length: unnamed }, (_, index) => [
    ...[`${people.length + index + 1}`, 'tanpa nama', '', '–', ''],
  ]);
  return [...named, ...nameless];
}
