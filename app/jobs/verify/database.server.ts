import Database from 'better-sqlite3';
import { prepareDatabase } from '#db/client.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

/** SQLite's own look at every page and index, and at rows that point nowhere. */
export const database: Check = function* (inspected) {
  readIndexesAnew(inspected);
  const found = rowsOf<{ integrity_check: string }>(inspected, 'pragma integrity_check');
  for (const { integrity_check: detail } of found) {
    if (detail !== 'ok') yield problem('database', 'sambang.sqlite', detail);
  }
  const loose = rowsOf<{ table: string; rowid: number | null; parent: string }>(
    inspected,
    'pragma foreign_key_check',
  );
  for (const { table, rowid, parent } of loose) {
    yield problem('foreignKey', `${table} ${rowid ?? ''}`.trim(), parent);
  }
  return 1;
};

const INDEXES = `select name from sqlite_master where sql like 'create virtual table %using fts5%'`;

/**
 * The check asks a full-text index as this connection last knew it, and calls it damaged where
 * another process has written to it since; a search in it makes the connection read it anew.
 */
function readIndexesAnew(inspected: Parameters<Check>[0]): void {
  for (const { name } of rowsOf<{ name: string }>(inspected, INDEXES)) {
    inspected.db.$client.prepare(`select 1 from "${name}" where "${name}" match 'a'`).get();
  }
}

const OBJECTS = `select type, name, sql from sqlite_master where name not like 'sqlite_%'`;

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** Every table, index and guard is as the migrations make it; what else is there does no harm. */
export const schema: Check = function* (inspected) {
  const fresh = prepareDatabase(new Database(':memory:'));
  try {
    const expected = fresh.$client.prepare(OBJECTS).all() as SchemaObject[];
    const present = new Map(
      [...rowsOf<SchemaObject>(inspected, OBJECTS)].map(({ name, sql }) => [name, sql]),
    );
    for (const { type, name, sql } of expected) {
      if (present.get(name) !== sql) yield problem('schema', name, type);
    }
    return expected.length;
  } finally {
    fresh.$client.close();
  }
};
