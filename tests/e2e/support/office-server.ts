import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureProcess } from '#tests/support/build.ts';

/** What the tests' cookies are signed with. */
export const TEST_SECRET = 'only-for-tests-only-for-tests-only-for-tests';

type Settings = Readonly<Record<string, string>>;

export interface OfficeServer {
  /** Origin under which it answers. */
  readonly url: string;
  /** What it said on its output before it was ready, line by line. */
  readonly said: readonly string[];
  /** Its data; this process may open the same file beside it. */
  readonly dataDir: string;
  /** Tells it to end, as systemd does or as Ctrl-C, and gives its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/** Starts the server's program, on a free port and with a data directory of its own. */
export async function startOfficeServer(settings: Settings = {}): Promise<OfficeServer> {
  return started([await ensureProcess('server')], settings);
}

/** The same as `npm start` does it, from the source. */
export async function startAsShipped(settings: Settings = {}): Promise<OfficeServer> {
  return started(['--import', 'tsx', 'app/server.ts'], settings);
}

async function started(program: readonly string[], settings: Settings): Promise<OfficeServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-e2e-'));
  const child = spawnServer(program, { PORT: '0', DATA_DIR: dataDir, ...settings });
  const { port, said } = await readinessOf(child);
  return {
    url: `http://localhost:${port}`,
    said,
    dataDir,
    async stop(signal = 'SIGTERM') {
      const ended = once(child, 'exit') as Promise<[number | null]>;
      child.kill(signal);
      const [code] = await ended;
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

/** Starts the server with settings that it is expected to refuse; gives what it said and its exit code. */
export async function refusedStart(settings: Settings): Promise<{ code: number; stderr: string }> {
  const child = spawnServer([await ensureProcess('server')], settings);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stderr };
}

function spawnServer(program: readonly string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, [...program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      SESSION_SECRET: TEST_SECRET,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function readinessOf(child: ChildProcess) {
  const said: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  if (child.stdout)
    for await (const line of createInterface(child.stdout)) {
      said.push(line);
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port !== undefined) {
        // Left unread, its log would fill the pipe and stop it.
        child.stdout.resume();
        return { port: Number(port), said };
      }
    }
  throw new Error(`The server did not start:\n${said.join('\n')}`);
}
