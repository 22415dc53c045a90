import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from './migrate.server.ts';
import { cacheStatements } from './statement-cache.server.ts';

type SqliteDatabase = Database.Database;

/** The query builder; the raw connection is `db.$client`. */
export type Db = BetterSQLite3Database & { readonly $client: SqliteDatabase };

/** Opens the database file of a data directory, making and migrating it where needed. */
export function openDatabase(dataDir: string): Db {
  mkdirSync(dataDir, { recursive: true });
  const sqlite = new Database(join(dataDir, 'sambang.sqlite'), { timeout: 15_000 });
  return prepareDatabase(sqlite);
}

/** Sets the connection up as `quality.md` §2 asks, brings the schema up to date, and wraps it. */
export function prepareDatabase(sqlite: SqliteDatabase): Db {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  migrate(sqlite);
  return wrapDatabase(sqlite);
}

/** The query builder over a connection that is set up already. */
export function wrapDatabase(sqlite: SqliteDatabase): Db {
  return drizzle(cacheStatements(sqlite));
}

/** A transaction in progress. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** Whatever can be read from: the database, or a transaction in progress. */
export type Reader = Db | Tx;
