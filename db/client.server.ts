import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableColumns, sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { makeFolder } from './folder.server.ts';
import { migrate } from './migrate.server.ts';
import { cacheStatements } from './statement-cache.server.ts';

type SqliteDatabase = Database.Database;

/** The query builder; the raw connection is `db.$client`. */
export type Db = BetterSQLite3Database & { readonly $client: SqliteDatabase };

/** So long somebody waits, in milliseconds, while another process writes. */
const PATIENCE_MS = 15_000;

/** Opens the database file of a data directory, making and migrating it where needed. */
export function openDatabase(dataDir: string): Db {
  makeFolder(dataDir);
  const sqlite = new Database(join(dataDir, 'sambang.sqlite'), { timeout: PATIENCE_MS });
  try {
    return prepareDatabase(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Sets the connection up as `quality.md` §2 asks, brings the schema up to date, and wraps it. */
export function prepareDatabase(sqlite: SqliteDatabase): Db {
  useWriteAheadLog(sqlite);
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What is struck out of a row, a key that was sent for one, is overwritten where it stood.
  sqlite.pragma('secure_delete = FAST');
  migrate(sqlite);
  return wrapDatabase(sqlite);
}

/** The query builder over a connection that is set up already. */
export function wrapDatabase(sqlite: SqliteDatabase): Db {
  return drizzle(cacheStatements(sqlite));
}

/**
 * Two processes may make the file in the same moment. Here SQLite does not wait by itself (it holds
 * a lock the other one wants), so it is asked again.
 */
function useWriteAheadLog(sqlite: SqliteDatabase): void {
  const pause = 10;
  for (let waited = 0; ; waited += pause) {
    try {
      sqlite.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || waited >= PATIENCE_MS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/**
 * The database inside a transaction. There is one connection and everything on it is synchronous,
 * so it is the same object; the name says that the caller must have opened a transaction.
 */
export type Tx = Db;

/** Runs a deed in one immediate transaction: whoever comes second waits, then sees what was written. */
export function immediately<T>(db: Db, deed: (tx: Tx) => T): T {
  return db.$client.transaction(() => deed(db)).immediate();
}

/**
 * A query that is built once per database and run with other values each time: building costs ten
 * times as much as running.
 */
export function prepared<Q>(build: (db: Db) => Q): (db: Db) => Q {
  const made = new WeakMap<Db, Q>();
  return (db) => {
    const known = made.get(db);
    if (known !== undefined) return known;
    const query = build(db);
    made.set(db, query);
    return query;
  };
}

/** A placeholder for every column of a table, for inserts and updates that are prepared. */
export function placeholders<T extends SQLiteTable>(table: T): T['$inferInsert'] {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(
    names.map((name) => [name, sql.placeholder(name)]),
  ) as T['$inferInsert'];
}

/** Whatever is only read. */
export type Reader = Db;
