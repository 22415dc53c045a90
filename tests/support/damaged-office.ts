import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { verify } from '#app/jobs/verify.server.ts';
import { type Db, openDatabase } from '#db/client.server.ts';
import { fillOffice } from './busy-office.ts';

export interface OfficeCopy {
  readonly dataDir: string;
  readonly db: Db;
}

/** An office at work, filled once for a file of tests; gives a copy that a test may damage. */
export function copiesOfAnOffice(): () => OfficeCopy {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sambang-verify-'));
    await fillOffice(join(folder, 'whole'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => {
    const dataDir = mkdtempSync(join(folder, 'copy-'));
    cpSync(join(folder, 'whole'), dataDir, { recursive: true });
    const db = openDatabase(dataDir);
    onTestFinished(() => {
      db.$client.close();
    });
    return { dataDir, db };
  };
}

/** Changes rows behind the back of every guard, and puts the guards back. */
export function tamper({ db }: OfficeCopy, sql: string): void {
  const guards = db.$client
    .prepare(`select name, sql from sqlite_master where type = 'trigger'`)
    .all() as { name: string; sql: string }[];
  db.$client.pragma('foreign_keys = OFF');
  // At once: each statement by itself would be written to the disk and waited for.
  const away = guards.map(({ name }) => `drop trigger ${name}`);
  const back = guards.map((guard) => guard.sql);
  db.$client.exec(['begin', ...away, sql, ...back, 'commit'].join(';\n'));
}

export function look(copy: OfficeCopy) {
  return verify(copy);
}
