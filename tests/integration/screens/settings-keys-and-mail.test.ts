import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import type { MailTransport, SendResult } from '#app/jobs/mail/transport.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { actionsOn } from '#tests/support/accounts.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const KEYS = '/pengaturan/kunci-api';
const MAIL = '/pengaturan/surel';
const FORM = {
  name: 'Portal',
  role: 'auditor',
  unit: '',
  body: '',
  region: '',
  office: '',
  opd: '',
};

describe('keys of programs', () => {
  it('are shown once, work, and stop working when they are taken back', async () => {
    const { house, as, url } = await screens();
    const made = await as('admin').post(`${KEYS}/baru`, FORM);
    const key = /sambang_[\w-]{43}/.exec(made.html)?.[0] ?? '';
    expect(made.status).toBe(200);
    const call = () =>
      fetch(new URL('/api/v1/topics', url), { headers: { Authorization: `Bearer ${key}` } });
    expect((await call()).status).toBe(200);
    const list = await as('admin').get(KEYS);
    expect(textOf(list)).toContain('Portal');
    expect(list.html).not.toContain(key);

    const revoke = /href="([^"]+\/cabut)"/.exec(list.html)?.[1] ?? '';
    expect(textOf(await as('admin').get(revoke))).toContain('Cabut kunci Portal?');
    expect((await as('secretariat').post(revoke, {})).status).toBe(403);
    expect((await call()).status).toBe(200);
    const gone = await as('admin').post(revoke, {});
    expect(gone.location).toBe(`${KEYS}?hasil=kunci-dicabut`);
    expect((await as('admin').post(revoke, {})).location).toBe(gone.location);
    expect((await call()).status).toBe(401);
    expect(textOf(await as('admin').get(KEYS))).toContain('dicabut');
    const id = revoke.split('/').at(-2) ?? '';
    expect(actionsOn(house, `apiKey:${id}`)).toEqual(['apiKey.created', 'apiKey.revoked']);
  });

  it('of a pemda name their office', async () => {
    const { as } = await screens();
    const form = { ...FORM, role: 'pemda', body: 'dprd', region: '71.03', opd: 'Sekwan' };
    expect((await as('admin').post(`${KEYS}/baru`, form)).status).toBe(200);
    const text = textOf(await as('admin').get(KEYS));
    expect(text).toContain('DPRD Kabupaten Kepulauan Sangihe (Sekwan)');
  });

  it.each([
    [{ ...FORM, name: '' }, 'Isi nama program'],
    [{ ...FORM, role: 'unit' }, 'memerlukan nama unitnya'],
    [{ ...FORM, role: 'pemda' }, 'memerlukan jenis instansinya'],
    [{ ...FORM, role: 'pemda', body: 'pemda' }, 'memerlukan kode daerahnya'],
    [{ ...FORM, role: 'pemda', body: 'pemda', region: '99.99' }, 'tidak ada dalam daftar'],
    [{ ...FORM, role: 'pemda', body: 'kl' }, 'memerlukan nama instansinya'],
  ])('are not made of %j', async (form, sentence) => {
    const { as } = await screens();
    const page = await as('admin').post(`${KEYS}/baru`, form);
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain(sentence);
    expect(textOf(await as('admin').get(KEYS))).toContain('Belum ada kunci');
  });
});

/** Sends what waits, with one answer for all of it. */
async function drain({ house }: TestScreens, result: SendResult): Promise<void> {
  const transport: MailTransport = { name: 'smtp', send: async () => result, close: () => {} };
  await drainOutbox(house, transport, { from: 'a@b.id', holder: 'uji', random: () => 0 });
}

const REFUSED: SendResult = { ok: false, permanent: true, error: '550 mailbox unavailable' };

describe('mail that has not gone out', () => {
  it('is empty where all is well, and says where mail goes without a server', async () => {
    const { as } = await screens();
    const page = textOf(await as('secretariat').get(MAIL));
    expect(page).toContain('Tidak ada surel yang gagal');
    expect(page).toContain('Surel ditulis sebagai berkas');
    expect((await as('reception').get(MAIL)).status).toBe(403);
  });

  it('tells what waits and what failed, with the reason, and never its words', async () => {
    const office = await screens();
    const { house, as } = office;
    const { number } = done(submitted(house)).next;
    const waiting = textOf(await as('secretariat').get(`${MAIL}?saring=menunggu`));
    expect(waiting).toContain('Yang terlama menunggu sejak Senin, 23 November 2026, 09.00 WIB');
    expect(waiting).toContain('belum dicoba');
    await drain(office, REFUSED);
    const page = await as('admin').get(MAIL);
    const failed = textOf(page);
    expect(failed).toContain('bpkad@contoh.go.id');
    expect(failed).toContain(`[${number}]`);
    expect(failed).toContain('550 mailbox unavailable');
    expect(failed).toContain('1 kali dicoba');
    expect(page.html).toContain(`/sekretariat/permohonan/${number}`);
    expect(textOf(await as('admin').get('/pengaturan'))).toMatch(/\d gagal terkirim/);
  });

  it('is sent once more, once however often it is asked for', async () => {
    const office = await screens();
    const { house, as } = office;
    done(submitted(house));
    await drain(office, REFUSED);
    const { html } = await as('secretariat').get(MAIL);
    const resend = /action="([^"]+\/kirim-ulang)"/.exec(html)?.[1] ?? '';
    const id = resend.split('/').at(-2) ?? '';
    expect((await as('narasumber').post(resend, {})).status).toBe(403);
    const again = await as('secretariat').post(resend, {});
    expect(again.location).toBe(`${MAIL}?hasil=kirim-ulang`);
    expect((await as('secretariat').post(resend, {})).location).toBe(again.location);
    expect(actionsOn(house, `notice:${id}`)).toEqual(['notice.resent']);
    await drain(office, { ok: true, response: '250 ok' });
    const row = house.db.select().from(outbox).where(eq(outbox.id, id)).get();
    expect(row).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
    await as('secretariat').post(resend, {});
    expect(actionsOn(house, `notice:${id}`)).toHaveLength(1);
    expect((await as('secretariat').post(`${MAIL}/tidak-ada/kirim-ulang`, {})).status).toBe(404);
    const { problems } = verify({ db: house.db, dataDir: office.dataDir });
    expect(problems.filter(({ subject }) => subject === id)).toEqual([]);
  });
});
