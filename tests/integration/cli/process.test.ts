import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '#app/commands/import-consultations.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { outbox } from '#db/schema/index.ts';
import { ensureProcess } from '#tests/support/build.ts';
import { REGISTERS } from '#tests/support/directory.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aWaitingNotice } from '#tests/support/outbox.ts';

const PRINTED = REGISTERS.map(([name]) => `db/seed/data/consultations/${name}`);
const NOW = '2026-11-23T02:00:00Z' as Instant;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sambang-process-'));
  bundle = [await ensureProcess('main')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The arguments before a command: as cron starts it, and as one file, which starts sooner. */
const WRITTEN = ['--import', 'tsx', 'app/cli/main.ts'];
let bundle: string[];

/** A process of its own. */
function sambang(dataDir: string, ...argv: string[]): Promise<Ended> {
  return begun([...bundle, ...argv], dataDir);
}

function begun(args: readonly string[], dataDir: string): Promise<Ended> {
  // vitest has a BASE_URL of its own.
  const settings = { BASE_URL: '', NODE_ENV: 'test', DATA_DIR: dataDir, CLOCK: NOW } as const;
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { env, timeout: 25_000 }, (_, out, err) => {
      resolve({ exit: child.exitCode, out, err });
    });
  });
}

describe('the command line as a process', () => {
  it('imports each row once where two start on the same empty folder', async () => {
    const dataDir = join(folder, 'import');
    const both = await Promise.all(
      [1, 2].map(() => sambang(dataDir, 'import', 'consultations', ...PRINTED, '--json')),
    );
    expect(both.map(({ exit, err }) => [exit, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const reports = both.map(({ out }) => JSON.parse(out) as ImportReport);
    expect(reports.map(({ imported }) => imported).sort()).toEqual([0, 59]);
    expect(reports.map(({ alreadyPresent }) => alreadyPresent).sort()).toEqual([0, 59]);
    const verified = await sambang(dataDir, 'verify', '--json');
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, checked: { reservations: 59 } });
  });

  it('sends each notice once where two drain together', async () => {
    const dataDir = join(folder, 'outbox');
    const settings = { dataDir, baseUrl: 'https://sambang.test', mailFrom: MAIL_FROM };
    const house = openHouse(settings, () => NOW);
    const ids = Array.from({ length: 40 }, () => randomUUID());
    ids.forEach((id, at) => {
      aWaitingNotice(house, id, `penerima${at % 7}@contoh.go.id`);
    });
    const both = await Promise.all([1, 2].map(() => sambang(dataDir, 'outbox', 'drain', '--json')));
    const sent = both.map(({ out }) => (JSON.parse(out) as { sent: number }).sent);
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect(readdirSync(join(dataDir, 'mail')).sort()).toEqual(ids.map((id) => `${id}.eml`).sort());
    const rows = house.db.select().from(outbox).all();
    expect(rows.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(
      ids.map(() => 'sent 1'),
    );
    house.db.$client.close();
    expect((await sambang(dataDir, 'verify')).exit).toBe(0);
  });

  it('tells cron what was done, and what is wrong by its exit code', async () => {
    const dataDir = join(folder, 'jobs');
    const ran = await begun([...WRITTEN, 'jobs', 'run', '--json'], dataDir);
    expect(JSON.parse(ran.out)).toEqual({
      deadlines: { ran: true, settled: 0, noShows: 0, faults: 0 },
      reminders: { ran: true, written: 0, faults: 0 },
      mail: { sent: 0, retried: 0, failed: 0, waiting: 0 },
    });
    expect(await sambang(dataDir, 'jobs')).toMatchObject({ exit: 2, out: '' });
    const missing = await sambang(dataDir, 'import', 'regions', 'tidak-ada.csv');
    expect(missing).toMatchObject({ exit: 1, out: '' });
    expect(missing.err).toBe('Berkas tidak-ada.csv tidak dapat dibaca: tidak ditemukan.\n');
  });

  it.runIf(existsSync('/proc/self'))(
    'names at once a folder that no system would make',
    async () => {
      const { exit, err } = await sambang('/proc/sambang', 'verify');
      expect(exit).toBe(1);
      expect(err).toContain('Folder data /proc/sambang tidak dapat dibuka atau dibuat.');
    },
  );

  it('does not complain when its reader leaves early', async () => {
    const command = `"${process.execPath}" ${bundle.join(' ')} --help | true`;
    const err = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', command], (_, __, stderr) => {
        resolve(stderr);
      });
    });
    expect(err).toBe('');
  });
});
