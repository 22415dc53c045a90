import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { House } from '#app/commands/house.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { ensureProcess } from '#tests/support/build.ts';
import { aTeam } from '#tests/support/deeds.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';
import { NOW, settingsOf } from '#tests/support/rivals.ts';

const ROUNDS = 8;
const dataDir = mkdtempSync(join(tmpdir(), 'sambang-kill-'));

let script: string;

beforeAll(async () => {
  script = await ensureProcess('restless-process');
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

type Sqlite = House['db']['$client'];

interface Worker {
  readonly child: ChildProcess;
  readonly notes: string;
  readonly ready: Promise<unknown>;
  /** The signal it died of; null where it ended by itself. */
  readonly gone: Promise<unknown>;
}

function aWorker(name: string, team: object): Worker {
  const notes = join(dataDir, `notes-${name}`);
  const child = fork(script, [dataDir, notes, JSON.stringify(team)], { execArgv: [] });
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  const ready = new Promise((resolve) => child.once('message', resolve));
  return { child, notes, ready: Promise.race([ready, gone]), gone };
}

/** Deeds that the worker has been told are done. */
function notesOf({ notes }: Worker): string[] {
  return existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
}

/** A moment like any other, once the worker has done so many deeds. */
async function someMomentAfter(deeds: number, worker: Worker): Promise<void> {
  while (notesOf(worker).length < deeds && worker.child.exitCode === null) await sleep(2);
  await sleep(randomInt(0, 15));
}

/** What the worker had been told is done and the file does not know. */
function lost(sqlite: Sqlite, worker: Worker): string[] {
  const known = sqlite.prepare(
    `select 1 from audit_entries a join reservations r on r.id = a.subject
     where a.subject = ? and r.number = ? and a.revision = ? and r.revision >= a.revision`,
  );
  return notesOf(worker).filter((line) => known.get(...line.split(' ')) === undefined);
}

function missingLetters(sqlite: Sqlite): unknown[] {
  const named = sqlite.prepare('select letter_sha256 from reservations').pluck().all() as string[];
  return named.filter((sha256) => {
    const path = letterPath(dataDir, sha256);
    if (!existsSync(path)) return true;
    return createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256;
  });
}

it('nothing is lost and nothing is half-written, whenever a process is killed', async () => {
  const first = openHouse(settingsOf(dataDir), () => NOW);
  const team = aTeam(first);
  first.db.$client.close();
  const pair = (round: number): Worker[] =>
    ['a', 'b'].map((name) => aWorker(`${round}${name}`, team));

  const all: Worker[] = [];
  let next = pair(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const workers = next;
    all.push(...workers);
    await Promise.all(workers.map(({ ready }) => ready));
    workers.forEach(({ child }) => child.send('go'));
    // The next ones are made ready while these are at work.
    if (round + 1 < ROUNDS) next = pair(round + 1);
    for (const worker of workers) {
      // The first one is left alone until it has done everything once.
      await someMomentAfter(worker === all[0] ? 60 : randomInt(1, 40), worker);
      worker.child.kill('SIGKILL');
      expect(await worker.gone).toBe('SIGKILL');
      const { db } = openHouse(settingsOf(dataDir), () => NOW);
      const { $client } = db;
      expect(whatIsBroken($client)).toEqual([]);
      expect(verify({ db, dataDir }).problems).toEqual([]);
      expect(missingLetters($client)).toEqual([]);
      expect(lost($client, worker)).toEqual([]);
      $client.close();
    }
  }
  const { $client } = openHouse(settingsOf(dataDir), () => NOW).db;
  expect(all.flatMap((worker) => lost($client, worker))).toEqual([]);
  const actions = $client.prepare('select distinct action from audit_entries').pluck().all();
  expect(actions).toEqual(
    expect.arrayContaining(
      ['submitted', 'approved', 'offerAccepted', 'cancelled', 'checkedIn', 'closed'].map(
        (done) => `reservation.${done}`,
      ),
    ),
  );
  $client.close();
}, 120_000);
