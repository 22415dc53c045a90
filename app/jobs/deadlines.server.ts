import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { House } from '#app/commands/house.server.ts';
import { runVerb } from '#app/commands/run-verb.server.ts';
import { settleNow } from '#app/commands/settle-now.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { lapsedRequests, missedConsultations } from '#app/queries/lapsed.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { holdJob, releaseJob } from './job-lease.server.ts';

const NAME = 'deadlines';

export interface JobOptions {
  /** Names this process on the lease it takes. */
  readonly holder: string;
  /** Told of a request over which the program stumbled; the others are done all the same. */
  readonly onFault: (number: string, error: unknown) => void;
  /** Asked between two requests; true ends the job early. */
  readonly stopping?: () => boolean;
}

export interface DeadlinesDone {
  /** False where another process was at it. */
  readonly ran: boolean;
  /** Requests whose offer lapsed or which expired. */
  readonly settled: number;
  readonly noShows: number;
  readonly faults: number;
}

/**
 * Writes down what time has decided: offers that lapsed, requests that expired, groups that did not
 * come. Each in its own transaction, which decides anew, so that running it twice changes nothing.
 */
export async function runDeadlines(house: House, options: JobOptions): Promise<DeadlinesDone> {
  const { holder } = options;
  if (!holdJob(house.db, { name: NAME, holder, now: house.clock() })) {
    return { ran: false, settled: 0, noShows: 0, faults: 0 };
  }
  try {
    const lapsed = lapsedRequests(house.db, house.clock());
    const settled = await forEach(house, lapsed, options, (number) => settleNow(house, number));
    const missed = missedNow(house);
    const noShows = await forEach(house, [...missed.keys()], options, (number) =>
      markNoShow(house, number, missed.get(number) ?? 0),
    );
    const faults = settled.faults + noShows.faults;
    return { ran: true, settled: settled.done, noShows: noShows.done, faults };
  } finally {
    releaseJob(house.db, { name: NAME, holder });
  }
}

function missedNow(house: House): Map<string, number> {
  const now = house.clock();
  const policy = policyOn(referenceOf(house.db).policies, dayOf(now));
  const missed = missedConsultations(house.db, now, policy);
  return new Map(missed.map(({ number, revision }) => [number, revision]));
}

function markNoShow(house: House, number: string, revision: number): boolean {
  const doer = { actor: SYSTEM_ACTOR, requestId: null };
  // Somebody may have checked the group in meanwhile; then the verb is refused, and rightly so.
  return runVerb(house, doer, number, 'noShow', { revision }).ok;
}

async function forEach(
  house: House,
  numbers: readonly string[],
  { holder, onFault, stopping }: JobOptions,
  deed: (number: string) => boolean,
): Promise<{ readonly done: number; readonly faults: number }> {
  let done = 0;
  let faults = 0;
  for (const number of numbers) {
    // Held anew before each: a long list must not outlast the lease.
    const mine = holdJob(house.db, { name: NAME, holder, now: house.clock() });
    if (!mine || stopping?.() === true) break;
    try {
      if (deed(number)) done += 1;
    } catch (error) {
      faults += 1;
      onFault(number, error);
    }
    // The server does this beside its visitors, who must not wait for the whole list.
    await yieldToOthers();
  }
  return { done, faults };
}
