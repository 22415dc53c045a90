import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';
import { NOW, settingsOf } from '#tests/support/rivals.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sambang-full-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs a script where no file may grow beyond so many blocks of 512 bytes: as on a disk that fills up. */
function withLittleRoom(blocks: number, script: string): string {
  const node = `exec "${process.execPath}" --import tsx --input-type=module -e "$SCRIPT" "${dataDir}"`;
  const ran = spawnSync('sh', ['-c', `ulimit -f ${blocks} && ${node}`], {
    encoding: 'utf8',
    env: { ...process.env, SCRIPT: script },
  });
  expect(ran.status, ran.stderr).toBe(0);
  return ran.stdout.trim();
}

it('a letter that finds no room is not kept in part', () => {
  const sha256 = 'c'.repeat(64);
  const told = withLittleRoom(
    2,
    `import { keepLetter } from '#app/commands/letter-store.server.ts';
     const bytes = Buffer.alloc(5000, 'x');
     const file = { sha256: '${sha256}', mediaType: 'application/pdf', bytes: 5000 };
     try { keepLetter(process.argv[1], file, bytes, 'draft'); console.log('kept'); }
     catch (error) { console.log(error.code); }`,
  );
  expect(told).toBe('EFBIG');
  expect(existsSync(letterPath(dataDir, sha256))).toBe(false);
  expect(readdirSync(dirname(letterPath(dataDir, sha256)))).toEqual([]);
});

it('a decision that finds no room is not written in part, and those before it stay', () => {
  openHouse(settingsOf(dataDir), () => NOW).db.$client.close();
  const told = withLittleRoom(
    400,
    `import { openHouse } from '#app/commands/open-house.server.ts';
     import { submitted } from '#tests/support/deeds.ts';
     import { NOW, settingsOf } from '#tests/support/rivals.ts';
     const house = openHouse(settingsOf(process.argv[1]), () => NOW);
     let count = 0;
     try { for (; count < 1000; count += 1) submitted(house); }
     catch (error) { console.log(count, error.code.slice(0, 12)); }`,
  );
  const [count, code] = told.split(' ');
  expect(code).toMatch(/^SQLITE_(FULL|IOERR)/);
  const { $client } = openHouse(settingsOf(dataDir), () => NOW).db;
  expect(whatIsBroken($client)).toEqual([]);
  const kept = $client.prepare('select count(*) from reservations').pluck().get();
  expect(kept).toBe(Number(count));
  expect(kept).toBeGreaterThan(0);
  $client.close();
});
