import { describe, expect, it } from 'vitest';
import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import { lobbyArrivals } from '#db/schema/index.ts';
import { anApproved, as, aTeam, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { hiddenOf } from '#tests/support/desk.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** Monday, 7 December 2026, 08.50 WIB: ten minutes before the visit. */
const MORNING = '2026-12-07T01:50:00Z';

async function aLobby() {
  const office = await screens(MORNING);
  const { code } = done(
    makeDeviceCode(office.house, as('admin'), { name: 'Lobi 1', place: 'lobby' }),
  );
  const guard = office.stranger();
  await guard.post('/perangkat/daftar', { kode: code });
  const number = anApproved(office.house, aTeam(office.house), { guests: people(3) });
  return { office, guard, number };
}

describe('the lobby', () => {
  it('sees office, hour and number, and nothing that tells of a person or a request', async () => {
    const { office, guard, number } = await aLobby();
    const page = await guard.get('/lobi');
    const text = textOf(page);
    expect(text).toContain('09.00');
    expect(text).toContain('Sangihe');
    expect(text).toContain('3 orang');
    const { guests, contact } = read(office.house, number);
    const loaded = await guard.get('/lobi.data');
    const secrets = [number, 'Narasumber Satu', 'DAU', 'Dana Alokasi', contact?.name ?? 'BPKAD'];
    for (const secret of [...secrets, ...guests.map(({ name }) => name)]) {
      expect(page.html, secret).not.toContain(secret);
      expect(loaded.html, secret).not.toContain(secret);
    }
    expect(page.headers.get('Refresh')).toContain('/lobi');
  });

  it('tells of a group once, and takes it back', async () => {
    const { office, guard } = await aLobby();
    const { rombongan = '' } = hiddenOf(await guard.get('/lobi'));
    const tell = (langkah: string) => guard.post('/lobi', { rombongan, langkah });
    await tell('tiba');
    await tell('tiba');
    expect(textOf(await guard.get('/lobi'))).toContain('tiba 08.50 WIB');
    await tell('urungkan');
    expect(textOf(await guard.get('/lobi'))).toContain('Rombongan tiba');
    const rows = office.house.db.select().from(lobbyArrivals).all();
    expect(rows.map(({ kind, by }) => [kind, by])).toEqual([
      ['arrived', 'Lobi 1'],
      ['annulled', 'Lobi 1'],
    ]);
    expect((await tell('buka')).status).toBe(400);
    expect((await guard.post('/lobi', { rombongan: 'lain', langkah: 'tiba' })).status).toBe(404);
  });

  it('opens nothing of the desk, and nothing once it is revoked', async () => {
    const { office, guard } = await aLobby();
    expect((await guard.get('/resepsionis')).location).toContain('/masuk?ke=');
    expect((await office.as('reception').get('/lobi')).status).toBe(200);
    expect((await office.as('agent').get('/lobi')).status).toBe(403);
    const stranger = await office.stranger().get('/lobi');
    expect(stranger.status).toBe(403);
    expect(textOf(stranger)).toContain('Mintalah kode pendaftaran kepada admin');
  });
});
