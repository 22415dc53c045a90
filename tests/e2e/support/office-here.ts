import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { readEnv } from '#app/env.server.ts';
import { createLogger } from '#app/logger.server.ts';
import { runOffice } from '#app/jobs/run-office.server.ts';
import { createServices } from '#app/services.server.ts';
import { openDatabase } from '#db/client.server.ts';
import { seedWhereEmpty } from '#db/seed/seed.server.ts';
import { CLIENT_DIR, currentBuild } from '#tests/support/build.ts';
import { TEST_SECRET } from './office-server.ts';

const FILE = 'sambang.sqlite';

/** The office as it runs in a process of its own, with all that goes on beside the serving. */
export interface OfficeHere {
  readonly url: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

let template: Buffer | null = null;

/** A folder with an office that has just been opened: migrated and seeded once, then copied. */
function freshDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-e2e-'));
  if (template === null) {
    const db = openDatabase(dataDir);
    seedWhereEmpty(db);
    template = db.$client.serialize();
    db.$client.close();
  }
  writeFileSync(join(dataDir, FILE), template);
  return dataDir;
}

/** So that windows of the browser serve one file after another: they know the office by its port. */
const usual = { port: 0, isTaken: false };

/**
 * Runs the office in this process: to start one of its own costs a second, and as much again until
 * its pages have been made once. It keeps its records by a connection of its own, as there.
 */
export async function officeHere(settings: Readonly<Record<string, string>>): Promise<OfficeHere> {
  const dataDir = freshDataDir();
  const isUsual = !usual.isTaken;
  usual.isTaken = true;
  const parts = { SESSION_SECRET: TEST_SECRET, DATA_DIR: dataDir, ...settings };
  const PORT = String(isUsual ? usual.port : 0);
  const env = readEnv({ PORT, ...parts }, { forServer: true });
  if (!env.ok) throw new Error(env.error.join(' '));
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const services = createServices(env.value, { logger: createLogger('info', nowhere) });
  const options = { remixBuild: await currentBuild(), clientDir: CLIENT_DIR };
  const running = await runOffice(services, options);
  if (isUsual) usual.port = running.port;
  return {
    url: `http://localhost:${running.port}`,
    dataDir,
    async stop() {
      await running.stop();
      if (isUsual) usual.isTaken = false;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
