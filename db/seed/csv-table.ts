import { CsvError, parse } from 'csv-parse/sync';
import { ok, refuse, type Result } from '#app/domain/result.ts';

/** One data row of a CSV file, its cells by the header's names. */
export interface CsvRow {
  /** Counted from 1, the header and blank lines left out. */
  readonly row: number;
  /** Lower-case column name → trimmed cell; null where the row has not as many cells as the header. */
  readonly cells: ReadonlyMap<string, string> | null;
}

export interface CsvTable {
  /** Lower case, in the file's order. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV text as spreadsheets write it: with or without BOM, comma, semicolon or tab (told
 * from the header), any line end, quoted cells. Lines without a single filled cell are left out. A
 * misplaced quote refuses the whole text, since it may have swallowed the lines behind it.
 */
export function readCsvTable(text: string): Result<CsvTable, string> {
  // U+FFFD and NUL are what is left of a file saved in another encoding.
  if (/[\uFFFD\0]/u.test(text))
    return refuse(
      'Berkas tidak tersimpan sebagai teks UTF-8. Mohon simpan ulang sebagai CSV UTF-8.',
    );
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(`Tanda kutip di sekitar baris ${String(error.lines)} tidak berpasangan.`);
  }
  const [header, ...body] = records;
  if (header === undefined) return refuse('Berkas kosong.');
  const columns = header.map((name) => name.toLowerCase());
  const rows = body.map((record, index) => ({ row: index + 1, cells: cellsOf(columns, record) }));
  return ok({ columns, rows });
}

/** The delimiter that the header uses most, quoted names left out. */
function delimiterOf(text: string): string {
  const header = text.replace(/^\uFEFF?\s*/u, '').split(/\r?\n|\r/u, 1)[0] ?? '';
  const bare = header.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function cellsOf(
  columns: readonly string[],
  record: readonly string[],
): ReadonlyMap<string, string> | null {
  if (record.length !== columns.length) return null;
  // The first of two equal names counts, as in a spreadsheet's own lookup.
  const cells = new Map<string, string>();
  columns.forEach((name, index) => {
    if (!cells.has(name)) cells.set(name, record[index] ?? '');
  });
  return cells;
}
