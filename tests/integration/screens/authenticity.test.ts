import { describe, expect, it } from 'vitest';
import { showPass } from '#app/commands/passes.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { codeOnCard } from '#tests/support/cards.ts';
import { act, anApproved, as, aTeam, done, read } from '#tests/support/deeds.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

/** An approved tatap muka and the code on its card. */
async function aCard() {
  const office = await screens();
  const number = anApproved(office.house, aTeam(office.house));
  return { office, house: office.house, number, code: await codeOnCard(office, number) };
}

const check = (office: TestScreens, code: string) =>
  office.stranger().get(`/keaslian/${encodeURIComponent(code)}`);

const NOT_HERE = 'Kode ini tidak tercatat di sini; hubungi 150420';

describe('whoever asks about a code', () => {
  it('is told for which office, day and hour it is recorded, and nothing more', async () => {
    const { office, house, number, code } = await aCard();
    const page = await check(office, code);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script/);
    expect(page.html).toContain('<meta name="robots" content="noindex"/>');
    const text = textOf(page);
    expect(text).toContain('Tercatat di sini dan masih berlaku');
    expect(text).toContain('Kab. Kepulauan Sangihe');
    expect(text).toContain('Senin, 7 Desember 2026');
    expect(text).toContain('09.00–10.00 WIB');
    const { guests, contact, letter, topics } = read(house, number);
    const secrets = [number, contact?.name, contact?.email, letter?.number, letter?.subject];
    for (const secret of [...secrets, ...topics, ...guests.map(({ name }) => name), 'BPKAD']) {
      expect(page.html).not.toContain(secret);
    }
    expect(text).not.toMatch(/\d+ peserta|Ruang Narasumber/);
  });

  it('may write it as it is read out, or paste the whole address', async () => {
    const { office, code } = await aCard();
    const bare = code.replaceAll('-', '');
    for (const typed of [bare, code.toLowerCase(), code.replaceAll('-', ' ')]) {
      expect((await check(office, typed)).status).toBe(200);
    }
    const visitor = office.stranger();
    const address = encodeURIComponent(`https://sambang.test/keaslian/${bare}`);
    const asked = await visitor.get(`/keaslian?kode=${address}`);
    expect(asked).toMatchObject({ status: 302, location: `/keaslian/${bare}` });
    const sent = await visitor.post('/keaslian', { kode: ` ${code.toLowerCase()} ` });
    const led = await visitor.get(sent.location ?? '');
    expect(led.location).toBe(`/keaslian/${bare}`);
  });

  it('hears of a move, from the old code and from the new one, and of the way back', async () => {
    const { office, house, number, code } = await aCard();
    done(act(house, number, 'reschedule', { start: '2026-12-09T03:00:00Z' }));
    const old = textOf(await check(office, code));
    expect(old).toContain('tetapi jadwalnya sudah diubah');
    expect(old).toContain('Hari semula Senin, 7 Desember 2026');
    expect(old).not.toMatch(/9 Desember|10\.00/);
    const next = textOf(await check(office, await codeOnCard(office, number)));
    expect(next).toContain('masih berlaku');
    expect(next).toContain('Rabu, 9 Desember 2026');
    done(act(house, number, 'reschedule', { start: '2026-12-07T02:00:00Z' }));
    expect(textOf(await check(office, code))).toContain('masih berlaku');
    expect(await codeOnCard(office, number)).toBe(code);
  });

  it('hears of a cancellation, without its reason, and of a time that is over', async () => {
    const { office, house, number, code } = await aCard();
    house.setNow('2026-12-07T03:00:00Z' as Instant);
    expect(textOf(await check(office, code))).toContain('waktunya sudah lewat');
    house.setNow('2026-12-01T02:00:00Z' as Instant);
    done(act(house, number, 'cancel', { reason: 'Perkara lain' }));
    const text = textOf(await check(office, code));
    expect(text).toContain('tetapi sudah dibatalkan');
    expect(text).not.toContain('Perkara lain');
  });

  it('hears that a code was changed', async () => {
    const { office, number, code } = await aCard();
    await office.holderOf(number).post(`/permohonan/${number}/kartu`, {});
    expect(textOf(await check(office, code))).toContain('tetapi kodenya sudah diganti');
  });

  it('can still check a code that was given out under an earlier secret', async () => {
    const { office, house, number } = await aCard();
    const { plan, ...reservation } = read(house, number);
    if (plan === null) throw new Error('No plan');
    for (const sessionSecret of ['an-earlier-secret-an-earlier-secret', null]) {
      const code = showPass(house, as('pemda'), { sessionSecret }, { ...reservation, plan });
      expect(textOf(await check(office, code))).toContain('masih berlaku');
    }
  });
});

describe('a code that is not on record', () => {
  it('is told under one title whether it could be one or not, and never as forged', async () => {
    const { office, code } = await aCard();
    const almost = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    for (const typed of [almost, '0'.repeat(26), 'S-38', '..%2f', 'x'.repeat(500), '<b>']) {
      const page = await check(office, typed);
      expect(page.status, typed).toBe(404);
      expect(page.html).toContain('<title>Kode ini tidak tercatat di sini; hubungi 150420');
      const text = textOf(page);
      expect(text).toContain(NOT_HERE);
      expect(text).not.toMatch(/palsu|hanya itu yang ditampilkan|tidak cocok/i);
      const couldBe = typed === almost || typed === '0'.repeat(26);
      expect(text.includes('26 huruf dan angka, di dekat gambar QR pada kartu')).toBe(!couldBe);
      expect(text).not.toContain('Instansi ');
    }
    const typed = await office.stranger().get('/keaslian?kode=900%2F12%2FBPKAD%2F2026');
    expect(typed.status).toBe(404);
    expect(textOf(typed)).toContain(NOT_HERE);
    expect(typed.html).toContain('value="900/12/BPKAD/2026"');
    expect(typed.html).toContain('<title>Kode ini tidak tercatat di sini; hubungi 150420');
  });

  it('is asked for where none was typed', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    expect((await visitor.get('/keaslian')).status).toBe(200);
    const blank = await visitor.get('/keaslian?kode=+');
    expect(blank.status).toBe(400);
    expect(blank.html).toContain('aria-invalid="true"');
    expect(textOf(blank)).toContain('Mohon isi kodenya');
    const sent = await visitor.post('/keaslian', {});
    expect((await visitor.get(sent.location ?? '')).status).toBe(400);
  });

  it('is not guessed at leisure: one address may ask so often a minute, and is told when again', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    for (let asked = 0; asked < RATE_LIMITS.checksOfAddress; asked += 1) {
      expect((await visitor.get('/keaslian/0')).status).toBe(404);
    }
    const refused = await visitor.get('/keaslian/0');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.html).toContain('<title>Terlalu sering dalam waktu singkat – Sambang</title>');
    expect(textOf(refused)).toMatch(/Mohon coba kembali setelah pukul \d\d\.\d\d WIB/);
    expect((await visitor.get('/keaslian')).status).toBe(200);
  });
});
