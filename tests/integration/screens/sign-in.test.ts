import { describe, expect, it } from 'vitest';
import { closeAccount } from '#app/commands/accounts.server.ts';
import { SESSION_IDLE_MINUTES } from '#app/domain/people/sessions.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { SIGN_IN_LIMITS } from '#app/http/sign-in-limits.server.ts';
import { DECOY, hashPassword } from '#app/commands/passwords.server.ts';
import { sentForm } from '#app/routes/guards/sent-form.server.ts';
import { auditEntries, staffSessions } from '#db/schema/index.ts';
import { actionsOn, anAccount, aWaitingAccount, signInAs } from '#tests/support/accounts.ts';
import { as as actor, done } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const WRONG = 'tiga kata yang lain';

describe('signing in', () => {
  it('leads to the page of the role, with a session of its own', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const browser = stranger();
    expect((await browser.get('/masuk')).status).toBe(200);
    const entered = await signInAs(browser, { ...rina, email: ' Rina@Kemenkeu.go.id ' });
    expect(entered).toMatchObject({ status: 302, location: '/sekretariat' });
    expect(entered.headers.get('Set-Cookie')).toMatch(/^sesi=.*HttpOnly.*SameSite=Lax/);
    expect(textOf(await browser.get('/akun'))).toContain('Rina Contohsari');
    expect(actionsOn(house, `user:${rina.id}`)).toEqual([
      'user.created',
      'user.activated',
      'user.signedIn',
    ]);
  });

  it('goes back to where somebody was going, and never to another place', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const to = (path: string) => `?ke=${encodeURIComponent(path)}`;
    const inside = await signInAs(stranger(), rina, to('/akun/kata-sandi?a=1'));
    expect(inside.location).toBe('/akun/kata-sandi?a=1');
    for (const outside of ['https://jahat.test/', '//jahat.test', '/\\jahat.test']) {
      expect((await signInAs(stranger(), rina, to(outside))).location).toBe('/sekretariat');
    }
  });

  it('says the same of an unknown address, a wrong password and an account that is not open', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const closed = await anAccount(house, { email: 'tutup@kemenkeu.go.id', name: 'Tutup Contoh' });
    done(closeAccount(house, actor('admin'), closed.id));
    const waiting = aWaitingAccount(house, { email: 'tunggu@kemenkeu.go.id', name: 'Tunggu' });
    const tries = [
      { ...rina, password: WRONG },
      { email: 'siapa@kemenkeu.go.id', password: WRONG },
      closed,
      { ...waiting, password: WRONG },
    ];
    const pages = await Promise.all(
      tries.map(async (one) => {
        const page = await signInAs(stranger(), one);
        expect(page.status).toBe(401);
        expect(page.headers.get('Set-Cookie')).toBeNull();
        return page.html.replaceAll(one.email, 'SURAT').replace(/nonce-[^"]+/g, '');
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(textOf({ html: pages[0] ?? '' })).toContain('tidak cocok');
  });

  it('compares with as much work where there is nothing to compare with', async () => {
    const cost = (hash: string) => hash.split('$').slice(1, 4);
    expect(cost(DECOY)).toEqual(cost(await hashPassword('apa saja')));
    expect(cost(DECOY)[0]).toBe('argon2id');
  });

  it('notes who failed, but no address that nobody has', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    await signInAs(stranger(), { ...rina, password: WRONG });
    await signInAs(stranger(), { email: 'siapa@kemenkeu.go.id', password: WRONG });
    expect(actionsOn(house, `user:${rina.id}`).at(-1)).toBe('user.signInFailed');
    expect(actionsOn(house, 'signIn')).toEqual(['user.signInFailed']);
    const record = JSON.stringify(house.db.select().from(auditEntries).all());
    expect(record).not.toContain('siapa@');
    expect(record).not.toContain(WRONG);
  });

  it('ends the session that the browser brought along', async () => {
    const { house, stranger } = await screens();
    const [rina, doni] = [
      await anAccount(house),
      await anAccount(house, { email: 'doni@kemenkeu.go.id', name: 'Doni Contoh' }),
    ];
    const browser = stranger();
    await signInAs(browser, rina);
    const first = browser.cookie();
    await signInAs(browser, doni);
    expect(browser.cookie()).not.toBe(first);
    const open = house.db
      .select()
      .from(staffSessions)
      .all()
      .filter((row) => row.endedAt === null);
    const owners = open.map(({ userId }) => userId).sort();
    // The other one of Rina's began with her activation.
    expect(owners).toEqual([rina.id, doni.id, doni.id].sort());
  });

  it('tells those who are signed in already, and sends them on where they were going', async () => {
    const { as } = await screens();
    const page = await as('secretariat').get('/masuk');
    expect(textOf(page)).toContain('Anda sudah masuk');
    expect((await as('secretariat').get('/masuk?ke=%2Fakun')).location).toBe('/akun');
  });

  it('asks again after an idle time', async () => {
    const { house, stranger } = await screens();
    const browser = stranger();
    await signInAs(browser, await anAccount(house));
    const idle = addMinutes(house.clock(), SESSION_IDLE_MINUTES);
    house.setNow(idle);
    expect((await browser.get('/akun')).location).toBe('/masuk?ke=%2Fakun');
  });

  it('wants both fields', async () => {
    const { stranger } = await screens();
    const blank = await signInAs(stranger(), { email: '', password: '' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Isi alamat surel');
  });

  it('takes no endless form, and nothing that is no form', async () => {
    const sent = (body: URLSearchParams | string) =>
      sentForm(new Request('http://sambang.test/masuk', { method: 'POST', body }));
    expect((await sent(new URLSearchParams({ email: 'a' }))).get('email')).toBe('a');
    const endless = sent(new URLSearchParams({ email: 'a'.repeat(3_000_000) }));
    await expect(endless).rejects.toMatchObject({ init: { status: 413 } });
    await expect(sent('{}')).rejects.toMatchObject({ init: { status: 400 } });
  });
});

describe('guessing', () => {
  it('is stopped for one account from one place, also with the right password, for others not', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const doni = await anAccount(house, { email: 'doni@kemenkeu.go.id', name: 'Doni Contoh' });
    for (let tried = 0; tried < SIGN_IN_LIMITS.accountFromPlace.points; tried += 1) {
      expect((await signInAs(stranger(), { ...rina, password: WRONG })).status).toBe(401);
    }
    const stopped = await stranger().post('/masuk', {
      ...{ email: rina.email, password: rina.password },
      isian: JSON.stringify({ to: '/sekretariat', fields: [['reason', 'Ditulis lama.']] }),
    });
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(textOf(stopped)).toMatch(/coba kembali dalam \d+ menit/);
    expect(stopped.html).toContain('Ditulis lama.');
    expect((await signInAs(stranger(), doni)).status).toBe(302);
  });

  it('is forgotten where the password was right', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const most = SIGN_IN_LIMITS.accountFromPlace.points;
    for (let tried = 0; tried < most + 2; tried += 1) {
      expect((await signInAs(stranger(), rina)).status).toBe(302);
    }
  });
});

describe('a form that met no session', () => {
  const PAGE = '/pengaturan/pegawai/baru';

  it('waits while its person signs in, and is sent by a click', async () => {
    const { house, stranger } = await screens();
    const admin = await anAccount(house, { role: 'admin' });
    const browser = stranger();
    const parked = await browser.post(PAGE, {
      name: 'Budi "B" <b>',
      role: 'secretariat',
      email: '',
    });
    expect(parked.status).toBe(401);
    const isian = /name="isian" value="([^"]*)"/.exec(parked.html)?.[1]?.replaceAll('&quot;', '"');
    const kept = isian?.replaceAll('&lt;', '<').replaceAll('&gt;', '>') ?? '';

    const wrong = await browser.post('/masuk', { ...admin, password: WRONG, isian: kept });
    expect(wrong.status).toBe(401);
    expect(wrong.html).toContain('Budi');

    const entered = await browser.post('/masuk', {
      ...{ email: admin.email, password: admin.password, isian: kept },
    });
    expect(entered.status).toBe(200);
    expect(textOf(entered)).toContain('Anda sudah masuk kembali');
    expect(entered.html).toContain(`action="${PAGE}"`);
    expect(entered.html).toContain('name="name" value="Budi &quot;B&quot; &lt;b&gt;"');
    const sent = await browser.post(PAGE, { name: 'Budi', role: 'secretariat', email: '' });
    expect(sent.status).toBe(400);
  });

  it('is never handed to another place, nor a password through it', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    for (const to of ['https://jahat.test/', '//jahat.test/x', 'javascript:alert(1)']) {
      const isian = JSON.stringify({ to, fields: [['a', 'b']] });
      const page = await stranger().post('/masuk', { ...rina, isian });
      expect(page).toMatchObject({ status: 302, location: '/sekretariat' });
    }
    const parked = await stranger().post('/akun/kata-sandi', { current: 'rahasia sekali' });
    expect(parked.status).toBe(401);
    expect(parked.html).not.toContain('rahasia sekali');
  });
});

describe('signing out', () => {
  it('asks on GET and ends the session on POST', async () => {
    const { house, stranger } = await screens();
    const rina = await anAccount(house);
    const browser = stranger();
    await signInAs(browser, rina);
    expect(textOf(await browser.get('/keluar'))).toContain('Keluar dari Sambang?');
    expect((await browser.get('/akun')).status).toBe(200);
    const out = await browser.post('/keluar', {});
    expect(out.location).toBe('/masuk?hasil=keluar');
    expect(browser.cookie()).toBe('');
    expect(actionsOn(house, `user:${rina.id}`).at(-1)).toBe('user.signedOut');
  });

  it('makes a cookie that was copied worthless', async () => {
    const { house, stranger, url } = await screens();
    const browser = stranger();
    await signInAs(browser, await anAccount(house));
    const Cookie = browser.cookie();
    const ask = () => fetch(new URL('/akun', url), { redirect: 'manual', headers: { Cookie } });
    expect((await ask()).status).toBe(200);
    await browser.post('/keluar', {});
    expect((await ask()).status).toBe(302);
  });

  it('does no harm to whoever is signed in nowhere', async () => {
    const { stranger } = await screens();
    expect((await stranger().get('/keluar')).location).toBe('/masuk');
    expect((await stranger().post('/keluar', {})).status).toBe(302);
  });
});
