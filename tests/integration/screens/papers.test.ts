import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { readPassCode } from '#app/domain/reservation/pass-code.ts';
import { hashSecret } from '#db/secret.server.ts';
import { auditEntries, paperCodes, passes, spdStamps } from '#db/schema/index.ts';
import { timelineOf } from '#app/queries/timeline.server.ts';
import { act, anApproved, as as doerAs, aTeam, done } from '#tests/support/deeds.ts';
import { aDesk } from '#tests/support/desk.ts';
import { aVisit, paper, party } from '#tests/support/paper-visits.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('the list to be signed', () => {
  it('has everyone with when they came, and blank lines for those who come along', async () => {
    const office = await aVisit(4);
    const list = await paper(office, office.desk, `${office.page}/cetak/daftar-hadir.pdf`);
    expect(list.title).toBe(`Daftar hadir ${office.number}`);
    expect(list.headers.get('content-type')).toBe('application/pdf');
    expect(list.headers.get('content-disposition')).toBe(
      `inline; filename="daftar-hadir-${office.number}.pdf"`,
    );
    expect(list.headers.get('cache-control')).toBe('private, no-store');
    expect(list.text).toContain('Senin, 7 Desember 2026, 09.00–10.00 WIB');
    expect(list.text).toContain(
      '3 Peserta 3 Staf 08.50 WIB 4 Peserta 4 Staf, pendamping 5 6 7 Ketua rombongan',
    );
  });
});

describe('Keterangan Kehadiran', () => {
  it('tells who of the group attended from when until when, with a code that anyone may check', async () => {
    const office = await aVisit();
    office.house.setNow('2026-12-07T03:05:00Z' as Instant);
    const revision = String(office.group().revision);
    await office.desk.post(`${office.page}/keluar`, { revision, everyone: 'ya' });
    const path = `${office.page}/cetak/keterangan-kehadiran.pdf`;
    const told = await paper(office, office.desk, path);
    expect(told.title).toBe(`Keterangan Kehadiran ${office.number}`);
    expect(told.text).toContain('1 Peserta 1 Staf 08.50 WIB 10.05 WIB –');
    expect(told.text).not.toContain('Peserta 3');
    expect(told.text).toContain('Kab. Kepulauan Sangihe');
    expect(told.text).toContain('Lantai 9');
    expect(told.text).toContain('bukan surat dinas');
    expect(told.text).toContain('tidak dipungut biaya');
    const [address = ''] = told.qrs;
    expect(told.qrs).toHaveLength(1);
    expect(address).toMatch(/^http.*\/keaslian\/[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(told.alts).toEqual([`Kode QR keterangan kehadiran ${office.number}: ${address}`]);
    const code = readPassCode(address) ?? '';
    expect(told.text.replaceAll('-', '').replaceAll(' ', '')).toContain(code);
    const rows = office.house.db.select().from(paperCodes).all();
    expect(rows).toMatchObject([{ codeHash: hashSecret(code), paper: 'attendance' }]);
    expect(JSON.stringify(rows)).not.toMatch(/Peserta|Staf/);

    // Printed again, it is the same paper.
    expect((await paper(office, office.desk, path)).qrs).toEqual([address]);
    expect(office.house.db.select().from(paperCodes).all()).toHaveLength(1);

    const checked = textOf(await office.stranger().get(`/keaslian/${code}`));
    expect(checked).toContain('Keterangan kehadiran tercatat di sini');
    expect(checked).toContain('Kab. Kepulauan Sangihe (BPKAD)');
    expect(checked).toContain('Senin, 7 Desember 2026');
    expect(checked).toContain('08.50–10.05 WIB');
    expect(checked).toContain('2 orang');
    expect(checked).not.toMatch(/Peserta 1|Staf/);
    const unknown = await office.stranger().get(`/keaslian/${'7'.repeat(26)}`);
    expect(unknown.status).toBe(404);
    expect(textOf(unknown)).toContain('tidak tercatat di sini; hubungi 150420');
  });

  it('is for one guest alone where asked, never for one who was not let in', async () => {
    const office = await aVisit();
    const [first, , absent] = office.group().guests;
    const path = `${office.page}/cetak/keterangan-kehadiran.pdf?tamu=`;
    const one = await paper(office, office.desk, `${path}${first?.id}`);
    expect(one.text).toContain('Peserta 1');
    expect(one.text).not.toContain('Peserta 2');
    expect(one.text).toContain('belum keluar');
    expect(one.headers.get('content-disposition')).toContain(`-${office.number}-tamu-1.pdf`);
    expect((await office.desk.get(`${path}${absent?.id}`)).status).toBe(404);
    expect((await office.desk.get(`${path}tidak-ada`)).status).toBe(404);
  });

  it('reads as replaced once the check-in was taken back', async () => {
    const office = await aVisit();
    const path = `${office.page}/cetak/keterangan-kehadiran.pdf`;
    const [address = ''] = (await paper(office, office.desk, path)).qrs;
    const { pathname } = new URL(address);
    expect(textOf(await office.stranger().get(pathname))).toContain('tercatat di sini');
    const { revision } = office.group();
    done(act(office.house, office.number, 'annul', { revision, reason: 'Salah rombongan.' }));
    const checked = await office.stranger().get(pathname);
    expect(checked.html).toContain('<title>Keterangan kehadiran ini sudah diganti');
    expect(textOf(checked)).not.toContain('Salah rombongan');
    expect((await office.desk.get(path)).status).toBe(404);
  });

  it('is no paper before anybody came, of a video conference, or for other hands', async () => {
    const office = await aDesk(2);
    const path = `${office.page}/cetak/keterangan-kehadiran.pdf`;
    const early = await office.as('reception').get(path);
    expect(early.status).toBe(404);
    expect(early.headers.get('content-type')).toContain('text/plain');
    expect(textOf(await office.as('reception').get(`${office.page}/cetak`))).toContain(
      'Belum ada yang hadir',
    );
    expect((await office.as('supervisor').get(path)).status).toBe(403);
    expect((await office.as('narasumber').get(`${office.page}/spd`)).status).toBe(403);
    expect((await office.stranger().get(path)).location).toMatch(/^\/masuk/);
    expect(
      (await office.as('reception').get('/resepsionis/permohonan/K-2026-99999/cetak')).status,
    ).toBe(404);
  });
});

describe('travel orders that the desk stamped', () => {
  it('are noted once, asked about where in doubt, taken back by one more row, and told on the paper', async () => {
    const office = await aVisit();
    const { desk, page, house } = office;
    const [first, second, absent] = office.group().guests.map(({ id }) => id);
    const spd = `${page}/spd`;
    const stamp = (guestId = '', spdNumber = '', more = {}) =>
      desk.post(spd, { langkah: 'catat', guestId, spdNumber, ...more });
    expect((await stamp(first, '090/12/SPD/2026')).location).toBe(`${spd}?hasil=spd-dicatat`);
    expect((await stamp(first, ' 090/12/SPD/2026 ')).status).toBe(302);
    expect(house.db.select().from(spdStamps).all()).toHaveLength(1);

    const asked = await stamp(second, '090/12/spd/2026');
    expect(asked.status).toBe(409);
    expect(textOf(asked)).toContain('Nomor ini sudah dicatat untuk Peserta 1.');
    expect(asked.html).toContain('value="090/12/spd/2026"');
    expect((await stamp(second, '090/12/spd/2026', { yakin: 'ya' })).status).toBe(302);
    expect(textOf(await stamp(first, '090/13'))).toContain('Memang ada SPD kedua?');
    const blank = await stamp(first, '  ');
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Isi nomor SPD');
    const early = await stamp(absent, '090/14');
    expect(early.status).toBe(400);

    const [row] = house.db.select().from(spdStamps).all();
    const annul = { langkah: 'batalkan', seq: String(row?.seq) };
    expect((await desk.post(spd, annul)).location).toBe(`${spd}?hasil=spd-dibatalkan`);
    expect((await desk.post(spd, annul)).status).toBe(302);
    expect(house.db.select().from(spdStamps).all()).toHaveLength(3);
    // The life of the request tells of them; no number of a travel order stands in it.
    const life = timelineOf(house.db, office.group().id, doerAs('secretariat').actor);
    expect(life.map(({ action }) => action).filter((one) => one.startsWith('spd.'))).toEqual([
      'spd.stamped',
      'spd.stamped',
      'spd.annulled',
    ]);
    expect(JSON.stringify(life)).not.toContain('090/12');
    expect((await desk.post(spd, { ...annul, seq: '999' })).status).toBe(404);
    expect(textOf(await desk.get(spd))).toContain('Dibatalkan: 090/12/SPD/2026');

    const told = await paper(office, desk, `${page}/cetak/keterangan-kehadiran.pdf`);
    expect(told.text).toContain('2 Peserta 2 Staf 08.50 WIB belum keluar 090/12/spd/2026');
    expect(told.text).not.toContain('090/12/SPD/2026');
    // No travel order stands in the record of deeds.
    expect(JSON.stringify(house.db.select().from(auditEntries).all())).not.toContain('090/1');
  });
});

describe('guest cards', () => {
  it('lie eight on a sheet, or one on a page, with the code of the appointment and the companions told', async () => {
    const guests = party(10);
    const office = await screens();
    const number = anApproved(office.house, aTeam(office.house), { guests });
    const desk = office.as('reception');
    const path = `/resepsionis/permohonan/${number}/cetak/kartu-tamu.pdf`;
    const sheet = await paper(office, desk, path);
    expect(sheet.pages).toHaveLength(2);
    expect(sheet.qrs).toHaveLength(10);
    expect(new Set(sheet.qrs).size).toBe(1);
    const code = readPassCode(sheet.qrs[0] ?? '') ?? '';
    const [pass] = office.house.db.select().from(passes).all();
    expect(pass?.codeHash).toBe(hashSecret(code));
    expect(sheet.pages[1]).toContain('PENDAMPING DJPK');
    expect(sheet.text).toContain('Senin, 7 Desember 2026');
    expect((await paper(office, desk, `${path}?ukuran=kartu`)).pages).toHaveLength(10);
  });
});
