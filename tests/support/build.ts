import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';

const SERVER_BUILD = 'build/server/index.js';
const INPUTS = ['app', 'db', 'emails', 'public', 'vite.config.ts', 'package.json'];
const LOCK = 'node_modules/.cache/test-build.lock';

/** Folder with the client files of the build. */
export const CLIENT_DIR = join(process.cwd(), 'build/client');

/** The production build of the present source, made first where it is missing or older. */
export async function currentBuild(): Promise<ServerBuild> {
  await ensureBuild();
  return (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;
}

/** Several test processes may want the build at once; one makes it, the others wait. */
export async function ensureBuild(): Promise<void> {
  if (isFresh()) return;
  await takeLock();
  try {
    if (!isFresh()) makeBuild();
  } finally {
    rmdirSync(LOCK);
  }
}

function makeBuild(): void {
  const startedAt = new Date();
  const made = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`npm run build failed:\n${made.stdout}${made.stderr}`);
  // A file saved while the build ran must count as newer than the build.
  utimesSync(SERVER_BUILD, startedAt, startedAt);
}

function isFresh(): boolean {
  if (!existsSync(SERVER_BUILD)) return false;
  return Math.max(...INPUTS.filter(existsSync).map(newestChange)) <= statSync(SERVER_BUILD).mtimeMs;
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
