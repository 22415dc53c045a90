import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { ensureProcess } from './build.ts';
import { as, aTeam } from './deeds.ts';
import { whatIsBroken } from './invariants.ts';
import { type Deed, NOW, type Outcome, Rival, settingsOf } from './rivals.ts';

/** What each process does, and, where the clocks of the machines differ, at which moment. */
interface Lane {
  readonly deeds: readonly Deed[];
  readonly now?: Instant;
}

/** Two processes, started once and used for many rounds on one data directory after another. */
let pair: readonly [Rival, Rival] | null = null;

export async function stopRivals(): Promise<void> {
  await Promise.all((pair ?? []).map((rival) => rival.stop()));
  pair = null;
}

/** Milliseconds between the signal and the common start: long enough for the signal to arrive. */
const LEAD_MS = 4;

/** A data directory on which two processes and the test work at once. */
export class Race {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'sambang-race-'));
  readonly #rivals: readonly [Rival, Rival];
  #now = NOW;
  readonly house: House = openHouse(settingsOf(this.dataDir), () => this.#now);
  readonly team = aTeam(this.house);

  constructor(rivals: readonly [Rival, Rival]) {
    this.#rivals = rivals;
  }

  /** Sets the clocks of all; they stand still there. */
  setNow(now: Instant): void {
    this.#now = now;
  }

  /** Starts both at the same millisecond; gives their outcomes, in the order of the lanes. */
  async run(...lanes: readonly [Lane | readonly Deed[], Lane | readonly Deed[]]) {
    const told = lanes.map((lane): Lane => ('deeds' in lane ? lane : { deeds: lane }));
    await this.#both((rival, index) => this.#prepare(rival, told[index] ?? { deeds: [] }));
    const at = Date.now() + LEAD_MS;
    return this.#both((rival) => rival.tell({ kind: 'go', at }));
  }

  /** The same; gives all outcomes in one list. */
  async together(...lanes: Parameters<Race['run']>): Promise<Outcome[]> {
    return (await this.run(...lanes)).flat();
  }

  /** Lets one process alone do something, beside whatever the other does. */
  async alone(index: 0 | 1, deeds: readonly Deed[]): Promise<Outcome[]> {
    const rival = this.#rivals[index];
    await this.#prepare(rival, { deeds });
    return rival.tell({ kind: 'go', at: 0 });
  }

  async end(): Promise<void> {
    await this.#both((rival) => rival.tell({ kind: 'leave' }));
    this.house.db.$client.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #prepare(rival: Rival, { deeds, now = this.#now }: Lane): Promise<void> {
    await rival.tell({ kind: 'prepare', dataDir: this.dataDir, now, deeds });
  }

  /** Waits for both, also where one has failed: an answer that comes late would be taken for the next. */
  async #both<T>(ask: (rival: Rival, index: number) => Promise<T>): Promise<T[]> {
    const settled = await Promise.allSettled(this.#rivals.map(ask));
    return settled.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });
  }
}

/** A race for the tests of this block; after them nothing in its file may be broken. */
export function aRace(): () => Race {
  let race: Race;
  beforeAll(async () => {
    const file = await ensureProcess('rival-process');
    race = new Race((pair ??= [new Rival(file), new Rival(file)]));
  });
  afterAll(async () => {
    const broken = whatIsBroken(race.house.db.$client);
    await race.end();
    expect(broken).toEqual([]);
  });
  return () => race;
}

let offices = 0;

/** The requester's part of a request, of an office that has asked for nothing yet. */
export function aStranger() {
  offices += 1;
  const contact = { name: 'Bapak Contoh', email: `narahubung${offices}@contoh.go.id` };
  return { requester: { body: 'kl', name: `Lembaga ${offices}`, contact } };
}

/** Two people of one role at two desks, told apart by name. */
export function twoOf(role: Role): readonly [Doer, Doer] {
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

/** The numbers of the requests about which something was decided. */
export function numbers(outcomes: readonly Outcome[]): string[] {
  return values<{ number: string }>(outcomes).map(({ number }) => number);
}
