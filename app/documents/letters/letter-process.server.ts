import type { ChildProcess } from 'node:child_process';
import { forkLetterProcess } from './fork-letter-process.server.ts';
import type { LetterAnswers, LetterJob } from './letter-jobs.ts';
import { heldBy, watchProcess } from './process-watch.server.ts';

/** `failed`: the file kept it too long, made it too large or made it fall; `busy`: nobody looked at it. */
export type NoAnswer = 'failed' | 'busy';

interface Room {
  child: ChildProcess | null;
  /** The job that is done last of those that wait. */
  last: Promise<unknown>;
  waiting: number;
  closing: NodeJS.Timeout | null;
}

const MAX_WAITING = 30;
const START_MS = 60_000;
/** However little it works: so long nobody waits for one job. */
const LONGEST_MS = 60_000;
const IDLE_MS = 15_000;
/** One that grew beyond this does not stay long to wait for the next job. */
const IDLE_BYTES = 250 * 1024 * 1024;
const LARGE_IDLE_MS = 1_000;

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
  const next = () => {
    room.waiting -= 1;
  };
  room.last = turn.then(next, next);
  return (await turn) as LetterAnswers[J['kind']] | NoAnswer;
}

async function answered(job: LetterJob, work: number): Promise<unknown> {
  if (room.closing !== null) clearTimeout(room.closing);
  const child = room.child?.connected === true ? room.child : await started();
  if (child === null) return 'busy';
  hold(child, true);
  const answer = await said(child, work, LONGEST_MS, () => child.send(job));
  hold(child, false);
  const patience = heldBy(child.pid) > IDLE_BYTES ? LARGE_IDLE_MS : IDLE_MS;
  room.closing = setTimeout(() => close(child), patience).unref();
  return answer;
}

async function started(): Promise<ChildProcess | null> {
  const child = forkLetterProcess();
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

/** Taken out first: the next job must not meet one that is about to end. */
function close(child: ChildProcess): void {
  if (room.child === child) room.child = null;
  child.kill('SIGKILL');
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
