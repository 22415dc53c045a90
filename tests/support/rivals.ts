import { type ChildProcess, fork } from 'node:child_process';
import type { Doer } from '#app/commands/decide.server.ts';
import type { RepeatGuard } from '#app/commands/repeat-guard.server.ts';
import type { PlainVerb } from '#app/commands/run-verb.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Result } from '#app/domain/result.ts';

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
  | {
      readonly do: 'annulCheckIn';
      readonly doer: Doer;
      readonly number: string;
      readonly body: {
        readonly checkInId: string;
        readonly revision: number;
        readonly reason: string;
      };
    }
  | {
      readonly do: 'answerException';
      readonly doer: Doer;
      readonly id: string;
      readonly verdict: 'granted' | 'refused';
    }
  | {
      readonly do: 'takeBackException';
      readonly doer: Doer;
      readonly number: string;
      readonly id: string;
    }
  | { readonly do: 'makeClosure'; readonly doer: Doer; readonly body: object }
  /** Keeps the write lock for so long; the marker file says that it is taken. */
  | { readonly do: 'keepLock'; readonly ms: number; readonly marker: string }
  /** Opens a data directory, or its database alone, tells what it finds there, closes it. */
  | { readonly do: 'open'; readonly dataDir: string; readonly databaseAlone?: boolean };

/** What a process reports of one deed. */
export type Outcome = Result<unknown, Refusal>;

/** What a process answers; what no person should ever meet fails the test that asked for it. */
export type Answer = { readonly outcomes: readonly Outcome[] } | { readonly thrown: string };

/** A deed is done in two steps, so that all processes are ready before one begins. */
export type Order =
  | {
      readonly kind: 'prepare';
      readonly dataDir: string;
      readonly now: Instant;
      readonly deeds: readonly Deed[];
    }
  /** Begin at this millisecond of the machine's clock. */
  | { readonly kind: 'go'; readonly at: number }
  /** Close what is open. */
  | { readonly kind: 'leave' };

/** The settings under which the rivals and the test open a directory. */
export function settingsOf(dataDir: string) {
  return { dataDir, baseUrl: 'https://sambang.test', mailFrom: 'sekretariat@sambang.test' };
}

/** The moment at which a race takes place unless told otherwise; the clocks stand still there. */
export const NOW = '2026-11-23T02:00:00Z' as Instant;

/** A process that does as it is told. */
export class Rival {
  readonly #child: ChildProcess;

  /** @param file the process to start, from `ensureProcess` */
  constructor(file: string) {
    this.#child = fork(file, [], { execArgv: [] });
  }

  async tell(order: Order): Promise<Outcome[]> {
    const answer = new Promise<Outcome[]>((resolve, reject) => {
      const died = (code: number | null): void => {
        reject(new Error(`A rival process died (${code})`));
      };
      this.#child.once('exit', died);
      this.#child.once('message', (message: Answer) => {
        this.#child.off('exit', died);
        if ('thrown' in message) reject(new Error(`In a rival process: ${message.thrown}`));
        else resolve([...message.outcomes]);
      });
    });
    this.#child.send(order);
    return answer;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    if (this.#child.connected) this.#child.disconnect();
    await gone;
  }
}
