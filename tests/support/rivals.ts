import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { RepeatGuard } from '#app/commands/repeat-guard.server.ts';
import type { PlainVerb } from '#app/commands/run-verb.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { as } from './deeds.ts';

/** A deed as it travels to another process. `body` is read there through the verb's own form. */
export type Deed =
  | {
      readonly do: 'submit';
      readonly doer: Doer;
      readonly form: object;
      readonly letter: LetterFile | null;
      readonly repeat?: RepeatGuard;
    }
  | {
      readonly do: PlainVerb | 'checkIn';
      readonly doer: Doer;
      readonly number: string;
      readonly body: object;
    }
  | { readonly do: 'makeClosure'; readonly doer: Doer; readonly body: object }
  /** Keeps the write lock for so long; the marker file says that it is taken. */
  | { readonly do: 'keepLock'; readonly ms: number; readonly marker: string }
  /** Opens a data directory, tells what it finds there, closes it. */
  | { readonly do: 'open'; readonly dataDir: string };

/** What a process reports of one deed. */
export type Outcome = Result<unknown, Refusal>;

/** What a process answers; what no person should ever meet fails the test that asked for it. */
export type Answer = { readonly outcomes: readonly Outcome[] } | { readonly thrown: string };

/** What the processes are told; they open the data directory with the first deed that needs it. */
export type Order =
  | { readonly kind: 'prepare'; readonly now: Instant; readonly deeds: readonly Deed[] }
  | { readonly kind: 'go'; readonly at: number };

/** The settings under which the rivals and the test open the directory. */
export function settingsOf(dataDir: string) {
  return { dataDir, baseUrl: 'https://sambang.test', mailFrom: 'sekretariat@sambang.test' };
}

/** The moment at which a race takes place unless told otherwise; the clocks stand still there. */
export const NOW = '2026-11-23T02:00:00Z' as Instant;

/** A process that does as it is told. */
class Rival {
  readonly #child: ChildProcess;

  constructor(dataDir: string) {
    const script = fileURLToPath(new URL('./rival-process.ts', import.meta.url));
    this.#child = fork(script, [dataDir], { execArgv: ['--import', 'tsx'] });
  }

  /** Has the deeds read and the directory open, and waits for the signal. */
  async prepare(deeds: readonly Deed[], now: Instant): Promise<void> {
    const answer = this.#answer();
    this.#send({ kind: 'prepare', now, deeds });
    await answer;
  }

  async go(at: number): Promise<Outcome[]> {
    const answer = this.#answer();
    this.#send({ kind: 'go', at });
    return answer;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.connected) this.#child.disconnect();
    await gone;
  }

  #send(order: Order): void {
    this.#child.send(order);
  }

  async #answer(): Promise<Outcome[]> {
    return new Promise((resolve, reject) => {
      const died = (code: number | null): void => {
        reject(new Error(`A rival process died (${code})`));
      };
      this.#child.once('exit', died);
      this.#child.once('message', (answer: Answer) => {
        this.#child.off('exit', died);
        if ('thrown' in answer) reject(new Error(`In a rival process: ${answer.thrown}`));
        else resolve([...answer.outcomes]);
      });
    });
  }
}

/** What each process does, and, where the clocks of the machines differ, at which moment. */
export interface Lane {
  readonly deeds: readonly Deed[];
  readonly now?: Instant;
}

export interface Race {
  readonly dataDir: string;
  readonly house: House;
  /** The clock of {@link house}; races begin at this moment too. */
  setNow(now: Instant): void;
  /** Starts the processes at the same millisecond; gives their outcomes, in the order of the lanes. */
  run(...lanes: readonly (Lane | readonly Deed[])[]): Promise<Outcome[][]>;
  /** Lets one process alone do something, beside whatever the other does. */
  alone(rival: 0 | 1, deeds: readonly Deed[]): Promise<Outcome[]>;
  end(): Promise<void>;
}

/** Milliseconds between the signal and the common start: long enough for the signal to arrive. */
const LEAD_MS = 4;

/** A data directory of its own with two processes on it, started once and used for many rounds. */
export async function aRace(): Promise<Race> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-race-'));
  const rivals = [new Rival(dataDir), new Rival(dataDir)] as const;
  let now = NOW;
  const house = openHouse(settingsOf(dataDir), () => now);
  return {
    dataDir,
    house,
    setNow: (moment) => {
      now = moment;
    },
    run: async (...lanes) => {
      const told = lanes.map((lane): Lane => ('deeds' in lane ? lane : { deeds: lane }));
      const running = rivals.slice(0, told.length);
      await Promise.all(
        running.map((rival, index) =>
          rival.prepare(told[index]?.deeds ?? [], told[index]?.now ?? now),
        ),
      );
      const at = Date.now() + LEAD_MS;
      return Promise.all(running.map((rival) => rival.go(at)));
    },
    alone: async (index, deeds) => {
      await rivals[index].prepare(deeds, now);
      return rivals[index].go(0);
    },
    end: async () => {
      house.db.$client.close();
      await Promise.all(rivals.map((rival) => rival.stop()));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Two people of one role at two desks, told apart by name. */
export function twoOf(role: Parameters<typeof as>[0]): readonly [Doer, Doer] {
  const named = (name: string): Doer => {
    const { actor, requestId } = as(role);
    return { actor: { ...actor, id: `${actor.id}-${name}`, name: `Petugas ${name}` }, requestId };
  };
  return [named('Timur'), named('Barat')];
}

/** Deals the deeds out to the two processes in turn. */
export function dealt(deeds: readonly Deed[]): [Deed[], Deed[]] {
  return [deeds.filter((_, index) => index % 2 === 0), deeds.filter((_, index) => index % 2 === 1)];
}

/** The refusals among the outcomes. */
export function refusals(outcomes: readonly Outcome[]): Refusal[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
}

/** What the successful ones brought, in the shape that the deed gives. */
export function values<T>(outcomes: readonly Outcome[]): T[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value as T] : []));
}
