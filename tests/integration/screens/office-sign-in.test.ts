import { describe, expect, it } from 'vitest';
import { auditEntries, mailCodes, officeSessions, outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type AskedCode, enterByCode, sendCode } from '#app/commands/mail-codes.server.ts';
import { CODES_OPEN } from '#app/domain/people/mail-code.ts';
import { MAIL_LIMITS } from '#app/http/mail-limits.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aTransport, DOWN } from '#tests/support/outbox.ts';
import { done, submitted } from '#tests/support/deeds.ts';
import { codeTo, confirmed, wrongOf } from '#tests/support/officers.ts';
import { type Page, screens, textOf } from '#tests/support/screens.ts';

const EMAIL = 'bpkad@contoh.go.id';
const ASK = '/masuk/instansi';
const CODE = '/masuk/instansi/kode';

/** An answer without what is drawn anew for every one. */
function shape({ status, location, html }: Page) {
  return { status, location, html: html.replace(/nonce="[^"]*"/g, 'nonce') };
}

describe('asking for a code', () => {
  it('is answered alike for an address that is known and one that is not', async () => {
    const { house, stranger } = await screens();
    const answers = async () => {
      const visitor = stranger();
      const asked = shape(await visitor.post(ASK, { email: EMAIL }));
      const page = shape(await visitor.get(CODE));
      const wrong = await visitor.post(CODE, { code: wrongOf(codeTo(house, EMAIL)) });
      return { asked, page, wrong: shape(wrong) };
    };
    const unknown = await answers();
    done(submitted(house));
    confirmed(house, { email: EMAIL });
    expect(await answers()).toEqual(unknown);
    expect(unknown.asked).toMatchObject({ status: 302, location: CODE });
    expect(unknown.page.html).toContain('autoComplete="one-time-code"');
    expect(unknown.page.html).toContain('inputMode="numeric"');
  });

  it('keeps the address out of every address bar', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const { location, headers } = await visitor.post(ASK, { email: ` ${EMAIL.toUpperCase()} ` });
    expect(location).toBe(CODE);
    const cookie = headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(cookie).not.toContain(EMAIL);
    expect(textOf(await visitor.get(CODE))).toContain(`Untuk ${EMAIL}`);
  });

  it('says what is wrong with an address, and keeps it', async () => {
    const { stranger } = await screens();
    for (const email of ['', 'bpkad', 'bpkad@', 'a b@contoh.go.id']) {
      const page = await stranger().post(ASK, { email });
      expect(page.status).toBe(400);
      expect(textOf(page)).toContain('Isi alamat surel yang sah');
      expect(page.html).toContain(`value="${email}"`);
    }
  });

  it('is held back after some, with the wait', async () => {
    const { house, stranger } = await screens();
    const { points } = MAIL_LIMITS.sending.addressFromPlace;
    for (let sent = 0; sent < points; sent += 1) {
      expect((await stranger().post(ASK, { email: EMAIL })).status).toBe(302);
    }
    const page = await stranger().post(ASK, { email: EMAIL });
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(textOf(page)).toMatch(/Coba kembali dalam \d+ menit/);
    expect((await stranger().post(ASK, { email: 'lain@contoh.go.id' })).status).toBe(302);
    expect(house.db.select().from(mailCodes).all()).toHaveLength(points + 1);
  });

  it('without one there is nothing to type in', async () => {
    const { stranger } = await screens();
    expect((await stranger().get(CODE)).location).toBe(ASK);
    expect((await stranger().post(CODE, { code: '123456' })).location).toBe(ASK);
  });
});

describe('a code', () => {
  it('opens once, in the browser that asked for it', async () => {
    const { house, stranger } = await screens();
    const [visitor, other] = [stranger(), stranger()];
    await visitor.post(ASK, { email: EMAIL });
    const code = codeTo(house, EMAIL);
    expect((await other.post(CODE, { code })).location).toBe(ASK);
    const twoTabs = await Promise.all([visitor.post(CODE, { code }), visitor.post(CODE, { code })]);
    expect(twoTabs.map(({ status }) => status).sort()).toEqual([302, 401]);
    expect(house.db.select().from(officeSessions).all()).toHaveLength(1);
    expect((await visitor.get('/instansi')).status).toBe(200);
  });

  it('stays open whatever others ask for, until far more were sent than an owner asks for', async () => {
    const { house, stranger } = await screens();
    const [first, second] = [stranger(), stranger()];
    await first.post(ASK, { email: EMAIL });
    const old = codeTo(house, EMAIL);
    await second.post(ASK, { email: EMAIL, lagi: '1' });
    // Each browser's own opens; another's does not.
    expect((await second.post(CODE, { code: old })).status).toBe(401);
    expect((await first.post(CODE, { code: old })).location).toBe('/instansi');
    expect((await second.post(CODE, { code: codeTo(house, EMAIL) })).location).toBe('/instansi');
    const browser = { device: 'uji', address: '192.0.2.1', token: null, requestId: 'uji' };
    const closed = sendCode(house, 'lada', EMAIL, browser);
    const code = codeTo(house, EMAIL);
    for (let sent = 0; sent < CODES_OPEN; sent += 1) sendCode(house, 'lada', EMAIL, browser);
    const late = enterByCode(house, 'lada', { ...closed, code }, browser);
    expect(late).toEqual({ ok: false, error: { code: 'over' } });
  });

  it('opens to its owner though strangers have used up the tries of the address', async () => {
    const { house } = await screens();
    const browser = { device: 'uji', address: '192.0.2.1', token: null, requestId: 'uji' };
    const enter = (asked: AskedCode, code: string) =>
      enterByCode(house, 'lada', { ...asked, code }, browser);
    const own = sendCode(house, 'lada', EMAIL, browser);
    const right = codeTo(house, EMAIL);
    const lefts = Array.from({ length: 6 }, () => {
      const asked = sendCode(house, 'lada', EMAIL, browser);
      const wrong = wrongOf(codeTo(house, EMAIL));
      return Array.from({ length: 5 }, () => enter(asked, wrong));
    }).flat();
    expect(lefts.filter((it) => !it.ok && it.error.code === 'wrong')).toHaveLength(12);
    const tried = house.db.select().from(mailCodes).all();
    // Fifteen, and then one for each of the three codes that came after.
    expect(tried.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(18);
    expect(enter(own, right)).toMatchObject({ ok: true });
  });

  it('is over after ten minutes', async () => {
    const { house, stranger } = await screens('2026-11-23T02:00:00Z');
    const visitor = stranger();
    await visitor.post(ASK, { email: EMAIL });
    house.setNow('2026-11-23T02:10:00Z' as Instant);
    expect((await visitor.post(CODE, { code: codeTo(house, EMAIL) })).status).toBe(401);
  });

  it('cannot be found by trying', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    await visitor.post(ASK, { email: EMAIL });
    const code = codeTo(house, EMAIL);
    const left: (string | undefined)[] = [];
    for (let tried = 0; tried < 5; tried += 1) {
      const page = await visitor.post(CODE, { code: wrongOf(code) });
      expect(page.status).toBe(401);
      left.push(/masih ada (\d) kali/.exec(textOf(page))?.[1]);
    }
    expect(left).toEqual(['4', '3', '2', '1', undefined]);
    const right = await visitor.post(CODE, { code });
    expect(right.status).toBe(401);
    expect(house.db.select().from(officeSessions).all()).toEqual([]);
  });

  it('that is none costs no try', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    await visitor.post(ASK, { email: EMAIL });
    const page = await visitor.post(CODE, { code: 'abc' });
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain('Ketik enam angka');
    const code = codeTo(house, EMAIL);
    expect(
      (await visitor.post(CODE, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status,
    ).toBe(302);
  });

  it('is guessed at only so often, whatever codes are asked for', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    let page: Page | null = null;
    for (let tried = 0; tried <= MAIL_LIMITS.guess.addressFromPlace.points; tried += 1) {
      if (tried % 5 === 0 && tried < 20) await visitor.post(ASK, { email: EMAIL });
      page = await visitor.post(CODE, { code: wrongOf(codeTo(house, EMAIL)) });
    }
    expect(page?.status).toBe(429);
  });

  it('stands nowhere but in the mail: not in the records, and not in the outbox once it is sent', async () => {
    const { house, stranger } = await screens();
    await stranger().post(ASK, { email: EMAIL });
    const code = codeTo(house, EMAIL);
    const transport = aTransport();
    await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
    const [mail] = transport.sent;
    expect(mail?.raw.toString()).toContain(code);
    expect(mail?.raw.toString()).toMatch(/^Subject: \[Sambang\] Kode masuk untuk instansi\r$/m);
    const kept = [
      house.db.select().from(mailCodes).all(),
      house.db.select().from(outbox).all(),
      house.db.select().from(auditEntries).all(),
    ];
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(JSON.stringify(house.db.select().from(auditEntries).all())).not.toContain(EMAIL);
  });

  it('is given up once it is over, and is nothing for the house to look at', async () => {
    const { house, stranger, as } = await screens('2026-11-23T02:00:00Z');
    await stranger().post(ASK, { email: EMAIL });
    const code = codeTo(house, EMAIL);
    const drain = () =>
      drainOutbox(
        house,
        aTransport(() => DOWN),
        { from: MAIL_FROM, holder: 'a', random: () => 0 },
      );
    for (const minute of ['00', '01', '02', '05', '09']) {
      house.setNow(`2026-11-23T02:${minute}:30Z` as Instant);
      await drain();
    }
    const [row] = house.db.select().from(outbox).all();
    expect(row?.state).toBe('failed');
    expect(JSON.stringify(row?.payload)).not.toContain(code);
    const admin = as('admin');
    expect(textOf(await admin.get('/pengaturan/surel'))).not.toContain(EMAIL);
    expect((await admin.post(`/pengaturan/surel/${row?.id}/kirim-ulang`, {})).status).toBe(404);
  });
});
