import Database from 'better-sqlite3';
import { prepareDatabase } from '#db/client.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

/** SQLite's own look at every page and index, and at rows that point nowhere. */
export const database: Check = function* (inspected) {
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
