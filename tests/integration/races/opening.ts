import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A_LETTER, aRequest, as } from '#tests/support/deeds.ts';

@@RACE@@

describe('two processes that open a fresh directory at once', () => {
  const twice = (open: Omit<Extract<Deed, { do: 'open' }>, 'do'>) =>
    race.run([{ do: 'open', ...open }], [{ do: 'open', ...open }]);

  it('make its database once', async () => {
    for (let round = 0; round < 60; round += 1) {
      const dataDir = join(race.dataDir, 'databases', String(round));
      const found = (await twice({ dataDir, databaseAlone: true })).flat();
      expect(values(found)).toMatchObject([{ stamps: 1 }, { stamps: 1 }]);
    }
  });

  it('supply it once, and both find it whole', async () => {
    const whole = race.house.db.$client
      .prepare(
        `select (select count(*) from regions) as regions, (select count(*) from topics) as topics,
           (select count(*) from policy_versions) as policies, 1 as stamps, user_version as version
         from pragma_user_version`,
      )
      .get();
    for (let round = 0; round < 3; round += 1) {
      const found = (await twice({ dataDir: join(race.dataDir, 'houses', String(round)) })).flat();
      expect(values(found)).toEqual([whole, whole]);
    }
  });
});

it('whoever meets a writer waits for it, and loses nothing', async () => {
  const marker = join(race.dataDir, 'lock-is-kept');
  const submission: Deed = {
    ...{ do: 'submit', doer: as('secretariat') },
    ...{ form: aRequest(), letter: A_LETTER },
  };
  const keeping = race.alone(0, [{ do: 'keepLock', ms: 1000, marker }]);
  while (!existsSync(marker)) await sleep(5);
  const waited = await race.alone(1, Array<Deed>(10).fill(submission));
  expect(refusals(await keeping)).toEqual([]);
  expect(values(waited)).toHaveLength(10);
  const actions = race.house.db.$client.prepare('select action from audit_entries order by seq');
  expect(actions.pluck().all()).toEqual([
    'lock.kept',
    ...Array<string>(10).fill('reservation.submitted'),
  ]);
});
