import { describe, expect, it } from 'vitest';
import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { checkIns, devices, staffSessions } from '#db/schema/index.ts';
import { A_PASSWORD, anAccount, signInAs } from '#tests/support/accounts.ts';
import { anApproved, as, aTeam, done, read } from '#tests/support/deeds.ts';
import { aDesk, AT_WORK, enrolled, lines, OTHER_PIN, stepUp } from '#tests/support/desk-at-work.ts';
import { hiddenOf, people, ticks } from '#tests/support/desk.ts';
import { A_PIN, aPinHolder } from '#tests/support/devices.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('enrolling a device', () => {
  it('takes a code once, within its quarter of an hour, and keeps only hashes', async () => {
    const office = await screens(AT_WORK);
    const { visitor, code } = await enrolled(office);
    expect((await office.stranger().post('/perangkat/daftar', { kode: code })).status).toBe(401);
    const { code: late } = done(
      makeDeviceCode(office.house, as('admin'), { name: 'Meja 2', place: 'desk' }),
    );
    office.house.setNow('2026-12-07T02:06:00Z' as Instant);
    expect((await office.stranger().post('/perangkat/daftar', { kode: late })).status).toBe(401);
    const stored = JSON.stringify(office.house.db.select().from(devices).all());
    const token = decodeURIComponent(visitor.cookie().split('=')[1] ?? '');
    expect(token.length).toBeGreaterThan(40);
    expect(stored).not.toContain(token.slice(0, 30));
    expect(lines(office, 'device.enrolled')).toHaveLength(1);
  });

  it('is guessed at ten times, not more', async () => {
    const office = await screens(AT_WORK);
    const guess = () => office.stranger().post('/perangkat/daftar', { kode: '0000-0000-0000' });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(401);
    const last = await guess();
    expect(last.status).toBe(429);
    expect(last.headers.get('Retry-After')).not.toBeNull();
  });

  it('is made, renamed and revoked by the admin, on record', async () => {
    const office = await screens(AT_WORK);
    const admin = office.as('admin');
    const made = await admin.post('/pengaturan/perangkat', { name: 'Meja 1', place: 'desk' });
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(textOf(made))?.[0] ?? '';
    expect((await office.stranger().post('/perangkat/daftar', { kode: code })).status).toBe(302);
    const twice = await admin.post('/pengaturan/perangkat', { name: 'meja 1', place: 'lobby' });
    expect(twice.status).toBe(400);
    expect(textOf(twice)).toContain('Sudah ada perangkat dengan nama ini');
    const id = office.house.db.select().from(devices).get()?.id ?? '';
    await admin.post(`/pengaturan/perangkat/${id}`, { name: 'Meja Utara' });
    expect(textOf(await admin.get('/pengaturan/perangkat'))).toContain('Meja Utara');
    await admin.post(`/pengaturan/perangkat/${id}/cabut`, {});
    expect(textOf(await admin.get('/pengaturan/perangkat'))).toContain('dicabut');
    for (const action of ['device.codeMade', 'device.enrolled', 'device.renamed', 'device.revoked'])
      expect(lines(office, action), action).toHaveLength(1);
  });
});

describe('a PIN', () => {
  it('is set by the password, refused where it is weak, and never given back', async () => {
    const office = await screens(AT_WORK);
    const account = await anAccount(office.house, { role: 'reception' });
    const visitor = office.stranger();
    await signInAs(visitor, account);
    const set = (pin: string, current = A_PASSWORD) =>
      visitor.post('/akun/pin', { current, pin, pinRepeat: pin });
    const weak = await set('123456');
    expect(weak.status).toBe(400);
    expect(textOf(weak)).toContain('pertama kali dicoba orang');
    expect(weak.html).not.toContain('value="123456"');
    expect(textOf(await set('170845'))).toContain('terbaca sebagai tanggal');
    expect(textOf(await set(A_PIN, 'bukan kata sandi'))).toContain('Kata sandi tidak cocok');
    expect((await set(A_PIN)).location).toContain('/akun');
    expect(textOf(await visitor.get('/akun'))).toContain('Ganti PIN');
  });

  it('opens nothing at a browser that is not enrolled', async () => {
    const office = await screens(AT_WORK);
    const reception = await aPinHolder(office.house, 'reception');
    const stranger = office.stranger();
    expect((await stranger.get('/resepsionis/ganti-petugas')).status).toBe(403);
    expect((await stepUp(stranger, reception)).status).toBe(403);
    const lobby = await enrolled(office, 'Lobi', 'lobby');
    expect((await stepUp(lobby.visitor, reception)).status).toBe(403);
    expect(office.house.db.select().from(staffSessions).all()).toEqual([]);
  });

  it('answers a wrong PIN, nobody and somebody without one alike, and stops after five tries', async () => {
    const { office, visitor, reception } = await aDesk();
    const answers = [
      await stepUp(visitor, reception, '111222'),
      await stepUp(visitor, 'nobody'),
      await stepUp(visitor, 'pegawai-admin'),
    ].map((page) => [page.status, textOf(page)]);
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]?.[0]).toBe(401);
    for (let tries = 0; tries < 4; tries += 1) await stepUp(visitor, reception, '111222');
    const right = await stepUp(visitor, reception);
    expect(right.status).toBe(429);
    expect(lines(office, 'desk.pinFailed').length).toBeGreaterThan(4);
  });
});

describe('a change of shift', () => {
  it('goes on at the same page as the new person, and the old session is over', async () => {
    const { office, visitor, secretariat } = await aDesk();
    const before = visitor.cookie();
    expect(textOf(await visitor.get('/resepsionis'))).toContain('Pegawai reception');
    const shift = await visitor.get('/resepsionis/ganti-petugas?ke=/resepsionis/tanpa-janji');
    const names = textOf(shift);
    expect(shift.html).not.toContain('masuk-lupa.js');
    expect(names).toContain('Pegawai secretariat');
    const taken = await stepUp(visitor, secretariat, OTHER_PIN, '/resepsionis/tanpa-janji');
    expect(taken.location).toBe('/resepsionis/tanpa-janji');
    expect(textOf(await visitor.get('/resepsionis'))).toContain('Pegawai secretariat');
    const old = await fetch(new URL('/resepsionis', office.url), {
      ...{ redirect: 'manual', headers: { Cookie: before } },
    });
    expect(old.headers.get('Location')).toContain('/resepsionis/ganti-petugas');
    const [, handover] = lines(office, 'desk.takenOver');
    expect(handover?.actorName).toBe('Pegawai secretariat');
    expect(handover?.details).toMatchObject({ from: { name: 'Pegawai reception' } });
  });

  it('leads nowhere outside, whatever the form says', async () => {
    const { visitor, reception } = await aDesk();
    const answer = await stepUp(visitor, reception, A_PIN, 'https://jahat.example/');
    expect(answer.location).toBe('/resepsionis');
  });

  it('opens the desk alone', async () => {
    const { visitor } = await aDesk();
    for (const path of ['/akun', '/akun/pin', '/akun/kata-sandi', '/laporan']) {
      const page = await visitor.get(path);
      expect(page.status, path).toBe(403);
      expect(textOf(page)).toContain('Sesi dengan PIN hanya untuk meja tamu');
    }
    expect((await visitor.post('/akun/kata-sandi', {})).status).toBe(403);
    expect((await visitor.get('/ketidaksesuaian')).status).toBe(200);
    expect(textOf(await visitor.get('/resepsionis'))).not.toContain('Laporan');
  });

  it('writes the device beside what is recorded there', async () => {
    const { office, visitor } = await aDesk();
    const number = anApproved(office.house, aTeam(office.house), { guests: people(3) });
    const path = `/resepsionis/permohonan/${number}`;
    const page = await visitor.get(path);
    const sent = await visitor.post(path, {
      ...hiddenOf(page),
      ...ticks(read(office.house, number).guests, 'mmm'),
    });
    expect(sent.status).toBe(302);
    const [row] = office.house.db.select().from(checkIns).all();
    expect(row?.deviceId).toBe(office.house.db.select().from(devices).get()?.id);
    expect(row?.actor.name).toBe('Pegawai reception');
  });
});

describe('a device that is revoked', () => {
  it('opens nothing from that moment on, nor do its sessions', async () => {
    const { office, visitor, reception } = await aDesk();
    const id = office.house.db.select().from(devices).get()?.id ?? '';
    await office.as('admin').post(`/pengaturan/perangkat/${id}/cabut`, {});
    expect((await visitor.get('/resepsionis')).location).toContain('/masuk?ke=');
    expect((await stepUp(visitor, reception)).status).toBe(403);
    const [session] = office.house.db.select().from(staffSessions).all();
    expect(session?.endedAt).not.toBeNull();
  });
});

describe('cookies by themselves', () => {
  it("opens nothing: the device's without a person, the person's without the device", async () => {
    const { office, visitor } = await aDesk();
    const [device = '', session = ''] = visitor.cookie().split('; ');
    const open = async (cookie: string) => {
      const url = new URL('/resepsionis', office.url);
      const answer = await fetch(url, { redirect: 'manual', headers: { Cookie: cookie } });
      return answer.headers.get('Location') ?? String(answer.status);
    };
    expect(await open(device)).toContain('/resepsionis/ganti-petugas');
    expect(await open(session)).toContain('/masuk?ke=');
    expect(await open(`${device}; ${session}`)).toBe('200');
  });

  it('are begun anew by each PIN, and no form of another site begins one', async () => {
    const { office, visitor, reception } = await aDesk();
    const planted = visitor.cookie();
    await stepUp(visitor, reception);
    expect(visitor.cookie()).not.toBe(planted);
    const answer = await fetch(new URL('/resepsionis/ganti-petugas', office.url), {
      ...{ method: 'POST', body: new URLSearchParams({ orang: reception, pin: A_PIN }) },
      headers: { Cookie: planted, Origin: 'https://jahat.example', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
  });
});
