import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { run } from '#app/cli/run.ts';
import { systemClock } from '#app/clock.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { type EnvSource, readEnv } from '#app/env.server.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What stands on stdout, read as the one JSON document it must be. */
  readonly json: () => unknown;
}

export interface CommandLine {
  readonly dataDir: string;
  /** Runs a command on the data directory, as `npm run sambang -- …` does. */
  readonly run: (...argv: string[]) => Promise<Ran>;
  /** Puts a file beside the data directory; gives its path. */
  readonly file: (name: string, content: string | Buffer) => string;
  /** Opens the data directory as the commands do; closed when the test ends. */
  readonly house: () => House;
}

/** A data directory of its own, which does not exist before the first command. */
export function aCommandLine(settings: EnvSource = {}): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'sambang-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'data');
  const env = readEnv({ NODE_ENV: 'test', DATA_DIR: dataDir, ...settings }, { forServer: false });
  if (!env.ok) throw new Error(env.error.join(' '));
  return {
    dataDir,
    run: async (...argv) => {
      const printed = { out: '', err: '' };
      const exit = await run(argv, {
        loadEnv: () => env.value,
        out: (text) => (printed.out += text),
        err: (text) => (printed.err += text),
      });
      return { exit, ...printed, json: () => JSON.parse(printed.out) as unknown };
    },
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    house: () => {
      const house = openHouse(env.value, systemClock());
      onTestFinished(() => {
        house.db.$client.close();
      });
      return { ...house, newId: randomUUID };
    },
  };
}
