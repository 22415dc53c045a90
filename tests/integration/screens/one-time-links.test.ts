import { describe, expect, it } from 'vitest';
import { setupLinks, users } from '#db/schema/index.ts';
import { closeAccount, reissueLink } from '#app/commands/accounts.server.ts';
import { makeSetupLink, setUp } from '#app/commands/setup.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import {
  A_BROWSER,
  A_PASSWORD,
  actionsOn,
  anAccount,
  aWaitingAccount,
  signInAs,
  userRow,
} from '#tests/support/accounts.ts';
import { as as actor, done } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CHOSEN = { password: A_PASSWORD, repeat: A_PASSWORD };
const DEAD = 'Tautan ini tidak berlaku';

describe('a link to a password', () => {
  it('opens once, and signs in', async () => {
    const { house, stranger } = await screens();
    const { id, token, email } = aWaitingAccount(house);
    const browser = stranger();
    const page = await browser.get(`/aktivasi/${token}`);
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain('Selamat datang, Rina Contohsari');
    expect(page.html).toContain(email);
    const entered = await browser.post(`/aktivasi/${token}`, CHOSEN);
    expect(entered).toMatchObject({ status: 302, location: '/sekretariat' });
    expect((await browser.get('/akun')).status).toBe(200);
    const again = await stranger().post(`/aktivasi/${token}`, CHOSEN);
    expect([again.status, textOf(again)]).toEqual([404, expect.stringContaining(DEAD)]);
    expect(actionsOn(house, `user:${id}`)).toEqual(['user.created', 'user.activated']);
  });

  it('sets a forgotten password anew and ends every session', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const old = stranger();
    await signInAs(old, rina);
    const { activationUrl } = done(reissueLink(house, actor('admin'), rina.id));
    expect((await signInAs(stranger(), rina)).status).toBe(302);
    const NEXT = 'pagar bambu kuning';
    const path = new URL(activationUrl).pathname;
    await stranger().post(path, { password: NEXT, repeat: NEXT });
    expect((await old.get('/akun')).status).toBe(302);
    expect((await signInAs(stranger(), rina)).status).toBe(401);
    expect(actionsOn(house, `user:${rina.id}`).at(-2)).toBe('user.passwordReset');
  });

  it('keeps to itself why it opens nothing', async () => {
    const { house, stranger } = await screens();
    const first = aWaitingAccount(house);
    const second = done(reissueLink(house, actor('admin'), first.id)).activationUrl;
    const closed = aWaitingAccount(house, { email: 'tutup@kemenkeu.go.id' });
    done(closeAccount(house, actor('admin'), closed.id));
    const late = aWaitingAccount(house, { email: 'lambat@kemenkeu.go.id' });
    const dead = ['tidak-ada', first.token, closed.token];
    expect((await stranger().get(new URL(second).pathname)).status).toBe(200);
    house.setNow(addMinutes(house.clock(), 3 * 24 * 60));
    for (const token of [...dead, late.token]) {
      const page = await stranger().get(`/aktivasi/${token}`);
      expect([page.status, textOf(page)]).toEqual([404, expect.stringContaining(DEAD)]);
      expect(textOf(page)).toContain('150420');
      expect((await stranger().post(`/aktivasi/${token}`, CHOSEN)).status).toBe(404);
    }
    expect(userRow(house, late.id).passwordHash).toBeNull();
  });

  it('gives errors back without the password', async () => {
    const { house, stranger } = await screens();
    const { token } = aWaitingAccount(house);
    const typed = 'rina.contohsari';
    const page = await stranger().post(`/aktivasi/${token}`, { password: typed, repeat: typed });
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain('nama sendiri');
    expect(page.html).not.toContain(typed);
    expect((await stranger().get(`/aktivasi/${token}`)).status).toBe(200);
  });
});

describe('the set-up of an empty office', () => {
  const ADMIN = { name: 'Ayu Contoh', email: 'Ayu@Kemenkeu.go.id', ...CHOSEN };

  it('makes the first admin, once', async () => {
    const { house, stranger } = await screens();
    const token = makeSetupLink(house) ?? '';
    const browser = stranger();
    expect(textOf(await browser.get(`/pemasangan/${token}`))).toContain('Menyiapkan Sambang');
    const wrong = await browser.post(`/pemasangan/${token}`, { ...ADMIN, repeat: 'lain' });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('Ayu Contoh');
    expect(wrong.html).not.toContain(A_PASSWORD);
    const entered = await browser.post(`/pemasangan/${token}`, ADMIN);
    expect(entered).toMatchObject({ status: 302, location: '/pengaturan' });
    expect((await browser.get('/pengaturan')).status).toBe(200);
    const again = await stranger().get(`/pemasangan/${token}`);
    expect([again.status, textOf(again)]).toEqual([404, expect.stringContaining(DEAD)]);
    const [row, ...others] = house.db.select().from(users).all();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ email: 'ayu@kemenkeu.go.id', role: 'admin' });
    expect(actionsOn(house, `user:${row?.id ?? ''}`)).toEqual(['office.setUp']);
    expect(makeSetupLink(house)).toBeNull();
  });

  it('has one admin however many hurry', async () => {
    const house = aHouse();
    const token = makeSetupLink(house) ?? '';
    const rivals = Array.from({ length: 8 }, (_, at) =>
      setUp(house, token, { ...ADMIN, email: `admin${at}@kemenkeu.go.id` }, A_BROWSER),
    );
    const results = await Promise.all(rivals);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(house.db.select().from(users).all()).toHaveLength(1);
  });

  it('is refused by the database itself where a link was used', () => {
    const house = aHouse();
    makeSetupLink(house);
    const use = () => house.db.update(setupLinks).set({ usedAt: house.clock() }).run();
    use();
    expect(use).toThrow('a set-up link opens once');
  });

  it('closes the link of an earlier start, and one that is a day old', async () => {
    const { house, stranger } = await screens();
    const first = makeSetupLink(house) ?? '';
    const second = makeSetupLink(house) ?? '';
    expect((await stranger().get(`/pemasangan/${first}`)).status).toBe(404);
    expect((await stranger().get(`/pemasangan/${second}`)).status).toBe(200);
    house.setNow(addMinutes(house.clock(), 24 * 60));
    expect((await stranger().get(`/pemasangan/${second}`)).status).toBe(404);
    expect((await stranger().post(`/pemasangan/${second}`, ADMIN)).status).toBe(404);
    expect(house.db.select().from(users).all()).toEqual([]);
  });
});
