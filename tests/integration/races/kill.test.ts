import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { aTeam } from '#tests/support/deeds.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';
import { NOW, settingsOf } from '#tests/support/rivals.ts';

const ROUNDS = 8;
const dataDir = mkdtempSync(join(tmpdir(), 'sambang-kill-'));

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

interface Worker {
  readonly child: ChildProcess;
  readonly notes: string;
  readonly ready: Promise<unknown>;
}

function aWorker(name: string, team: object): Worker {
  const notes = join(dataDir, `notes-${name}`);
  const child = fork('tests/support/restless-process.ts', [dataDir, notes, JSON.stringify(team)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return { child, notes, ready: new Promise((resolve) => child.once('message', resolve)) };
}

/** Killed without a word, as by a power cut; gives the signal it died of. */
async function kill({ child }: Worker): Promise<unknown> {
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGKILL');
  return gone;
}

/** What the worker had been told is done and the file does not know. */
function lost(sqlite: ReturnType<typeof openHouse>['db']['$client'], { notes }: Worker): string[] {
  const noted = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
  const known = sqlite.prepare(
    `select 1 from audit_entries a join reservations r on r.id = a.subject
     where a.subject = ? and r.number = ? and a.revision = ? and r.revision >= a.revision`,
  );
  return noted.filter((line) => known.get(...line.split(' ')) === undefined);
}

function missingLetters(sqlite: ReturnType<typeof openHouse>['db']['$client']): unknown[] {
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
      await sleep(randomInt(60, 260));
      expect(await kill(worker)).toBe('SIGKILL');
      const { $client } = openHouse(settingsOf(dataDir), () => NOW).db;
      expect(whatIsBroken($client)).toEqual([]);
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
});
