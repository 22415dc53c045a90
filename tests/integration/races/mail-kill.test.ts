import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse } from '#app/commands/open-house.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { ensureProcess } from '#tests/support/build.ts';
import { attemptsOf, aWaitingNotice, standingOf } from '#tests/support/outbox.ts';
import { NOW, settingsOf } from '#tests/support/rivals.ts';
import { noticeIn, type Received, withServer } from '#tests/support/smtp.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sambang-mail-kill-'));

let script: string;

beforeAll(async () => {
  script = await ensureProcess('draining-process');
});
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

function drains(url: string, name: string, now = NOW): ChildProcess {
  const own = url.replace('//', `//${name}:x@`);
  return fork(script, [dataDir, own, name, now], { execArgv: [] });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve));

it('two drain at once and one is killed between taking and marking: nothing lost, one the same twice', async () => {
  const house = openHouse(settingsOf(dataDir), () => NOW);
  const ids = ['a', 'b', 'c', 'd'].flatMap((box) => [1, 2, 3].map((nth) => `${box}${nth}`));
  for (const id of ids) aWaitingNotice(house, id, `${id[0] ?? ''}@contoh.go.id`);
  let victim: ChildProcess | null = null;
  let killed: string | null = null;
  // The first letter of "mati" that the server has read is never answered: its sender is killed.
  const answer = (mail: Received, say: () => void) => {
    if (mail.by !== 'mati') return say();
    killed = noticeIn(mail);
    victim?.kill('SIGKILL');
  };
  const auth = {
    ...{ authOptional: false, allowInsecureAuth: true },
    onAuth: (sign: { username?: string }, _: unknown, say: (e: null, r: object) => void) =>
      say(null, { user: sign.username }),
  };
  await withServer(
    { ...auth, answer } as Parameters<typeof withServer>[0],
    async (url, received) => {
      victim = drains(url, 'mati');
      const other = drains(url, 'hidup');
      await Promise.all([ended(victim), ended(other)]);
      expect(victim.signalCode).toBe('SIGKILL');
      // A lease is respected until it has run out; then the rest goes.
      await ended(drains(url, 'kemudian', addMinutes(NOW, 3)));
      const got = received.map(noticeIn);
      expect([...new Set(got)].sort()).toEqual(ids);
      expect(got.filter((id, at) => got.indexOf(id) !== at)).toEqual([killed]);
      const [once, twice] = received.filter((mail) => noticeIn(mail) === killed);
      expect(twice?.raw.equals(once?.raw ?? Buffer.of())).toBe(true);
      for (const box of ['a', 'b', 'c', 'd']) {
        const order = [...new Set(got.filter((id) => id.startsWith(box)))];
        expect(order).toEqual([...order].sort());
      }
    },
  );
  expect(standingOf(house).filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(attemptsOf(house, killed ?? '')).toEqual([
    expect.stringMatching(/^deferred: Pengiriman terputus/),
    expect.stringMatching(/^sent: 250/),
  ]);
  expect(verify({ db: house.db, dataDir }).problems).toEqual([]);
  house.db.$client.close();
}, 60_000);
