import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { A_PASSWORD, anAccount, signInAs } from '#tests/support/accounts.ts';
import { aDesk, AT_WORK, lines } from '#tests/support/desk-at-work.ts';
import { hiddenOf } from '#tests/support/desk.ts';
import { A_PIN } from '#tests/support/devices.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a locked screen', () => {
  it('keeps every page and form out until the same person opens it', async () => {
    const { office, visitor } = await aDesk();
    const locked = await visitor.post('/resepsionis/kunci', { ke: '/resepsionis/tanpa-janji' });
    expect(locked.location).toBe('/resepsionis/terkunci?ke=%2Fresepsionis%2Ftanpa-janji');
    expect((await visitor.get('/resepsionis')).location).toContain('/resepsionis/terkunci');
    expect((await visitor.get('/resepsionis.data')).html).not.toContain('Rombongan');
    const door = await visitor.get('/resepsionis/terkunci');
    expect(textOf(door)).toContain('Pegawai reception sedang bertugas');
    const form = await visitor.post('/resepsionis/tanpa-janji', { office: 'Kab. Contoh' });
    expect(form.status).toBe(401);
    expect(form.html).toContain('Kab. Contoh');
    expect((await visitor.post('/resepsionis/terkunci', { pin: '111222' })).status).toBe(401);
    const opened = await visitor.post('/resepsionis/terkunci', { pin: A_PIN, ke: '/resepsionis' });
    expect(opened.location).toBe('/resepsionis');
    expect((await visitor.get('/resepsionis')).status).toBe(200);
    expect(lines(office, 'desk.locked')).toHaveLength(1);
    expect(lines(office, 'desk.unlocked')).toHaveLength(1);
  });

  it('locks by itself when nobody touches it, whatever the page asks for by itself', async () => {
    const { office, visitor } = await aDesk();
    office.house.setNow('2026-12-07T01:58:00Z' as Instant);
    expect((await visitor.get('/resepsionis')).status).toBe(200);
    office.house.setNow('2026-12-07T02:01:30Z' as Instant);
    expect((await visitor.get('/resepsionis')).location).toContain('/resepsionis/terkunci');
    expect(lines(office, 'desk.locked')[0]?.details).toEqual({ why: 'leftAlone' });
  });

  it('tells a script that it is locked, and a stranger nothing of the kind', async () => {
    const { office, visitor } = await aDesk();
    await visitor.post('/resepsionis/kunci', {});
    const ask = async (cookie: string) => {
      const headers = { 'Content-Type': 'application/json', Cookie: cookie };
      const init = { method: 'POST', body: '{}', headers };
      const answer = await fetch(new URL('/resepsionis/kiriman', office.url), init);
      return [answer.status, answer.headers.get('X-Sambang-Terkunci')];
    };
    expect(await ask(visitor.cookie())).toEqual([401, 'ya']);
    expect(await ask('')).toEqual([401, null]);
  });

  it('stays open while somebody touches it', async () => {
    const { office, visitor } = await aDesk();
    office.house.setNow('2026-12-07T01:58:00Z' as Instant);
    expect((await visitor.post('/resepsionis/sentuh', {})).status).toBe(204);
    office.house.setNow('2026-12-07T02:07:00Z' as Instant);
    expect((await visitor.get('/resepsionis')).status).toBe(200);
  });

  it('opens by password where there is no PIN, and a PIN opens no other browser', async () => {
    const office = await screens(AT_WORK);
    const account = await anAccount(office.house, { role: 'reception' });
    const visitor = office.stranger();
    await signInAs(visitor, account);
    await visitor.post('/resepsionis/kunci', {});
    expect((await visitor.post('/resepsionis/terkunci', { pin: A_PIN })).status).toBe(401);
    const opened = await visitor.post('/resepsionis/buka-kunci', { password: A_PASSWORD });
    expect(opened.status).toBe(200);
    expect((await visitor.get('/resepsionis')).status).toBe(200);
  });

  it('is signed out of without being opened', async () => {
    const { office, visitor } = await aDesk();
    await visitor.post('/resepsionis/kunci', {});
    expect(textOf(await visitor.get('/keluar'))).toContain('Keluar dari Sambang?');
    expect((await visitor.post('/keluar', {})).location).toContain('/resepsionis/ganti-petugas');
    expect(lines(office, 'desk.unlocked')).toEqual([]);
    const left = await visitor.get('/resepsionis/ganti-petugas?hasil=keluar');
    expect(left.html).toContain('src="/masuk-lupa.js"');
    expect((await visitor.get('/resepsionis')).location).toContain('/resepsionis/ganti-petugas');
  });

  it('hands a form through that was sent while it was locked', async () => {
    const { visitor } = await aDesk();
    await visitor.post('/resepsionis/kunci', {});
    const parked = await visitor.post('/resepsionis/tanpa-janji', { office: 'Kab. Contoh' });
    const isian = (hiddenOf(parked).isian ?? '').replaceAll('&quot;', '"');
    const opened = await visitor.post('/resepsionis/terkunci', { isian, pin: A_PIN });
    expect(textOf(opened)).toContain('Kirim isian');
    expect(opened.html).toContain('value="Kab. Contoh"');
  });
});

describe("the desk's settings", () => {
  it('are changed by the admin, and nobody writes over a colleague unseen', async () => {
    const office = await screens(AT_WORK);
    const admin = office.as('admin');
    const page = await admin.get('/pengaturan/meja');
    const { seen = '' } = hiddenOf(page);
    const saved = await admin.post('/pengaturan/meja', { seen, lockMinutes: '5', photos: 'ya' });
    expect(saved.location).toContain('/pengaturan/meja');
    expect((await admin.get('/pengaturan/meja')).html).toContain('value="5"');
    const bad = await admin.post('/pengaturan/meja', { seen, lockMinutes: '0', photos: 'ya' });
    expect(bad.status).toBe(400);
    expect(textOf(bad)).toContain('dari 1 sampai 60');
    expect(lines(office, 'deskSettings.changed')[0]?.details).toMatchObject({
      after: { lockMinutes: 5, photos: true },
    });
  });
});
