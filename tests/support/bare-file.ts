import Database from 'better-sqlite3';
import { prepareDatabase } from '#db/client.server.ts';

type Sqlite = Database.Database;
export type Row = Record<string, string | number | null>;

export const TAKEN_AT = '2026-11-23T02:00:00Z';

/** A file with two requests and an edition of the rules under which a day has two seats. */
export function aFile(): Sqlite {
  const sqlite = new Database(':memory:');
  prepareDatabase(sqlite);
  const rules = { id: 'rules', effective_from: '2023-01-01', basis: '{}' };
  insert(sqlite, 'policy_versions', { ...rules, values: '{"tatapMukaPerDay":2}' });
  for (const id of ['r1', 'r2']) insert(sqlite, 'reservations', aReservation(id));
  return sqlite;
}

export function aReservation(id: string): Row {
  const moments = ['received_at', 'submitted_at', 'decided_at'].map((name) => [name, TAKEN_AT]);
  return {
    ...Object.fromEntries(moments),
    ...{ id, number: `K-2026-${id}`, revision: 1, status: 'verified', source: 'request' },
    ...{ channel: 'web', entered_by_staff: 0, office_key: 'pemda:71.03', body: 'pemda' },
    ...{ mode: 'tatapMuka', accepts_other_mode: 0, topics: '[]', preferences: '[]' },
    ...{ promise: '{}', policy_id: 'rules', decided_by: 'Petugas' },
  };
}

/** Adds a row as any program could that knows the file. */
export function insert(sqlite: Sqlite, table: string, row: Row, how = 'insert'): void {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const marks = names.map(() => '?');
  sqlite
    .prepare(`${how} into ${table} (${names.join()}) values (${marks.join()})`)
    .run(...Object.values(row));
}

export function update(sqlite: Sqlite, table: string, change: Row): void {
  const names = Object.keys(change).map((name) => `"${name}" = ?`);
  sqlite.prepare(`update ${table} set ${names.join()}`).run(...Object.values(change));
}
