import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the process begins, from the root of the house: the build holds a copy of this file, not of that one. */
const MAIN = 'app/documents/letters/letter-process-main.server.ts';

const HEAP_MB = 384;

/** Begins the process that opens what strangers send. It says `ready` once it is. */
export function forkLetterProcess(): ChildProcess {
  const root = rootFolder();
  return fork(join(root, MAIN), {
    cwd: root,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`],
    // No secret of the settings reaches it.
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, MAIN))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`${MAIN} is missing`);
    folder = above;
  }
  return folder;
}
