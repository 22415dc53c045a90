import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { bundleInto } from './bundle.ts';

const SERVER_BUILD = 'build/server/index.js';
const INPUTS = ['app', 'db', 'emails', 'public', 'vite.config.ts', 'package.json'];
const LOCK = 'node_modules/.cache/test-build.lock';

/** Folder with the client files of the build. */
export const CLIENT_DIR = join(process.cwd(), 'build/client');

let loaded: Promise<ServerBuild> | null = null;

/** The production build of the present source, made first where it is missing or older. */
export function currentBuild(): Promise<ServerBuild> {
  // Whether it is still fresh is asked once: a process that has read a build goes on with it anyway.
  return (loaded ??= loadBuild());
}

async function loadBuild(): Promise<ServerBuild> {
  await ensureBuild();
  return (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;
}

/** Several test processes may want the build at once; one makes it, the others wait. */
export async function ensureBuild(): Promise<void> {
  await ensure(SERVER_BUILD, makeBuild);
}

const PROCESSES = 'build/test-processes';
/** By name, the processes that the tests start beside themselves. */
const SCRIPTS = {
  server: 'app/server.ts',
  main: 'app/cli/main.ts',
  'rival-process': 'tests/support/rival-process.ts',
  'restless-process': 'tests/support/restless-process.ts',
  'draining-process': 'tests/support/draining-process.ts',
} as const;

/** The file to start such a process from, in a fraction of the time; all of them are made at once. */
export async function ensureProcess(name: keyof typeof SCRIPTS): Promise<string> {
  const file = join(PROCESSES, `${name}.js`);
  await ensure(file, () => bundleInto(PROCESSES, ...Object.values(SCRIPTS)), [
    ...INPUTS,
    'tests/support',
  ]);
  return file;
}

async function ensure(
  file: string,
  make: () => void | Promise<void>,
  inputs: readonly string[] = INPUTS,
): Promise<void> {
  if (isFresh(file, inputs)) return;
  await takeLock();
  try {
    if (isFresh(file, inputs)) return;
    const startedAt = new Date();
    await make();
    // A file saved while it was made must count as newer.
    utimesSync(file, startedAt, startedAt);
  } finally {
    rmdirSync(LOCK);
  }
}

function makeBuild(): void {
  const made = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`npm run build failed:\n${made.stdout}${made.stderr}`);
}

function isFresh(file: string, inputs: readonly string[]): boolean {
  if (!existsSync(file)) return false;
  return Math.max(...inputs.filter(existsSync).map(newestChange)) <= statSync(file).mtimeMs;
}

function newestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

async function takeLock(): Promise<void> {
  mkdirSync('node_modules/.cache', { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      dropStaleLock();
      await sleep(200);
    }
  }
}

/** A lock older than any build was left behind by a test run that was killed. */
function dropStaleLock(): void {
  const madeAt = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (madeAt !== undefined && Date.now() - madeAt > 120_000) rmdirSync(LOCK);
}
