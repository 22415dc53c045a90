import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER_BUILD = join(ROOT, 'build/server/index.js');

/** Where the built client files lie. */
export const CLIENT_DIR = join(ROOT, 'build/client');

/** Loads the production build, making it first where it is missing. */
export async function loadRemixBuild(say: (line: string) => void): Promise<ServerBuild> {
  if (!existsSync(SERVER_BUILD)) {
    say('build/ belum ada, dibuat dahulu dengan npm run build.');
    const made = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: ROOT,
      // The build talks of its files; only what goes wrong is of interest here.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (made.status !== 0)
      throw new Error('build/ tidak dapat dibuat; jalankan npm ci, lalu npm run build.');
  }
  return (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;
}
