import type { ChildProcess } from 'node:child_process';
import { forkLetterProcess } from './fork-letter-process.server.ts';
import type { LetterAnswers, LetterJob } from './letter-jobs.ts';
import { leave, type Lines, takeNext, type Turn, waitingIn } from './letter-turns.ts';
import { heldBy, watchProcess } from './process-watch.server.ts';

/** `failed`: the file kept it too long, made it too large or made it fall; `busy`: nobody looked at it. */
export type NoAnswer = 'failed' | 'busy';

interface Waiting {
  readonly job: LetterJob;
  readonly work: number;
  readonly turn: Turn;
  readonly settle: (answer: unknown) => void;
  /** Ends its patience. */
  timer: NodeJS.Timeout | null;
  /** It was ended so that somebody who stands by need not wait. */
  isPutOff: boolean;
}

interface Room {
  child: ChildProcess | null;
  running: Waiting | null;
  readonly lines: Lines<Waiting>;
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
/** So long what makes way may still take to end by itself: most files are read sooner. */
const GRACE_MS = 1_000;

/** The build and the sources both hold this module; they share one process all the same. */
const SHARED = Symbol.for('sambang.letter-process');
const shared = globalThis as { [SHARED]?: Room };
const room: Room = (shared[SHARED] ??= {
  ...{ child: null, running: null, closing: null },
  lines: new Map(),
});

/**
 * Has a file opened in a process of its own, one job at a time, the senders in turn: a hostile file
 * can at worst bring down that process, which knows no secret, and what a file makes it hold goes
 * with it; and however much one sends, another's file waits for one of theirs at most.
 * @param work milliseconds of work after which the job is given up
 */
export function askLetterProcess<J extends LetterJob>(
  job: J,
  work: number,
  turn: Turn,
): Promise<LetterAnswers[J['kind']] | NoAnswer> {
  const line = room.lines.get(turn.by) ?? [];
  const inAll = waitingIn(room.lines) + (room.running === null ? 0 : 1);
  if (inAll >= MAX_WAITING || line.length >= turn.most) return Promise.resolve('busy');
  return new Promise((resolve) => {
    const settle = resolve as (answer: unknown) => void;
    const waiting: Waiting = { job, work, turn, settle, timer: null, isPutOff: false };
    waiting.timer = setTimeout(() => {
      leave(room.lines, waiting);
      settle('busy');
    }, turn.patience);
    room.lines.set(turn.by, [...line, waiting]);
    if (turn.isLast !== true) putOffLast();
    void goOn();
  });
}

async function goOn(): Promise<void> {
  if (room.running !== null) return;
  const next = takeNext(room.lines);
  if (next === null) return;
  room.running = next;
  if (next.timer !== null) clearTimeout(next.timer);
  const answer = await answered(next).catch(() => 'busy');
  room.running = null;
  next.settle(next.isPutOff ? 'busy' : answer);
  void goOn();
}

/** Ends what runs only for later, where it does not end by itself soon. */
function putOffLast(): void {
  const { running } = room;
  if (running?.turn.isLast !== true) return;
  setTimeout(() => {
    if (room.running !== running) return;
    running.isPutOff = true;
    room.child?.kill('SIGKILL');
  }, GRACE_MS).unref();
}

async function answered({ job, work }: Waiting): Promise<unknown> {
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
