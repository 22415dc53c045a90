import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type CsvTable, readCsvTable } from './csv-table.ts';

/** A cell in which something must stand. */
export const filled = z.string().min(1, 'tidak boleh kosong');

/** A cell in which one of these words stands. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, `harus salah satu dari ${values.join(', ')}`);
}

/** The text of a file delivered with the system, by its path under `db/seed/data/`. */
export function loadSeedFile(name: string): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
}

/** All rows or none: reference data half replaced would be worse than the old ones. */
export function readRows<T>(
  csvText: string,
  schema: z.ZodType<T>,
  required: readonly string[],
  keyOf: (value: T) => string,
): Result<T[], string> {
  const table = readCsvTable(csvText);
  return table.ok ? rowsOf(table.value, schema, required, keyOf) : table;
}

/** @param names how a refusal names the columns, where not by their own names */
export function rowsOf<T>(
  table: CsvTable,
  schema: z.ZodType<T>,
  required: readonly string[],
  keyOf: (value: T) => string,
  names: Readonly<Record<string, string>> = {},
): Result<T[], string> {
  const missing = required.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    const named = missing.map((column) => names[column] ?? column);
    return refuse(`Kolom berikut tidak ada: ${named.join(', ')}.`);
  }
  if (table.rows.length === 0) return refuse('Berkas tidak berisi baris data.');

  const values = new Map<string, T>();
  for (const { row, cells } of table.rows) {
    if (cells === null) return refuse(`Baris ${row}: jumlah sel tidak sama dengan judul kolom.`);
    const parsed = schema.safeParse(Object.fromEntries(cells));
    if (!parsed.success) return refuse(`Baris ${row}: ${issueText(parsed.error, names)}.`);
    const key = keyOf(parsed.data);
    if (values.has(key)) return refuse(`Baris ${row}: ${key} tercantum lebih dari sekali.`);
    values.set(key, parsed.data);
  }
  return ok([...values.values()]);
}

function issueText(error: z.ZodError, names: Readonly<Record<string, string>>): string {
  const [issue] = error.issues;
  const column = issue?.path.join('.') ?? '';
  return `kolom ${names[column] ?? column} ${issue?.message ?? ''}`;
}
