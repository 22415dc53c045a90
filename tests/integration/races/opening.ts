import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { A_LETTER, aRequest, as } from '#tests/support/deeds.ts';
import { aRace, aStranger, refusals, values } from '#tests/support/race.ts';
import type { Deed } from '#tests/support/rivals.ts';

describe('races to open', () => {
  const race = aRace();

  function both(open: Omit<Extract<Deed, { do: 'open' }>, 'do'>) {
    const deed: Deed = { do: 'open', ...open };
    return race().together([deed], [deed]);
  }

  it('a fresh directory: its database is made once', async () => {
    for (let round = 0; round < 25; round += 1) {
      const dataDir = join(race().dataDir, 'databases', String(round));
      const found = await both({ dataDir, databaseAlone: true });
      expect(values(found)).toMatchObject([{ stamps: 1 }, { stamps: 1 }]);
    }
  });

  it('a fresh directory: it is supplied once, and both find it whole', async () => {
    const whole = race()
      .house.db.$client.prepare(
        `select (select count(*) from regions) as regions, (select count(*) from topics) as topics,
           (select count(*) from policy_versions) as policies, 1 as stamps, user_version as version
         from pragma_user_version`,
      )
      .get();
    for (let round = 0; round < 3; round += 1) {
      const found = await both({ dataDir: join(race().dataDir, 'houses', String(round)) });
      expect(values(found)).toEqual([whole, whole]);
    }
  });

  it('while another writes for a second: whoever comes waits, and loses nothing', async () => {
    const marker = join(race().dataDir, 'lock-is-kept');
    const submissions = Array.from({ length: 10 }, (): Deed => ({
      ...{ do: 'submit', doer: as('secretariat') },
      ...{ form: aRequest(aStranger()), letter: A_LETTER },
    }));
    const keeping = race().alone(0, [{ do: 'keepLock', ms: 1000, marker }]);
    while (!existsSync(marker)) await sleep(5);
    const waited = await race().alone(1, submissions);
    expect(refusals(await keeping)).toEqual([]);
    expect(values(waited)).toHaveLength(10);
    const lines = race().house.db.$client.prepare(
      `select action from audit_entries where action not like '%.added' order by seq`,
    );
    expect(lines.pluck().all()).toEqual([
      'lock.kept',
      ...Array<string>(10).fill('reservation.submitted'),
    ]);
  });
});
