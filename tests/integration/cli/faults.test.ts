import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { faultOf } from '#app/cli/fault.ts';
import { importConsultations } from '#app/commands/import-consultations.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { auditEntries, reservations } from '#db/schema/index.ts';
import { aCommandLine } from '#tests/support/command-line.ts';
import { as } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

const fileOf = (dataDir: string) => join(dataDir, 'sambang.sqlite');

describe('a data directory that cannot be used', () => {
  it('of a newer edition of the program stays as it is', async () => {
    const cli = aCommandLine();
    await cli.run('verify');
    const sqlite = new Database(fileOf(cli.dataDir));
    sqlite.pragma('user_version = 999');
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.close();
    const before = readFileSync(fileOf(cli.dataDir));
    const { exit, out, err } = await cli.run('verify');
    expect([exit, out]).toEqual([1, '']);
    expect(err).toBe(
      'Basis data ini dibuat oleh versi Sambang yang lebih baru. Perbarui programnya, lalu jalankan lagi; data tidak diubah.\n',
    );
    expect(readFileSync(fileOf(cli.dataDir)).equals(before)).toBe(true);
  });

  it('that is no database is left alone', async () => {
    const cli = aCommandLine();
    await cli.run('verify');
    writeFileSync(fileOf(cli.dataDir), 'bukan basis data '.repeat(100));
    const { exit, err } = await cli.run('verify', '--json');
    expect(exit).toBe(1);
    expect(err).toContain('rusak atau bukan basis data Sambang');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('that cannot be made is named', async () => {
    const cli = aCommandLine();
    const file = cli.file('berkas', '');
    const { exit, err } = await cli.run('verify', '--data-dir', join(file, 'data'));
    expect(exit).toBe(1);
    expect(err).toBe(
      `Folder data ${join(file, 'data')} tidak dapat dibuka atau dibuat. Periksa namanya, lalu jalankan lagi.\n`,
    );
  });
});

describe('what the machine refuses in the middle', () => {
  const env = { dataDir: '/data' };

  function faultIn(deed: () => unknown): string {
    try {
      deed();
    } catch (error) {
      return faultOf(error, env);
    }
    throw new Error('Nothing went wrong');
  }

  it('a full disk: one sentence, and nothing half written', () => {
    const house = aHouse();
    const pages = house.db.$client.pragma('page_count', { simple: true }) as number;
    house.db.$client.pragma(`max_page_count = ${pages + 2}`);
    const rows = Array.from({ length: 500 }, (_, at) => ({
      date: '2023-12-04' as LocalDate,
      mode: 'tatapMuka' as const,
      requester: `Kab. Sleman ${at}`,
      topics: 'DAU',
      guests: 1,
      row: at + 1,
      key: `key-${at}`,
    }));
    const fault = faultIn(() =>
      importConsultations(house, as('admin'), [{ file: 'a.csv', rows, rejected: [] }]),
    );
    expect(fault).toBe(
      'Tempat penyimpanan /data penuh. Kosongkan sebagian, lalu jalankan lagi. Tidak ada yang tersimpan dari perintah ini.',
    );
    expect(house.db.select().from(reservations).all()).toEqual([]);
    expect(house.db.select().from(auditEntries).all()).toEqual([]);
  });

  it('a file that may only be read', () => {
    const sqlite = new Database(':memory:');
    sqlite.pragma('query_only = ON');
    expect(faultIn(() => sqlite.exec('create table t (a)'))).toContain('tidak dapat ditulisi');
  });

  it('a bug, without a stack and without the values of the statement', () => {
    const bug = new Error('insert into guests failed\nparams: Ibu Contoh');
    const told = faultOf(bug, env);
    expect(told).toContain('Terjadi kesalahan pada program (Error: insert into guests failed');
    expect(told).not.toContain('Ibu Contoh');
    expect(told).not.toContain('faults.test');
  });
});
