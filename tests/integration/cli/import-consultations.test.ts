import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '#app/commands/import-consultations.server.ts';
import { auditEntries, outbox, reservations, unresolvedNames } from '#db/schema/index.ts';
import { aCommandLine, type CommandLine } from '#tests/support/command-line.ts';
import { REGISTERS } from '#tests/support/directory.ts';

const FOLDER = 'db/seed/data/consultations';
const PRINTED = REGISTERS.map(([name]) => join(FOLDER, name));
const HEADER = 'date,requester,topics,guests';

async function imported(cli: CommandLine, ...argv: string[]): Promise<ImportReport> {
  const ran = await cli.run('import', 'consultations', ...argv, '--json');
  expect(ran).toMatchObject({ exit: 0, err: '' });
  return ran.json() as ImportReport;
}

function rowsOf(cli: CommandLine) {
  return cli.house().db.select().from(reservations).all();
}

describe('the printed registers of 2023', () => {
  it('are taken over whole: 16 + 8 + 5 + 30, three names unresolved', async () => {
    const report = await imported(aCommandLine(), ...PRINTED);
    const counts = { rows: 59, imported: 59, alreadyPresent: 0, rejected: [] };
    expect(report).toMatchObject(counts);
    const perFile = PRINTED.map(
      (file) =>
        report.matched.filter((line) => line.file === file).length +
        report.unresolved.filter((line) => line.file === file).length,
    );
    expect(perFile).toEqual(REGISTERS.map(([, count]) => count));
    expect(report.unresolved).toEqual([
      {
        file: join(FOLDER, 'consultations_2023-03_vicon.csv'),
        row: 1,
        field: 'requester',
        printed: 'Kab. Sibolga',
        candidates: [{ code: '12.73', name: 'Kota Sibolga' }],
      },
      {
        file: join(FOLDER, 'consultations_2023-12_tatap_muka.csv'),
        row: 12,
        field: 'requester',
        printed: 'Kab. Tomohon',
        candidates: [{ code: '71.73', name: 'Kota Tomohon' }],
      },
      {
        file: join(FOLDER, 'consultations_2023-12_tatap_muka.csv'),
        row: 26,
        field: 'requester',
        printed: 'Prov. Maluku Tengah',
        candidates: [
          { code: '81.01', name: 'Kabupaten Maluku Tengah' },
          { code: '81', name: 'Provinsi Maluku' },
        ],
      },
    ]);
  });

  it('keep ARKI and BPK as bodies that are no pemda', async () => {
    const { matched } = await imported(aCommandLine(), ...PRINTED);
    const others = matched.filter(({ body }) => body === 'kl' || body === 'other');
    expect(others.map(({ body, regionCode }) => [body, regionCode])).toEqual([
      ['other', null],
      ['kl', '61'],
    ]);
  });

  it('become completed consultations of their day, without mail, each with one line of the record', async () => {
    const cli = aCommandLine();
    await imported(cli, ...PRINTED);
    const { db } = cli.house();
    const rows = db.select().from(reservations).all();
    const head = rows.find(({ asPrinted }) => asPrinted?.includes('(Bupati)'));
    expect(head).toMatchObject({
      status: 'completed',
      source: 'import',
      channel: 'email',
      visitOn: '2023-12-14',
      startsAt: null,
      receivedAt: '2023-12-13T17:00:00Z',
      guestCount: 7,
      guestsHeld: 7,
      headOffice: 'bupati',
      officeKey: 'pemda:71.03',
      answeredAt: null,
    });
    expect(rows.map(({ number }) => number).sort()[58]).toBe('K-2023-00059');
    const lines = db.select().from(auditEntries).all();
    expect(lines.map(({ subject }) => subject)).toEqual(rows.map(({ id }) => id));
    expect(new Set(lines.map(({ action, actorName }) => `${action} ${actorName}`))).toEqual(
      new Set(['reservation.imported Baris perintah']),
    );
    expect(db.select().from(outbox).all()).toEqual([]);
    expect(db.select().from(unresolvedNames).all()).toHaveLength(3);
  });

  it('are not taken twice, whatever the file is called and wherever it lies', async () => {
    const cli = aCommandLine();
    await imported(cli, ...PRINTED);
    const again = await imported(cli, ...PRINTED, ...PRINTED);
    expect(again).toMatchObject({ rows: 118, imported: 0, alreadyPresent: 118 });
    expect([again.matched, again.unresolved]).toEqual([[], []]);
    const moved = cli.file('salinan_vicon.csv', '');
    copyFileSync(PRINTED[0] ?? '', moved);
    expect(await imported(cli, moved)).toMatchObject({ imported: 0, alreadyPresent: 16 });
    expect(rowsOf(cli)).toHaveLength(59);
  });

  it('are told to a person with what is left to decide', async () => {
    const { out, exit } = await aCommandLine().run('import', 'consultations', ...PRINTED);
    expect(exit).toBe(0);
    expect(out).toContain('59 baris dibaca: 59 diimpor, 0 sudah ada, 0 ditolak.');
    expect(out).toContain('baris 12, pemohon “Kab. Tomohon”. Mungkin: Kota Tomohon (71.73).');
  });
});

describe('a register with faults', () => {
  it('loses only its bad lines, each with its reason, and still exits 0', async () => {
    const cli = aCommandLine();
    const lines = [
      HEADER,
      '2023-12-04,Kab. Sleman,DAU,3',
      '2023-02-30,Kab. Sleman,DAU,3',
      '2023-12-05,Kab. Sleman,DAU,dua',
      '2023-12-06,Kab. Sle',
      '2023-12-07,Kab. Sleman,"DAU, Entah",',
    ];
    const file = cli.file('tatap_muka.csv', lines.join('\n'));
    const report = await imported(cli, file);
    expect(report).toMatchObject({ rows: 5, imported: 2, alreadyPresent: 0 });
    expect(report.rejected).toEqual([
      { file, row: 2, reason: 'Tanggal “2023-02-30” tidak ada dalam kalender.' },
      { file, row: 3, reason: 'Jumlah tamu “dua” bukan bilangan bulat nol atau lebih.' },
      { file, row: 4, reason: 'Jumlah sel pada baris ini tidak sama dengan judul kolom.' },
    ]);
    expect(report.matched).toEqual([
      { file, row: 1, regionCode: '34.04', body: 'pemda', topics: ['DAU'] },
    ]);
    expect(report.unresolved).toEqual([
      { file, row: 5, field: 'topics', printed: 'Entah', candidates: [] },
    ]);
    const topics = rowsOf(cli).map((row) => [row.visitOn, row.topics, row.guestsHeld]);
    expect(topics).toEqual([
      ['2023-12-04', ['DAU'], 3],
      ['2023-12-07', ['DAU'], null],
    ]);
  });

  it.each([
    ['a BOM and CRLF', '\uFEFFdate,requester,topics\r\n2023-12-04,Kab. Sleman,DAU\r\n'],
    ['semicolons', 'date;requester;topics\n2023-12-04;Kab. Sleman;"DAU, DBH"\n'],
  ])('may have %s', async (_, text) => {
    const cli = aCommandLine();
    const file = cli.file('catatan.csv', text);
    const report = await imported(cli, file, '--mode', 'videoConference');
    expect(report).toMatchObject({ rows: 1, imported: 1, rejected: [] });
    expect(rowsOf(cli).map(({ mode }) => mode)).toEqual(['videoConference']);
  });

  it.each([
    ['missing columns', 'tanggal,daerah\n2023-12-04,Kab. Sleman', 'Kolom wajib tidak ada'],
    ['an open quote', `${HEADER}\n2023-12-04,"Kab. Sleman,DAU,3`, 'Tanda kutip'],
    [
      'another encoding',
      Buffer.from(`${HEADER}\n2023-12-04,Kab. Sl\u00e9man,DAU,3`, 'latin1'),
      'UTF-8',
    ],
    ['nothing in it', '', 'Berkas kosong.'],
  ])('with %s refuses the good files beside it too', async (_, content, reason) => {
    const cli = aCommandLine();
    const good = cli.file('tatap_muka.csv', `${HEADER}\n2023-12-04,Kab. Sleman,DAU,3`);
    const bad = cli.file('tatap_muka_rusak.csv', content);
    const { exit, out, err } = await cli.run('import', 'consultations', good, bad);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain(reason);
    expect(err).toContain('tatap_muka_rusak.csv');
    expect(rowsOf(cli)).toEqual([]);
  });

  it('is refused where nothing tells its mode', async () => {
    const cli = aCommandLine();
    const file = cli.file('daftar.csv', `${HEADER}\n2023-12-04,Kab. Sleman,DAU,3`);
    const { exit, err } = await cli.run('import', 'consultations', file);
    expect(exit).toBe(1);
    expect(err).toContain('--mode tatapMuka');
  });
});

describe('thousands of rows', () => {
  it('are taken over in one go', async () => {
    const cli = aCommandLine();
    const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'));
    const lines = Array.from({ length: 4_000 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, '0');
      return `${2015 + (at % 9)}-${month}-${days[at % 28]},Kab. Sleman,Topik ${at},${at % 7}`;
    });
    const file = cli.file('tatap_muka.csv', [HEADER, ...lines].join('\n'));
    const report = await imported(cli, file);
    expect(report).toMatchObject({ rows: 4_000, imported: 4_000, alreadyPresent: 0 });
    expect((await cli.run('verify')).exit).toBe(0);
  });
});
