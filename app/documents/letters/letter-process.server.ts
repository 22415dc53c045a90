import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LetterAnswers, LetterJob } from './letter-jobs.ts';
import { watchProcess } from './process-watch.server.ts';

/** `failed`: the file kept it too long, made it too large or made it fall; `busy`: nobody looked at it. */
export type NoAnswer = 'failed' | 'busy';

interface Room {
  child: ChildProcess | null;
  /** The job that is done last of those that wait. */
  last: Promise<unknown>;
  waiting: number;
  closing: NodeJS.Timeout | null;
}

/** Where the process begins, from the root of the house: the build holds a copy of this file, not of that one. */
const MAIN = 'app/documents/letters/letter-process-main.server.ts';

const MAX_WAITING = 30;
const START_MS = 60_000;
/** However little it works: so long nobody waits for one job. */
const LONGEST_MS = 60_000;
const IDLE_MS = 15_000;
const HEAP_MB = 384;

/** The build and the sources both hold this module; they share one process all the same. */
const SHARED = Symbol.for('sambang.letter-process');
const shared = globalThis as { [SHARED]?: Room };
const room: Room = (shared[SHARED] ??= {
  child: null,
  last: Promise.resolve(),
  waiting: 0,
  closing: null,
});

/**
 * Has a file opened in a process of its own, one job at a time: a hostile file can at worst bring
 * down that process, which knows no secret, and what a file makes it hold goes with it.
 * @param work milliseconds of work after which the job is given up
 */
export async function askLetterProcess<J extends LetterJob>(
  job: J,
  work: number,
): Promise<LetterAnswers[J['kind']] | NoAnswer> {
  if (room.waiting >= MAX_WAITING) return 'busy';
  room.waiting += 1;
  const turn = room.last.then(() => answered(job, work));
  room.last = turn.finally(() => {
    room.waiting -= 1;
  });
  return (await turn) as LetterAnswers[J['kind']] | NoAnswer;
}

async function answered(job: LetterJob, work: number): Promise<unknown> {
  if (room.closing !== null) clearTimeout(room.closing);
  const child = room.child ?? (await started());
  if (child === null) return 'busy';
  hold(child, true);
  const answer = await said(child, work, LONGEST_MS, () => child.send(job));
  hold(child, false);
  room.closing = setTimeout(() => child.kill('SIGKILL'), IDLE_MS).unref();
  return answer;
}

async function started(): Promise<ChildProcess | null> {
  const root = rootFolder();
  const child = fork(join(root, MAIN), {
    cwd: root,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`],
    // No secret of the settings reaches a process that opens what strangers send.
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('exit', () => {
    if (room.child === child) room.child = null;
  });
  // Sending to one that has just fallen is told here too; `exit` is what counts.
  child.on('error', () => child.kill('SIGKILL'));
  room.child = child;
  return (await said(child, START_MS, START_MS, () => {})) === 'ready' ? child : null;
}

/** What the process says next; killed where it takes too long or too much. */
function said(
  child: ChildProcess,
  work: number,
  patience: number,
  ask: () => void,
): Promise<unknown> {
  return new Promise((resolve) => {
    const end = () => child.kill('SIGKILL');
    const timer = setTimeout(end, patience);
    const unwatch = watchProcess(child.pid, work, end);
    const done = (answer: unknown) => {
      clearTimeout(timer);
      unwatch();
      child.off('message', done).off('exit', fell);
      resolve(answer);
    };
    const fell = () => done('failed');
    child.once('message', done).once('exit', fell);
    if (child.connected) ask();
    else fell();
  });
}

/** An idle process keeps the server from ending no more than a closed one would. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
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
