import type { Candidate } from '#app/domain/directory/region.ts';

interface Line {
  readonly file: string;
  readonly row: number;
}

interface Imported {
  readonly rows: number;
  readonly imported: number;
  readonly alreadyPresent: number;
  readonly unresolved: readonly (Line & OpenName)[];
  readonly rejected: readonly (Line & { readonly reason: string })[];
}

interface OpenName {
  readonly field: 'requester' | 'topics';
  readonly printed: string;
  readonly candidates: readonly Candidate[];
}

/** What became of the registers, with every line that a person has to look at. */
export function importSummary(report: Imported): string {
  const { rows, imported, alreadyPresent, unresolved, rejected } = report;
  const counts = `${rows} baris dibaca: ${imported} diimpor, ${alreadyPresent} sudah ada, ${rejected.length} ditolak.`;
  const open = unresolved.map((name) => `  ${placeOf(name)}, ${openNameText(name)}`);
  const bad = rejected.map((line) => `  ${placeOf(line)}: ${line.reason}`);
  return [
    counts,
    ...block(`Belum dapat dipastikan (${open.length}); lihat “unresolved list”:`, open),
    ...block(`Ditolak (${bad.length}):`, bad),
    '',
  ].join('\n');
}

/** "pemohon “Kab. Sibolga”. Mungkin: Kota Sibolga (12.73)." */
export function openNameText({ field, printed, candidates }: OpenName): string {
  const what = field === 'requester' ? 'pemohon' : 'topik';
  const names = candidates.map(({ code, name }) => `${name} (${code})`).join(', ');
  const choice = names === '' ? 'Tidak ada yang mirip.' : `Mungkin: ${names}.`;
  return `${what} “${printed}”. ${choice}`;
}

function placeOf({ file, row }: Line): string {
  return `${file} baris ${row}`;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
