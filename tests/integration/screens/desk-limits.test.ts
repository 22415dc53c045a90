import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { issueAttendanceCode } from '#app/commands/paper-codes.server.ts';
import { devices, scans, staffSessions, users } from '#db/schema/index.ts';
import { A_PASSWORD, anAccount, signInAs } from '#tests/support/accounts.ts';
import { aDesk } from '#tests/support/desk.ts';
import { as } from '#tests/support/deeds.ts';
import { aDesk as aDeskAtWork, AT_WORK, enrolled, stepUp } from '#tests/support/desk-at-work.ts';
import { A_PIN } from '#tests/support/devices.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a session that a password began at an enrolled desk', () => {
  it('counts only together with the device, and ends with it, whatever cookies are sent', async () => {
    const office = await screens(AT_WORK);
    const { visitor } = await enrolled(office);
    await signInAs(visitor, await anAccount(office.house, { role: 'reception' }));
    expect((await visitor.get('/resepsionis')).status).toBe(200);
    const session = visitor
      .cookie()
      .split('; ')
      .find((pair) => pair.startsWith('sesi='));
    const alone = () =>
      fetch(new URL('/resepsionis', office.url), {
        headers: { Cookie: session ?? '' },
        redirect: 'manual',
      });
    expect((await alone()).status).toBe(302);
    const id = office.house.db.select().from(devices).get()?.id ?? '';
    await office.as('admin').post(`/pengaturan/perangkat/${id}/cabut`, {});
    expect((await alone()).status).toBe(302);
    const own = office.house.db.select().from(staffSessions).all();
    expect(own.find(({ deviceId }) => deviceId !== null)?.endedAt).not.toBeNull();
  });

  it('is bound as well where it was open before its browser was enrolled', async () => {
    const office = await screens(AT_WORK);
    const { visitor } = await enrolled(office);
    const before = office.asAnew('reception');
    await before.get('/resepsionis');
    const device = visitor
      .cookie()
      .split('; ')
      .find((pair) => pair.startsWith('perangkat='));
    const both = `${before.cookie()}; ${device}`;
    await fetch(new URL('/resepsionis', office.url), { headers: { Cookie: both } });
    expect((await before.get('/resepsionis')).status).toBe(302);
  });
});

describe('a PIN that is taken away', () => {
  it('asks the password, ends what the PIN opened, and is no choice at the desk any more', async () => {
    const { office, visitor, reception } = await aDeskAtWork();
    const { passwordHash } = office.house.db
      .select()
      .from(users)
      .where(eq(users.id, (await anAccount(office.house, { role: 'admin' })).id))
      .all()[0] ?? { passwordHash: null };
    office.house.db.update(users).set({ passwordHash }).where(eq(users.id, reception)).run();
    const own = office.as('reception');
    expect(textOf(await own.get('/akun/pin/hapus'))).toContain('Nama Anda hilang');
    expect((await own.post('/akun/pin/hapus', { current: 'salah' })).status).toBe(400);
    expect((await visitor.get('/resepsionis')).status).toBe(200);
    const removed = await own.post('/akun/pin/hapus', { current: A_PASSWORD });
    expect(removed.location).toContain('hasil=pin-dihapus');
    expect((await visitor.get('/resepsionis')).location).toContain('/resepsionis/ganti-petugas');
    expect((await stepUp(visitor, reception, A_PIN)).status).toBe(401);
  });
});

describe('codes at the desk', () => {
  it('tells a Keterangan Kehadiran from a card, and keeps the attempt', async () => {
    const desk = await aDesk(1);
    const { house, number } = desk;
    const code = issueAttendanceCode(
      house,
      { actor: as('reception').actor, requestId: null },
      { sessionSecret: 'only-for-tests-only-for-tests-only-for-tests' },
      desk.group(),
      { guestId: null, stays: [] },
    );
    const page = textOf(await desk.as('reception').post('/resepsionis', { cari: code }));
    expect(page).toContain('Ini kode Keterangan Kehadiran, bukan kartu tamu');
    expect(page).toContain(number);
    expect(house.db.select().from(scans).get()).toMatchObject({ outcome: 'attendancePaper' });
  });

  it('are read so many a minute, and the rest is answered without being kept', async () => {
    const desk = await aDesk(1);
    const code = 'ABCDEFGHJKMNPQRSTVWXYZ2345';
    const reception = desk.as('reception');
    let page = await reception.post('/resepsionis', { cari: code, pindai: 'ya' });
    for (let tries = 1; tries < 95; tries += 1) {
      page = await reception.post('/resepsionis', { cari: code, pindai: 'ya' });
    }
    expect(textOf(page)).toContain('Terlalu banyak kode dibaca dalam satu menit');
    expect(desk.house.db.select().from(scans).all()).toHaveLength(90);
  }, 30_000);
});
