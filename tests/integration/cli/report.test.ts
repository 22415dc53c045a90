import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MonthlyReport } from '#app/domain/report/monthly-report.ts';
import { aCommandLine } from '#tests/support/command-line.ts';
import { registerLines, REGISTERS } from '#tests/support/directory.ts';

const PRINTED = REGISTERS.map(([name]) => `db/seed/data/consultations/${name}`);

async function withRegisters() {
  const cli = aCommandLine();
  expect((await cli.run('import', 'consultations', ...PRINTED)).exit).toBe(0);
  return cli;
}

describe('report --month 2023-12', () => {
  it('equals the printed table', async () => {
    const cli = await withRegisters();
    const ran = await cli.run('report', '--month', '2023-12', '--format', 'json');
    const report = ran.json() as MonthlyReport;
    const printed = registerLines('consultations_2023-12_tatap_muka.csv').map((cells) => ({
      no: Number(cells.get('no')),
      date: cells.get('date'),
      requester: cells.get('requester_as_printed'),
      code: cells.get('region_code') || null,
      topics: cells.get('topics')?.split(';'),
      guests: Number(cells.get('guests_as_printed')),
    }));
    expect(report.tatapMuka).toMatchObject({ count: 30, guestTotal: 94, rows: printed });
    expect(report.tatapMuka.byTopic.slice(0, 3)).toEqual([
      { topic: 'PDRD', count: 10 },
      { topic: 'DAU', count: 6 },
      { topic: 'HIBAH', count: 4 },
    ]);
    expect(report.videoConference.rows.map(({ requester }) => requester)).toEqual([
      'BPK Prov. Kalimantan Barat',
      'Prov. Maluku',
      'Kab. Nias Selatan',
      'Prov. Riau',
      'Kota Mojokerto',
    ]);
    expect(report.comparison.yearToDate).toEqual({
      tatapMuka: { count: 38, change: null },
      videoConference: { count: 21, change: null },
    });
  });

  it('says the same with --json, and in CSV in the columns of the office', async () => {
    const cli = await withRegisters();
    const plain = await cli.run('report', '--month', '2023-12');
    const machine = await cli.run('report', '--json', '--month', '2023-12');
    expect(machine.json()).toEqual(plain.json());
    const csv = await cli.run('report', '--month', '2023-12', '--format', 'csv');
    const lines = csv.out.split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'Konsultasi Tatap Muka Desember 2023',
      'No,Tanggal,Daerah,Topik,Jumlah Tamu',
      '1,4 Desember 2023,Prov. Papua (DPRD),Otsus,5',
    ]);
  });

  it('writes a file whole or not at all', async () => {
    const cli = await withRegisters();
    const out = cli.file('laporan.csv', 'yang lama');
    const argv = ['report', '--month', '2023-12', '--format', 'csv', '--out', out] as const;
    const done = await cli.run(...argv, '--json');
    expect(done.json()).toEqual({ month: '2023-12', format: 'csv', file: out });
    expect(readFileSync(out, 'utf8')).toContain('Kab. Rokan Hulu');
    const nowhere = join(dirname(out), 'tidak-ada', 'laporan.csv');
    const refused = await cli.run('report', '--month', '2023-12', '--out', nowhere);
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain(`Berkas ${nowhere} tidak dapat ditulis`);
    const folder = await cli.run('report', '--month', '2023-12', '--out', cli.dataDir);
    expect(folder.err).toContain('tidak dapat ditulis: itu folder');
    expect(readdirSync(dirname(out)).sort()).toEqual(['data', 'laporan.csv']);
  });
});

describe('report --month 2023-03', () => {
  it('does not know the guests, and is empty where nothing was held', async () => {
    const cli = await withRegisters();
    const march = (await cli.run('report', '--month', '2023-03')).json() as MonthlyReport;
    expect(march.tatapMuka).toMatchObject({ count: 8, guestTotal: null });
    expect(march.videoConference.count).toBe(16);
    const april = (await cli.run('report', '--month', '2023-04')).json() as MonthlyReport;
    expect(april.tatapMuka).toMatchObject({ count: 0, guestTotal: 0, rows: [] });
    expect(april.comparison.previousMonth.tatapMuka).toEqual({ count: 8, change: -1 });
  });
});
