import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEntries, users } from '#db/schema/index.ts';
import { addNarasumber } from '#app/commands/resources.server.ts';
import { closeAccount } from '#app/commands/accounts.server.ts';
import { A_PASSWORD, actionsOn, anAccount, signInAs, userRow } from '#tests/support/accounts.ts';
import { as as actor, done, refusalOf } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const PEOPLE = '/pengaturan/pegawai';
const NEW = `${PEOPLE}/baru`;
const FORM = { email: 'Budi@Kemenkeu.go.id', name: 'Budi Contoh', role: 'reception', unit: '' };

describe('the settings', () => {
  it('show each role what it may open', async () => {
    const { as } = await screens();
    const admin = textOf(await as('admin').get('/pengaturan'));
    for (const card of [
      'Pegawai',
      'Narasumber',
      'Unit teknis',
      'Ruang',
      'Topik',
      'Surel',
      'Kunci API',
    ])
      expect(admin).toContain(card);
    const secretariat = textOf(await as('secretariat').get('/pengaturan'));
    expect(secretariat).toContain('Narasumber');
    expect(secretariat).not.toContain('Pegawai Akun');
    expect(secretariat).not.toContain('Kunci API');
    expect((await as('reception').get('/pengaturan')).status).toBe(403);
  });

  it('keep people and keys to admins, on GET and on POST', async () => {
    const { house, as, stranger } = await screens();
    const { id } = await anAccount(house);
    const pages = [
      PEOPLE,
      NEW,
      `${PEOPLE}/${id}`,
      `${PEOPLE}/${id}/tautan`,
      `${PEOPLE}/${id}/tutup`,
    ];
    const all = [...pages, `${PEOPLE}/${id}/buka`, '/pengaturan/kunci-api/baru'];
    for (const page of all) {
      expect((await stranger().get(page)).status, page).toBe(302);
      expect((await as('admin').get(page)).status, page).toBe(200);
      for (const role of ['secretariat', 'auditor', 'supervisor'] as const) {
        expect((await as(role).get(page)).status, page).toBe(403);
        if (page !== PEOPLE) expect((await as(role).post(page, FORM)).status, page).toBe(403);
      }
    }
    expect(userRow(house, id).disabledAt).toBeNull();
    expect((await as('admin').get(`${PEOPLE}/tidak-ada`)).status).toBe(404);
    expect((await as('admin').post(`${PEOPLE}/tidak-ada/tutup`, {})).status).toBe(404);
  });
});

describe('a new account', () => {
  it('shows its link once; whoever has it signs in', async () => {
    const { house, as, stranger } = await screens();
    const made = await as('admin').post(NEW, FORM);
    expect(made.status).toBe(200);
    const link = /https:\/\/sambang\.test(\/aktivasi\/[\w-]{43})/.exec(made.html)?.[1] ?? '';
    expect(textOf(made)).toContain('Hanya ditampilkan sekali ini');
    expect(made.html).toContain('mailto:budi@kemenkeu.go.id?');
    const list = await as('admin').get(PEOPLE);
    expect(textOf(list)).toContain('menunggu aktivasi');
    expect(list.html).not.toContain(link);
    const entered = await stranger().post(link, { password: A_PASSWORD, repeat: A_PASSWORD });
    expect(entered.location).toBe('/resepsionis');
    const record = JSON.stringify(house.db.select().from(auditEntries).all());
    expect(record).not.toContain(link.split('/').at(-1));
    expect(record).not.toContain('budi@');
  });

  it.each([
    [{ ...FORM, name: ' ' }, 'Isi nama pegawai.'],
    [{ ...FORM, email: 'budi' }, 'Isi alamat surel yang sah'],
    [{ ...FORM, role: '' }, 'Pilih salah satu peran.'],
    [{ ...FORM, role: 'pemda' }, 'Pilih salah satu peran.'],
    [{ ...FORM, role: 'unit' }, 'Koordinator unit memerlukan nama unitnya.'],
    [{ ...FORM, email: 'rina@kemenkeu.go.id' }, 'sudah terdaftar'],
  ])('is not made of %j', async (form, sentence) => {
    const { house, as } = await screens();
    await anAccount(house);
    const page = await as('admin').post(NEW, form);
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain(sentence);
    expect(page.html).toContain(`value="${form.email}"`);
    expect(textOf(await as('admin').get(PEOPLE))).not.toContain('Budi Contoh');
  });

  it('of a narasumber is theirs where the addresses are equal', async () => {
    const { house, as } = await screens();
    const form = { name: 'Anggrek', email: 'anggrek@kemenkeu.go.id', unit: 'Unit A', topics: [] };
    const narasumber = done(addNarasumber(house, actor('admin'), form));
    const account = { ...FORM, role: 'narasumber' };
    await as('admin').post(NEW, { ...account, email: 'anggrek@kemenkeu.go.id' });
    await as('admin').post(NEW, { ...account, email: 'lain@kemenkeu.go.id', name: 'Lain' });
    const rows = house.db.select().from(users).where(eq(users.role, 'narasumber')).all();
    expect(rows.map(({ narasumberId }) => narasumberId)).toEqual([narasumber.id, null]);
    const other = await as('admin').get(`${PEOPLE}/${rows[1]?.id ?? ''}`);
    expect(textOf(other)).toContain('Belum tersambung dengan narasumber');
    expect(textOf(await as('admin').get(PEOPLE))).toContain('belum tersambung');
  });
});

describe('an account', () => {
  it('changes name, role and unit at once, and gives back what was wrong', async () => {
    const { house, as, stranger } = await screens();
    const rina = await anAccount(house);
    const browser = stranger();
    await signInAs(browser, rina);
    const page = `${PEOPLE}/${rina.id}`;
    const bad = await as('admin').post(page, { name: 'Rina Baru', role: 'unit', unit: '' });
    expect(bad.status).toBe(400);
    expect(bad.html).toContain('value="Rina Baru"');
    const form = { name: 'Rina Baru', role: 'auditor', unit: '' };
    const saved = await as('admin').post(page, form);
    expect(saved.location).toBe(`${page}?hasil=tersimpan`);
    expect(textOf(await browser.get('/akun'))).toContain('auditor');
    await as('admin').post(page, form);
    const changes = actionsOn(house, `user:${rina.id}`).filter(
      (action) => action === 'user.changed',
    );
    expect(changes).toHaveLength(1);
  });

  it('is closed at once and opened again', async () => {
    const { house, as, stranger } = await screens();
    const rina = await anAccount(house);
    const browser = stranger();
    await signInAs(browser, rina);
    const page = `${PEOPLE}/${rina.id}`;
    const closed = await as('admin').post(`${page}/tutup`, {});
    expect(closed.location).toBe(`${page}?hasil=akun-ditutup`);
    expect((await as('admin').post(`${page}/tutup`, {})).location).toBe(closed.location);
    expect((await browser.get('/akun')).status).toBe(302);
    expect((await signInAs(stranger(), rina)).status).toBe(401);
    expect(textOf(await as('admin').get(PEOPLE))).toContain('Akun yang ditutup (1)');
    expect((await as('admin').post(`${page}/tautan`, {})).status).toBe(404);
    await as('admin').post(`${page}/buka`, {});
    expect((await browser.get('/akun')).status).toBe(302);
    expect((await signInAs(stranger(), rina)).status).toBe(302);
    expect(actionsOn(house, `user:${rina.id}`).filter((one) => one === 'user.closed')).toHaveLength(
      1,
    );
  });

  it('gets a new link, which ends the one before', async () => {
    const { house, as, stranger } = await screens();
    const rina = await anAccount(house);
    const page = `${PEOPLE}/${rina.id}/tautan`;
    const links = [];
    for (let made = 0; made < 2; made += 1) {
      const { html } = await as('admin').post(page, {});
      links.push(/(\/aktivasi\/[\w-]{43})/.exec(html)?.[1] ?? '');
    }
    expect((await stranger().get(links[0] ?? '')).status).toBe(404);
    expect(textOf(await stranger().get(links[1] ?? ''))).toContain('Pilih kata sandi baru');
    expect(textOf(await as('admin').get(`${PEOPLE}/${rina.id}`))).toContain(
      'Sebuah tautan masih berlaku',
    );
  });

  it('of oneself keeps its role and stays open', async () => {
    const { house, stranger } = await screens();
    const me = await anAccount(house, { role: 'admin' });
    await anAccount(house, { role: 'admin', email: 'lain@kemenkeu.go.id' });
    const browser = stranger();
    await signInAs(browser, me);
    const form = { name: 'Rina', role: 'auditor', unit: '' };
    const demoted = await browser.post(`${PEOPLE}/${me.id}`, form);
    expect([demoted.status, textOf(demoted)]).toEqual([
      400,
      expect.stringContaining('Peran sendiri tidak dapat diubah.'),
    ]);
    const closed = await browser.post(`${PEOPLE}/${me.id}/tutup`, {});
    expect([closed.status, textOf(closed)]).toEqual([
      409,
      expect.stringContaining('Akun sendiri tidak dapat ditutup.'),
    ]);
    expect(userRow(house, me.id)).toMatchObject({ role: 'admin', disabledAt: null });
  });

  it('of the last admin stays, also where two close each other', async () => {
    const { house } = await screens();
    const [one, two] = [
      await anAccount(house, { role: 'admin' }),
      await anAccount(house, { role: 'admin', email: 'lain@kemenkeu.go.id' }),
    ];
    const by = (id: string) => {
      const { actor: who, requestId } = actor('admin');
      return { actor: { ...who, id }, requestId };
    };
    done(closeAccount(house, by(one.id), two.id));
    expect(refusalOf(closeAccount(house, by(two.id), one.id))).toMatchObject({ code: 'invalid' });
    expect(userRow(house, one.id).disabledAt).toBeNull();
  });
});
