import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  act,
  anApproved,
  as as doerOf,
  aTeam,
  checkedIn,
  done,
  read,
} from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { importLines, importPrinted } from '#tests/support/registers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** Rows of the table with that caption, cell by cell, as they are read on a wide screen. */
function tableOf(html: string, caption: string): string[][] {
  const table = html
    .split('<table')
    .find((part) => new RegExp(`<caption[^>]*>${caption}</caption>`).test(part));
  if (table === undefined) throw new Error(`No table ${caption}`);
  const body = (table.split('<tbody')[1] ?? '').split('</tbody>')[0] ?? '';
  return body
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd] /)
        .slice(1)
        .map((cell) => {
          const wide = cell.replace(/<span [^>]*(?<!max-)sm:hidden"[^>]*>.*?<\/span>/g, '');
          return textOf({ html: `<td ${wide}` });
        }),
    );
}

/** A visit on 7 December 2026, announced with a Bupati who did not come. */
function aVisitWithoutHead(house: TestHouse): void {
  const number = anApproved(house, aTeam(house), {
    headClaim: { claim: 'attends', office: 'bupati' },
  });
  house.setNow('2026-12-07T02:05:00Z' as Instant);
  const guests = read(house, number).guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  done(checkedIn(house, number, { guests, headVerdict: 'absent' }));
  done(act(house, number, 'close', {}, doerOf('reception')));
  done(act(house, number, 'rate', { service: 5, substance: 4 }, doerOf('pemda')));
}

describe('the list of months', () => {
  it('shows what has anything, newest first, and leads to any month', async () => {
    const { house, as } = await screens();
    importPrinted(house, '2023-03');
    importPrinted(house, '2023-12');
    const page = await as('auditor').get('/laporan');
    expect(page.status).toBe(200);
    expect(tableOf(page.html, 'Bulan yang berisi')).toEqual([
      ['Desember 2023', '5', '30'],
      ['Maret 2023', '16', '8'],
    ]);
    const chosen = await as('auditor').get('/laporan?bulan=04&tahun=2023');
    expect(chosen).toMatchObject({ status: 302, location: '/laporan/2023-04' });
    const wrong = await as('auditor').get('/laporan?bulan=04&tahun=23');
    expect(textOf(wrong)).toContain('Tulis tahun dengan empat angka');
    expect(wrong.html).toContain('value="23"');
  });

  it('says so where nothing was ever held', async () => {
    const { as } = await screens();
    expect(textOf(await as('secretariat').get('/laporan'))).toContain(
      'Belum ada konsultasi yang tercatat',
    );
  });
});

describe('the report of a month', () => {
  it("is the printed one of December 2023, in the office's own columns", async () => {
    const { house, as } = await screens();
    importPrinted(house, '2023-12');
    const page = await as('auditor').get('/laporan/2023-12');
    expect(page.status).toBe(200);
    const text = textOf(page);
    expect(text).toContain(
      'Selama bulan Desember 2023 telah dilaksanakan 30 kali konsultasi tatap muka dengan 94 tamu.',
    );
    expect(text).toContain('Topik terbanyak adalah PDRD (10 konsultasi).');
    expect(text).toContain('sehingga belum ada pembandingnya');
    const visits = tableOf(page.html, 'Konsultasi tatap muka Desember 2023');
    expect(visits).toHaveLength(30);
    expect(visits[16]).toEqual([
      ...['17', '14 Desember 2023', 'Kab. Kepulauan Sangihe (Bupati)', 'DAU', '7'],
    ]);
    expect(visits.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(94);
    const calls = tableOf(page.html, 'Video conference Desember 2023');
    expect(calls.map((row) => row[2])).toEqual([
      'BPK Prov. Kalimantan Barat',
      'Prov. Maluku',
      'Kab. Nias Selatan',
      'Prov. Riau',
      'Kota Mojokerto',
    ]);
  });

  it('marks what nobody has made sure of, beside the printed text', async () => {
    const { house, as } = await screens();
    importLines(house, '2023-12-13,Kab. Tomohon,"DAU, Entah",3', '2023-12-14,Kab. Sleman,DBH,2');
    const page = await as('secretariat').get('/laporan/2023-12');
    const [open, sure] = tableOf(page.html, 'Konsultasi tatap muka Desember 2023');
    expect(open?.[2]).toContain('Kab. Tomohon');
    expect(open?.[2]).toContain('belum dipastikan');
    expect(open?.[3]).toBe('DAU, Entah');
    expect(sure?.[2]).toBe('Kab. Sleman');
    expect(textOf(page)).toContain('2 nama bulan ini belum dipastikan');
  });

  it('tells compliance, answer times and satisfaction of real visits', async () => {
    const { house, as } = await screens();
    aVisitWithoutHead(house);
    const page = await as('supervisor').get('/laporan/2026-12');
    expect(tableOf(page.html, 'Ketidaksesuaian menurut ketentuan')).toEqual([
      ['Pimpinan yang dinyatakan hadir tidak datang', '1', '0', '0', '1'],
    ]);
    const text = textOf(page);
    expect(text).toContain('1 konsultasi tercatat belum sesuai');
    expect(text).toContain('5 dari 5');
    expect(text).toContain('Bulan ini masih berjalan');
    const answered = textOf(await as('supervisor').get('/laporan/2026-11'));
    expect(answered).toContain('paling lama 0 hari kerja');
  });

  it('reads well where nothing was held, and says that a month has not begun', async () => {
    const { as } = await screens();
    const empty = await as('auditor').get('/laporan/2023-04');
    expect(empty.status).toBe(200);
    expect(textOf(empty)).toContain(
      'Selama bulan April 2023 tidak tercatat konsultasi tatap muka.',
    );
    expect(empty.html).not.toContain('Konsultasi tatap muka April 2023</caption>');
    const future = await as('auditor').get('/laporan/2030-01');
    expect(future.status).toBe(200);
    expect(textOf(future)).toContain('Januari 2030 belum tiba');
  });

  it.each(['2023-13', '2023-00', '23-12', '0001-01', 'desember', '2023-12-01'])(
    'does not exist for %s',
    async (month) => {
      const { as } = await screens();
      expect((await as('auditor').get(`/laporan/${month}`)).status).toBe(404);
      expect((await as('auditor').get(`/laporan/${month}/csv`)).status).toBe(404);
    },
  );

  it('links to the requests only for those who may open them', async () => {
    const { house, as } = await screens();
    importLines(house, '2023-12-14,Kab. Sleman,DBH,2');
    const link = '/sekretariat/permohonan/K-2023-00001';
    expect((await as('auditor').get('/laporan/2023-12')).html).toContain(link);
    expect((await as('narasumber').get('/laporan/2023-12')).html).not.toContain(link);
  });
});

describe('the report for a spreadsheet', () => {
  it('is a file to keep, whose cells are no formulas', async () => {
    const { house, as, stranger } = await screens();
    importLines(house, '2023-12-14,=cmd() Jaya,DBH,2');
    const file = await as('auditor').get('/laporan/2023-12/csv');
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('Content-Disposition')).toBe(
      'attachment; filename="laporan-konsultasi-2023-12.csv"',
    );
    expect(file.html).toContain("1,14 Desember 2023,'=cmd() Jaya,DBH,2");
    const unknown = await stranger().get('/laporan/2023-12/csv');
    expect(unknown).toMatchObject({ status: 302 });
    expect(unknown.location).toMatch(/^\/masuk\?/);
  });
});
