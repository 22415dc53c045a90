import { describe, expect, it } from 'vitest';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { movementsOf } from '#app/queries/movements.server.ts';
import { unclosedBefore } from '#app/queries/unclosed-visits.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { aDesk, hiddenOf, ticks, unlisted } from '#tests/support/desk.ts';
import { textOf } from '#tests/support/screens.ts';

const ATTENDS = { headClaim: { claim: 'attends', office: 'bupati', representedBy: null } };
const AFTER_GRACE = '2026-12-07T02:31:00Z' as Instant;
const NEXT_DAY = '2026-12-08T01:00:00Z' as Instant;

describe('a group that comes in parts', () => {
  it('is shown with who is here since when and who is awaited; a guest may go and come back', async () => {
    const { house, as, page, group } = await aDesk(3);
    const desk = as('reception');
    await desk.post(page, { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mm-') });
    const shown = textOf(await desk.get(page));
    expect(shown).toMatch(/Di dalam · 2/);
    expect(shown).toContain('sejak 08.50');
    expect(shown).toMatch(/Masih ditunggu · 1\s+Peserta 3/);
    expect(shown).toContain('2 masuk oleh');

    const [first] = group().guests;
    house.setNow('2026-12-07T02:10:00Z' as Instant);
    const out = await desk.post(`${page}/keluar`, {
      guestIds: first?.id ?? '',
      kembali: 'di-dalam',
    });
    expect(out.location).toBe('/resepsionis/di-dalam?hasil=checkOut');
    const gone = await desk.get(page);
    expect(textOf(gone)).toContain('pukul 09.10');
    expect(textOf(gone)).toContain('Masuk lagi');
    // "The rest" means who has not come yet: nobody is let in again by it.
    const rest = await desk.post(page, { ...hiddenOf(gone), langkah: 'semua' });
    expect(
      rest.html.match(/checked="" [^>]*value="admitted"|value="admitted"[^>]* checked=""/g),
    ).toHaveLength(1);
    const back = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'm--') };
    expect((await desk.post(page, back)).status).toBe(302);
    expect(movementsOf(house.db, group().id).map(({ kind }) => kind)).toEqual([
      ...['admitted', 'admitted', 'left', 'admitted'],
    ]);
  });

  it('takes a substitute on the spot, and waits no more for whoever is replaced', async () => {
    const { as, page, group } = await aDesk(2);
    const desk = as('reception');
    const [ani] = group().guests;
    const budi = { ...unlisted(0, 'Budi'), 'baru.0.pengganti': ani?.id ?? '' };
    const sent = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mm'), ...budi };
    expect((await desk.post(page, sent)).status).toBe(302);
    expect(group().guests.map(({ arrival }) => arrival)).toEqual([
      'absent',
      'admitted',
      'admitted',
    ]);
    const shown = textOf(await desk.get(page));
    expect(shown).toContain('digantikan Budi');
    expect(shown).toContain('menggantikan Peserta 1');
    const again = { ...hiddenOf(await desk.get(page)), ...budi };
    const refused = await desk.post(page, again);
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('sudah digantikan orang lain');
  });

  it('asks what became of the head on the way, says until when, and what is over the limit then', async () => {
    const { house, as, page, group } = await aDesk(7, ATTENDS);
    const desk = as('reception');
    const all = await desk.post(page, {
      ...hiddenOf(await desk.get(page)),
      langkah: 'semua-pimpinan',
    });
    expect(all.html).toMatch(/<input[^>]*pimpinan[^>]*checked=""[^>]*value="present"/);
    const sent = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mmmmmmm') };
    await desk.post(page, { ...sent, pimpinan: 'expected' });
    const waits = textOf(await desk.get(page));
    expect(waits).toContain('Bupati dicatat menyusul');
    expect(waits).toContain('Batas 7 orang berlaku sampai pukul 09.30 WIB');
    house.setNow(AFTER_GRACE);
    const over = await desk.get(page);
    expect(textOf(over)).toContain('toleransi lewat pukul 09.30 WIB');
    expect(textOf(over)).toContain('lebih 2 orang dari batas');
    const absent = { ...hiddenOf(over), pimpinan: 'absent' };
    expect((await desk.post(page, absent)).status).toBe(302);
    expect(
      countingViolations(house.db, group().id)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...['GUEST_LIMIT_EXCEEDED', 'HEAD_CLAIM_FALSE']]);
    expect(textOf(await desk.get(page))).not.toContain('dicatat menyusul');
  });

  it('has its last arrival taken back on a page that says what falls, and keeps both', async () => {
    const { house, as, page, group } = await aDesk(5);
    const desk = as('reception');
    const six = { ...ticks(group().guests, 'mmmmm'), ...unlisted(0, 'Tamu Keenam', 'refused') };
    const sent = { ...hiddenOf(await desk.get(page)), ...six };
    await desk.post(page, sent);
    expect((await desk.get(page)).html).toContain('/batalkan-kedatangan');
    const undo = await desk.get(`${page}/batalkan-kedatangan`);
    expect(textOf(undo)).toContain('5 masuk, 1 tidak masuk');
    expect(textOf(undo)).toContain('Datang 6 peserta, batasnya 5 orang');
    const slip = { ...hiddenOf(undo), reason: '' };
    expect((await desk.post(`${page}/batalkan-kedatangan`, slip)).status).toBe(400);
    const done = { ...slip, reason: 'Salah rombongan.' };
    for (const _ of ['once', 'twice']) {
      const answer = await desk.post(`${page}/batalkan-kedatangan`, done);
      expect(answer.location).toBe(`${page}?hasil=kedatangan-dibatalkan`);
    }
    expect(group()).toMatchObject({ status: 'approved', revision: 6 });
    expect(countingViolations(house.db, group().id)).toEqual([]);
    const shown = textOf(await desk.get(page));
    expect(shown).toContain('5 masuk, 1 tidak masuk');
    expect(shown).toContain('Salah rombongan.');
    // The first page sent once more, by whoever did not hear: no word of an arrival that no longer counts.
    expect((await desk.post(page, sent)).location).toBe(page);
    expect((await as('auditor').get(`${page}/batalkan-kedatangan`)).status).toBe(403);
  });

  it('comes after its "tidak hadir": one place takes that back and lets it in', async () => {
    const { house, as, page, group } = await aDesk(2);
    const desk = as('reception');
    house.setNow('2026-12-07T02:40:00Z' as Instant);
    await desk.post(`${page}/tidak-hadir`, { revision: String(group().revision) });
    const shown = await desk.get(page);
    expect(textOf(shown)).toContain('Rombongan ternyata datang?');
    expect(textOf(shown)).toContain('40 menit setelah jadwal');
    const reason = { revision: String(group().revision), reason: 'Rombongan datang terlambat.' };
    expect((await desk.post(`${page}/batalkan-catatan`, reason)).status).toBe(302);
    expect(countingViolations(house.db, group().id)).toEqual([]);
    expect((await desk.get(page)).html).toContain('name="nonce"');
  });
});

describe('the house', () => {
  it('shows who is inside and who waits, sees them out, and notes each reading', async () => {
    const { house, as, page, group } = await aDesk(4);
    const desk = as('reception');
    expect(textOf(await desk.get('/resepsionis/di-dalam'))).toContain('Tidak ada tamu di dalam');
    await desk.post(page, { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mmmt') });
    const shown = textOf(await desk.get('/resepsionis/di-dalam'));
    expect(shown).toContain('Di dalam gedung: 4 orang');
    expect(shown).toContain('3 sudah masuk, 1 menunggu');
    expect(shown).toContain('Narasumber Satu');
    const list = textOf(await as('admin').get('/resepsionis/daftar-darurat'));
    expect(list).toContain('Daftar darurat: 4 orang');
    expect(list).toContain('ruang tunggu');
    await desk.post(`${page}/panggil-masuk`, { revision: String(group().revision) });
    expect(textOf(await desk.get('/resepsionis/daftar-darurat'))).toContain(
      'Ruang Narasumber Satu',
    );
    for (const role of ['agent', 'narasumber', 'unit'] as const) {
      expect((await as(role).get('/resepsionis/daftar-darurat')).status, role).toBe(403);
    }
    const readings = house.db.select().from(auditEntries).all();
    expect(
      readings.filter(({ action }) => action === 'house.read').map(({ subject }) => subject),
    ).toEqual([...['house:inside', 'house:emergencyList', 'house:emergencyList']]);
    await desk.post(`${page}/keluar`, { everyone: 'ya', kembali: 'di-dalam' });
    expect(textOf(await desk.get('/resepsionis/di-dalam'))).toContain('gedung: 1 orang');
  });

  it('asks about a visit of yesterday when they left and what became of the head', async () => {
    const { house, as, asAnew, number, page, group } = await aDesk(3, ATTENDS);
    let desk = as('reception');
    const sent = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mmm') };
    await desk.post(page, { ...sent, pimpinan: 'expected' });
    expect(unclosedBefore(house.db, '2026-12-07' as never)).toEqual([]);
    house.setNow(NEXT_DAY);
    desk = asAnew('reception');
    expect(unclosedBefore(house.db, '2026-12-08' as never)).toMatchObject([{ number }]);
    const shown = await desk.get(page);
    expect(textOf(shown)).toContain('Kunjungan Senin, 7 Desember 2026 belum ditutup');
    expect(shown.html).not.toContain('name="nonce"');
    expect(textOf(await desk.get('/resepsionis/di-dalam'))).toContain(
      'Belum ditutup dari hari sebelumnya',
    );
    const close = `${page}/selesai`;
    const closing = { revision: String(group().revision) };
    const asked = await desk.post(close, closing);
    expect(asked.status).toBe(400);
    expect(textOf(asked)).toContain('Isi pukul berapa tamu keluar.');
    expect(textOf(asked)).toContain('Pilih bagaimana akhirnya kehadiran Bupati.');
    const early = { ...closing, leftTime: '08:00', headVerdict: 'represented' };
    expect(textOf(await desk.post(close, early))).toContain('Harus sesudah rombongan datang');
    expect((await desk.post(close, { ...early, leftTime: '10:15' })).status).toBe(302);
    expect(group()).toMatchObject({ status: 'completed', headVerdict: 'represented' });
    const left = movementsOf(house.db, group().id).filter(({ kind }) => kind === 'left');
    expect(new Set(left.map(({ at }) => at))).toEqual(new Set(['2026-12-07T03:15:00Z']));
  });
});
