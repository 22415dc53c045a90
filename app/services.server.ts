import { type Clock, systemClock, tickingClock } from './clock.server.ts';
import type { House } from './commands/house.server.ts';
import { openHouse } from './commands/open-house.server.ts';
import type { Env } from './env.server.ts';
import { type Logger, createLogger } from './logger.server.ts';
import { outboxState } from './queries/outbox.server.ts';

/** What `/readyz` and `/metrics` tell of the office's inner state. */
export interface Readiness {
  readonly ready: boolean;
  /** Whether the database answers. */
  readonly database: boolean;
  readonly outbox: {
    /** Notices not yet sent. */
    readonly waiting: number;
    /** Age in seconds of the oldest notice that is due and not sent; 0 where none is. */
    readonly lagSeconds: number;
    /** Refused for good; a person has to look. */
    readonly failed?: number;
    /** So late that a person should know. The office serves all the same. */
    readonly isStuck?: boolean;
  } | null;
}

/** What every door is given; made once when the process starts, closed when it ends. */
export interface Services extends House {
  readonly env: Env;
  readonly logger: Logger;
  /** Aborted when the process is told to end: answers that last close by themselves. */
  readonly ending: AbortController;
  readiness(): Readiness;
  close(): void;
}

/** The clock of the settings: the machine's, or one that ticks on from CLOCK. */
export function clockOf(env: Pick<Env, 'clock'>): Clock {
  return env.clock ? tickingClock(env.clock) : systemClock();
}

/** Builds the services from the settings, opening the data directory; `given` puts others in their place. */
export function createServices(env: Env, given: Partial<Services> = {}): Services {
  const house = given.db === undefined ? openHouse(env, clockOf(env)) : (given as House);
  return {
    env,
    logger: createLogger(env.logLevel),
    ending: new AbortController(),
    readiness: () => readinessOf(house),
    close: () => house.db.$client.close(),
    ...house,
    ...given,
  };
}

/** A database that does not answer is what readiness is asked about, so its error is the answer. */
function readinessOf(house: House): Readiness {
  try {
    return { ready: true, database: true, outbox: outboxState(house.db, house.clock()) };
  } catch {
    return { ready: false, database: false, outbox: null };
  }
}
