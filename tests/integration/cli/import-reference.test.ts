import { describe, expect, it } from 'vitest';
import { auditEntries, holidays, regions } from '#db/schema/index.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';
import { aCommandLine } from '#tests/support/command-line.ts';

const HOLIDAYS = 'date,name,kind,source';
const NEW_YEAR = '2027-01-01,Tahun Baru 2027 Masehi,libur_nasional,SKB 3 Menteri';

describe('import holidays', () => {
  it('puts a year in place of what was known of it, and says which year has no decree', async () => {
    const cli = aCommandLine({ CLOCK: '2026-12-20T02:00:00Z' });
    const before = await cli.run(
      'import',
      'holidays',
      cli.file('2026.csv', `${HOLIDAYS}\n2026-12-25,Natal,libur_nasional,SKB\n`),
      '--json',
    );
    expect(before.json()).toEqual({
      holidays: 1,
      years: ['2026'],
      yearsWithoutDecree: ['2027'],
      ...{ disturbed: [], extended: [] },
    });
    const after = await cli.run(
      'import',
      'holidays',
      cli.file(
        '2027.csv',
        `\uFEFF${HOLIDAYS.replaceAll(',', ';')}\r\n${NEW_YEAR.replaceAll(',', ';')}\r\n`,
      ),
    );
    expect(after).toMatchObject({ exit: 0, out: '1 hari libur dimuat untuk tahun 2027.\n' });
    const { db } = cli.house();
    const kept = db
      .select()
      .from(holidays)
      .all()
      .map(({ date }) => date);
    expect(kept.filter((date) => date >= '2026')).toEqual(['2026-12-25', '2027-01-01']);
    expect(kept.some((date) => date.startsWith('2023-'))).toBe(true);
    const lines = db.select().from(auditEntries).all();
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['holidays.imported', 'cli'],
      ['holidays.imported', 'cli'],
    ]);
  });

  it.each([
    ['2027-02-30,Libur,libur_nasional,SKB', 'Baris 2: kolom tanggal (date) bukan tanggal yang ada'],
    ['2027-03-01,Libur,hari_raya,SKB', 'Baris 2: kolom jenis (kind) harus salah satu dari'],
    ['2027-01-01,Libur,libur_nasional,SKB', 'Baris 2: 2027-01-01 tercantum lebih dari sekali'],
    ['2027-03-01,Libur', 'Baris 2: jumlah sel'],
  ])('refuses the whole file for the row %s', async (row, reason) => {
    const cli = aCommandLine();
    const file = cli.file('2027.csv', `${HOLIDAYS}\n${NEW_YEAR}\n${row}`);
    const { exit, err } = await cli.run('import', 'holidays', file);
    expect(exit).toBe(1);
    expect(err).toContain(`2027.csv: ${reason}`);
    const { db } = cli.house();
    expect(
      db
        .select()
        .from(holidays)
        .all()
        .some(({ date }) => date >= '2027'),
    ).toBe(false);
    expect(db.select().from(auditEntries).all()).toEqual([]);
  });
});

describe('import regions', () => {
  it('brings known regions up to date and takes none away', async () => {
    const cli = aCommandLine();
    const lines = loadSeedFile('regions.csv').split(/\r?\n/);
    const one = [
      lines[0],
      '73.01,Kabupaten Selayar,Selayar,kabupaten,73,Sulawesi Selatan,Asia/Makassar,WITA,+08:00,true,',
    ];
    const { exit, out } = await cli.run('import', 'regions', cli.file('r.csv', one.join('\n')));
    expect([exit, out]).toEqual([0, '1 daerah dimuat.\n']);
    const kept = cli.house().db.select().from(regions).all();
    expect(kept).toHaveLength(552);
    expect(kept.find(({ code }) => code === '73.01')?.shortName).toBe('Selayar');
  });

  it('refuses a row that contradicts itself, by its number', async () => {
    const cli = aCommandLine();
    const [header] = loadSeedFile('regions.csv').split(/\r?\n/);
    const row =
      '73.01,Kabupaten Selayar,Selayar,kabupaten,74,Sultra,Asia/Makassar,WITA,+08:00,true,';
    const { exit, err } = await cli.run(
      'import',
      'regions',
      cli.file('r.csv', `${header}\n${row}`),
    );
    expect(exit).toBe(1);
    expect(err).toContain('r.csv: Baris 1: kolom province_code tidak sesuai dengan kode daerah');
  });
});
