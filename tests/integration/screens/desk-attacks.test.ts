import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { checkIns, deskConflicts, devices, staffSessions, users } from '#db/schema/index.ts';
import { hashPassword } from '#app/commands/passwords.server.ts';
import { note } from '#app/commands/resources.server.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { immediately } from '#db/client.server.ts';
import { A_PASSWORD, anAccount, signInAs } from '#tests/support/accounts.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { aDesk, AT_WORK, enrolled, lines, OTHER_PIN, stepUp } from '#tests/support/desk-at-work.ts';
import { people, ticks } from '#tests/support/desk.ts';
import { A_PIN } from '#tests/support/devices.ts';
import { screens, textOf, type TestScreens, type Visitor } from '#tests/support/screens.ts';

const at = (time: string) => `2026-12-07T${time}Z` as Instant;

/** Somebody who has come to an enrolled desk with their password. */
async function withPassword(role: 'admin' | 'reception' | 'secretariat') {
  const office = await screens(AT_WORK);
  const { visitor } = await enrolled(office);
  const account = await anAccount(office.house, { role });
  await signInAs(visitor, account);
  const pinHash = await hashPassword(A_PIN);
  office.house.db.update(users).set({ pinHash, pinSetAt: office.house.clock() }).run();
  return { office, visitor, account };
}

describe('a session begun by password at an enrolled desk', () => {
  it('opens the desk alone once a PIN has opened its lock', async () => {
    const { office, visitor } = await withPassword('secretariat');
    expect((await visitor.get('/akun')).status).toBe(200);
    await visitor.post('/resepsionis/kunci', {});
    await visitor.post('/resepsionis/terkunci', { pin: A_PIN });
    expect((await visitor.get('/resepsionis')).status).toBe(200);
    for (const path of ['/akun', '/akun.data', '/sekretariat', '/akun/kata-sandi']) {
      expect((await visitor.get(path)).status, path).toBe(403);
    }
    expect(lines(office, 'desk.unlocked')).toHaveLength(1);
  });

  it('keeps all it had where the password opens it', async () => {
    const { visitor } = await withPassword('secretariat');
    await visitor.post('/resepsionis/kunci', {});
    await visitor.post('/resepsionis/terkunci', { password: A_PASSWORD });
    expect((await visitor.get('/akun')).status).toBe(200);
  });

  it('is over when the device is revoked, also where its screen was due to lock', async () => {
    const { office, visitor, account } = await withPassword('reception');
    office.house.setNow(at('02:05:00'));
    const id = office.house.db.select().from(devices).get()?.id ?? '';
    await office.as('admin').post(`/pengaturan/perangkat/${id}/cabut`, {});
    expect((await visitor.get('/resepsionis')).location).toContain('/masuk?ke=');
    expect((await visitor.get('/resepsionis/bekal')).html).not.toContain('groups');
    expect((await visitor.post('/resepsionis/kiriman', {})).status).toBe(401);
    office.house.setNow(at('02:06:00'));
    await signInAs(visitor, account);
    expect((await visitor.get('/resepsionis')).status).toBe(200);
  });

  it('opens at the first try where nobody has asked for a page since it was left alone', async () => {
    const { office, visitor } = await withPassword('reception');
    office.house.setNow(at('02:05:00'));
    await visitor.post('/resepsionis/terkunci', { pin: A_PIN });
    expect((await visitor.get('/resepsionis')).status).toBe(200);
  });
});

describe('guessing a PIN', () => {
  it('is stopped in two browsers at once as in one', async () => {
    const { office, visitor, reception } = await aDesk();
    const tries = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0
        ? stepUp(visitor, reception, '111222')
        : visitor.post('/resepsionis/buka-kunci', { orang: reception, pin: '111222' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    expect(office.house.db.select().from(staffSessions).all()).toHaveLength(1);
  });

  it('is counted in the record, so that a process that begins anew gives no new tries', async () => {
    const { office, visitor, reception, secretariat } = await aDesk();
    const line = { now: office.house.clock(), actor: SYSTEM_ACTOR, requestId: null };
    immediately(office.house.db, (tx) => {
      for (let tries = 0; tries < 30; tries += 1) {
        const action = tries % 2 === 0 ? 'desk.pinFailed' : 'desk.unlockFailed';
        note(tx, line, action, `user:${secretariat}`, {});
      }
    });
    expect((await stepUp(visitor, secretariat, OTHER_PIN)).status).toBe(429);
    expect((await stepUp(visitor, reception)).status).toBe(302);
    office.house.setNow('2026-12-08T01:51:00Z' as Instant);
    expect((await stepUp(visitor, secretariat, OTHER_PIN)).status).toBe(302);
  });
});

describe('a session by PIN', () => {
  it('opens no address beyond the desk, however it is written', async () => {
    const { office, visitor } = await aDesk();
    const beyond = [
      '/akun.data',
      '/pengaturan/perangkat.data',
      '/sekretariat.data',
      '/laporan.data',
    ];
    const written = [
      '/Akun',
      '/%61kun',
      '/akun/',
      '/resepsionis/../akun',
      '/resepsionis/%2e%2e/akun',
    ];
    for (const path of [...beyond, ...written]) {
      const page = await visitor.get(path);
      expect([400, 403, 404], `${path} ${page.status} ${page.location}`).toContain(page.status);
      expect(page.html, path).not.toContain('Kata sandi saat ini');
    }
    const api = await fetch(`${office.url}/api/v1/reservations/K-2026-00001`, {
      headers: { Cookie: visitor.cookie() },
    });
    expect(api.status).toBe(401);
  });
});

async function send({ url }: TestScreens, who: Visitor, body: unknown, headers = {}) {
  await who.get('/resepsionis/kiriman');
  const answer = await fetch(new URL('/resepsionis/kiriman', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: who.cookie(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, json: answer.status === 200 ? JSON.parse(text) : null };
}

/** A desk with a group of three that is expected today. */
async function aGroup() {
  const desk = await aDesk();
  const { house } = desk.office;
  const number = anApproved(house, aTeam(house), { guests: people(3) });
  house.setNow(at('01:50:30'));
  const queued = {
    ...{ number, nonce: 'luring-1', deed: 'checkIn', day: '2026-12-07' },
    ...{ deviceMs: Date.parse(at('01:50:10')), offsetMs: 0 },
    fields: Object.entries(ticks(read(house, number).guests, 'mmm')),
    by: { id: desk.reception, name: 'Pegawai reception' },
  };
  return { ...desk, number, queued, group: () => read(house, number) };
}

describe('what a device sends', () => {
  it('stands under nobody who was not there', async () => {
    const { office, visitor, queued, secretariat, group } = await aGroup();
    const forged = { ...queued, by: { id: secretariat, name: 'Pegawai secretariat' } };
    expect(await send(office, visitor, forged)).toMatchObject({ json: { outcome: 'conflict' } });
    expect(group().status).toBe('approved');
    const told = textOf(await visitor.get('/resepsionis/selisih'));
    expect(told).toContain('Pegawai secretariat');
  });

  it('is no arrival of before the request was sent', async () => {
    const { office, visitor, queued, group } = await aGroup();
    const old = { ...queued, day: '2020-01-06', deviceMs: Date.parse('2020-01-06T02:00:00Z') };
    expect(await send(office, visitor, old)).toMatchObject({ json: { outcome: 'conflict' } });
    expect(group().arrivedAt).toBeNull();
  });

  it('is refused from another site, and where it is no deed', async () => {
    const { office, visitor, queued } = await aGroup();
    const foreign = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://jahat.example' };
    expect((await send(office, visitor, queued, foreign)).status).toBe(403);
    expect((await send(office, visitor, [queued])).status).toBe(400);
    const plain = { 'Content-Type': 'text/plain' };
    expect((await send(office, visitor, queued, plain)).status).toBe(400);
    const numbers = { ...queued, deviceMs: 1e308, offsetMs: 1e308 };
    expect([200, 400]).toContain((await send(office, visitor, numbers)).status);
  });

  it('leaves the list of what disagrees readable, whatever its fields are called', async () => {
    const { office, visitor, queued } = await aGroup();
    const hostile = [
      ['__proto__', 'x'],
      ['constructor.prototype', 'x'],
      ['tamu.__proto__', 'admitted'],
      ['baru.999999999.nama', '<script>alert(1)</script>'],
      ['baru.-1.nama', 'x'],
      ['baru.0.nama', '=HYPERLINK("https://jahat")'],
      ['baru.0.putusan', 'admitted'],
      ['guestIds[', 'x'],
      ['headVerdict', 'gajah'],
      ['nonce', 'lain'],
    ];
    for (const deed of ['checkIn', 'checkOut'] as const) {
      const nonce = `musuh-${deed}`;
      const sent = await send(office, visitor, {
        ...queued,
        number: 'K-1999-00001',
        nonce,
        deed,
        fields: hostile,
      });
      expect(sent).toMatchObject({ json: { outcome: 'conflict' } });
      const own = await send(office, visitor, {
        ...queued,
        nonce: `${nonce}-2`,
        deed,
        fields: hostile,
      });
      expect(own.status).toBe(200);
    }
    const page = await visitor.get('/resepsionis/selisih');
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('<script>alert(1)');
  });

  it('takes no nonce of another group for its own', async () => {
    const { office, visitor, queued, number, group } = await aGroup();
    const { house } = office;
    expect(await send(office, visitor, { ...queued, number: 'K-1999-00001' })).toMatchObject({
      json: { outcome: 'conflict' },
    });
    const again = await send(office, visitor, queued);
    expect(again.json.outcome).toBe('recorded');
    expect(group().status).toBe('arrived');
    expect(house.db.select().from(checkIns).all()).toHaveLength(1);
    expect(
      house.db
        .select()
        .from(deskConflicts)
        .where(eq(deskConflicts.reservationNumber, number))
        .all(),
    ).toEqual([]);
  });
});
