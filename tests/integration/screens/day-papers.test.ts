import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import { zWalkIn } from '#app/forms/reservation.ts';
import { auditEntries } from '#db/schema/index.ts';
import { as, done } from '#tests/support/deeds.ts';
import { aVisit, paper } from '#tests/support/paper-visits.ts';
import { screens } from '#tests/support/screens.ts';

describe('papers of the day', () => {
  it('list the day and who is inside now, and note that the names were read', async () => {
    const office = await aVisit();
    const day = await paper(office, office.desk, '/resepsionis/cetak/daftar-tamu.pdf');
    expect(day.title).toBe('Daftar tamu Senin, 7 Desember 2026');
    expect(day.text).toContain('09.00–10.00 WIB · Kab. Kepulauan Sangihe');
    expect(day.text).toContain('Peserta 3');
    const inside = await paper(office, office.as('admin'), '/resepsionis/cetak/daftar-darurat.pdf');
    expect(inside.text).toContain('Daftar darurat: 2 tamu di dalam');
    expect(inside.text).toContain('Peserta 2');
    expect(inside.text).not.toContain('Peserta 3');
    const read = office.house.db
      .select()
      .from(auditEntries)
      .all()
      .filter(({ action, actorRole }) => action === 'reservation.read' && actorRole === 'admin');
    expect(read).toMatchObject([{ subject: `guestList:${office.group().id}` }]);
    const other = await paper(
      office,
      office.desk,
      '/resepsionis/cetak/daftar-tamu.pdf?hari=2026-12-09',
    );
    expect(other.text).toContain('Tidak ada tatap muka terjadwal');
    office.house.setNow('2026-12-12T02:00:00Z' as Instant);
  });

  it('name a long group again on every page it reaches', async () => {
    const office = await aVisit(40);
    const inside = await paper(office, office.desk, '/resepsionis/cetak/daftar-darurat.pdf');
    expect(inside.pages.length).toBeGreaterThan(1);
    expect(inside.pages[0]).not.toContain('Lanjutan');
    for (const page of inside.pages.slice(1)) expect(page).toMatch(/Lanjutan: .*BPKAD\)/);
  });

  it('say when a group without appointment came', async () => {
    const office = await screens();
    const { house } = office;
    house.setNow('2026-12-07T02:12:00Z' as Instant);
    const requester = { body: 'pemda', regionCode: '72.04' };
    const guests = [{ name: 'Peserta 1', jabatan: 'Staf' }];
    done(registerWalkIn(house, as('reception'), zWalkIn.parse({ requester, guests })));
    const day = await paper(office, office.as('reception'), '/resepsionis/cetak/daftar-tamu.pdf');
    expect(day.text).toMatch(/Peserta 1 Staf 09\.12 WIB/);
  });

  it('give whoever comes without an appointment the way to apply', async () => {
    const office = await screens();
    const handout = await paper(
      office,
      office.as('reception'),
      '/resepsionis/cetak/cara-mengajukan.pdf',
    );
    expect(handout.qrs).toEqual([`${office.house.baseUrl}/permohonan/baru`]);
    expect(handout.text).toContain(`${office.house.baseUrl}/permohonan/baru`);
    for (const said of ['150420', '0811-150420-7', 'tidak dipungut biaya', 'Terima kasih']) {
      expect(handout.text).toContain(said);
    }
    expect(handout.pages).toHaveLength(1);
  });

  it('are linked from the day and from the group, for those who may print them', async () => {
    const office = await aVisit();
    expect((await office.desk.get('/resepsionis')).html).toContain('href="/resepsionis/cetak"');
    expect((await office.desk.get(office.page)).html).toContain(`href="${office.page}/cetak"`);
    const links = await office.desk.get(`${office.page}/cetak`);
    expect(links.html).toContain(`href="${office.page}/cetak/keterangan-kehadiran.pdf"`);
    expect(links.html).toContain(`href="${office.page}/spd"`);
    expect((await office.as('auditor').get(office.page)).html).not.toContain('/cetak"');
  });
});
