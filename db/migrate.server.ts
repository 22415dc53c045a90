import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/** The file was written by a later edition of the program; going on could damage it. */
export class NewerDatabaseError extends Error {
  constructor() {
    super(
      'Basis data ini dibuat oleh versi Sambang yang lebih baru. Perbarui programnya, lalu jalankan lagi; data tidak diubah.',
    );
  }
}

/**
 * Applies what is missing, forward only, in one immediate transaction, so that two processes that
 * start together do it once.
 * @throws NewerDatabaseError where the file knows more migrations than this program
 */
export function migrate(sqlite: Database.Database): void {
  const known = readMigrationFiles({ migrationsFolder: FOLDER });
  if (sqlite.pragma('user_version', { simple: true }) === known.length) return;
  sqlite
    .transaction(() => {
      const applied = sqlite.pragma('user_version', { simple: true }) as number;
      if (applied > known.length) throw new NewerDatabaseError();
      for (const migration of known.slice(applied)) {
        for (const statement of migration.sql) sqlite.exec(statement);
      }
      sqlite.pragma(`user_version = ${known.length}`);
    })
    .immediate();
}
