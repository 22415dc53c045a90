import {
  missingColumnsText,
  registerRefusalText,
  rowRefusalText,
  UNKNOWN_MODE,
  WRONG_CELL_COUNT,
} from '#app/copy/register.ts';
import {
  modeOfFileName,
  readMode,
  readRegisterRow,
  registerKey,
  type RegisterRow,
} from '#app/domain/directory/register-row.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type CsvTable, readCsvTable } from '#db/seed/csv-table.ts';

export interface ReadRow extends RegisterRow {
  /** The data row, from 1. */
  readonly row: number;
  /** The same for the same line in every run and file: what is already present is not taken twice. */
  readonly key: string;
}

/** A register read through, nothing written yet. */
export interface RegisterFile {
  readonly fileName: string;
  readonly rows: readonly ReadRow[];
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
}

/** Columns by header; where several stand beside each other, the printed one is the register's. */
const COLUMNS = {
  date: ['date'],
  requester: ['requester_as_printed', 'requester'],
  topics: ['topics_as_printed', 'topics'],
  guests: ['guests_as_printed', 'guests'],
} as const;

/**
 * Reads the text of a register. The mode comes from the column `mode`, else from `mode`, else from
 * the file's name; a file of which it is not known is refused as a whole, as is one without its
 * columns. A single bad line is only left out, with the reason.
 */
export function readRegisterFile(
  text: string,
  fileName: string,
  { mode }: { readonly mode: MeetingMode | null },
): Result<RegisterFile, string> {
  const table = readCsvTable(text);
  if (!table.ok) return refuse(registerRefusalText(fileName, table.error));
  const { columns } = table.value;
  const missing = [COLUMNS.date, COLUMNS.requester, COLUMNS.topics]
    .filter((names) => names.every((name) => !columns.includes(name)))
    .map((names) => names.join(' / '));
  if (missing.length > 0) return refuse(registerRefusalText(fileName, missingColumnsText(missing)));
  const usual = mode ?? modeOfFileName(fileName);
  if (usual === null && !columns.includes('mode')) {
    return refuse(registerRefusalText(fileName, UNKNOWN_MODE));
  }
  return ok({ fileName, ...readRows(table.value, usual) });
}

function readRows(table: CsvTable, usual: MeetingMode | null): Omit<RegisterFile, 'fileName'> {
  const rows: ReadRow[] = [];
  const rejected: { row: number; reason: string }[] = [];
  const seen = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const read = cells === null ? WRONG_CELL_COUNT : readRow(cells, usual);
    if (typeof read === 'string') {
      rejected.push({ row, reason: read });
      continue;
    }
    const identity = registerKey(read, 0);
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    rows.push({ ...read, row, key: registerKey(read, occurrence) });
  }
  return { rows, rejected };
}

/** The row, or the reason why it is none. */
function readRow(
  cells: ReadonlyMap<string, string>,
  usual: MeetingMode | null,
): RegisterRow | string {
  const cell = (names: readonly string[]) => {
    const column = names.find((name) => cells.has(name));
    return column === undefined ? null : (cells.get(column) ?? null);
  };
  const printedMode = cell(['mode']) ?? '';
  const mode = printedMode === '' ? usual : readMode(printedMode);
  if (mode === null) {
    return rowRefusalText({ code: 'modeUnknown', value: printedMode });
  }
  const read = readRegisterRow(
    {
      date: cell(COLUMNS.date) ?? '',
      requester: cell(COLUMNS.requester) ?? '',
      topics: cell(COLUMNS.topics) ?? '',
      guests: cell(COLUMNS.guests),
    },
    { mode },
  );
  return read.ok ? read.value : rowRefusalText(read.error);
}
