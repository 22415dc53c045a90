import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { staffSessions } from '#db/schema/index.ts';
import { SIGN_IN_LIMITS } from '#app/http/sign-in-limits.server.ts';
import { A_PASSWORD, actionsOn, anAccount, signInAs, userRow } from '#tests/support/accounts.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const NEXT = 'pagar bambu kuning';

/** Somebody in two browsers. */
async function inTwoBrowsers({ house, stranger }: TestScreens) {
  const rina = await anAccount(house);
  const [desk, phone] = [stranger(), stranger()];
  await signInAs(desk, rina);
  await signInAs(phone, rina);
  const open = () =>
    house.db
      .select()
      .from(staffSessions)
      .where(eq(staffSessions.userId, rina.id))
      .all()
      .filter(({ endedAt }) => endedAt === null);
  return { rina, desk, phone, open };
}

describe('my account', () => {
  it('says who I am and where I am signed in', async () => {
    const office = await screens();
    const { desk } = await inTwoBrowsers(office);
    const text = textOf(await desk.get('/akun'));
    expect(text).toContain('rina@kemenkeu.go.id');
    expect(text).toContain('sekretariat');
    expect(text.match(/sesi ini/g)).toHaveLength(1);
    expect(text).toContain('Akhiri semua sesi lain');
  });

  it('ends one session, and only an own one', async () => {
    const office = await screens();
    const { desk, phone, open } = await inTwoBrowsers(office);
    const stranger = office.stranger();
    await signInAs(stranger, await anAccount(office.house, { email: 'x@kemenkeu.go.id' }));
    const ids = open().map(({ id }) => id);
    for (const id of ids) await stranger.post(`/akun/sesi/${id}/akhiri`, {});
    expect(open()).toHaveLength(ids.length);

    const phoneId = ids.at(-1) ?? '';
    const done = await desk.post(`/akun/sesi/${phoneId}/akhiri`, {});
    expect(done.location).toBe('/akun?hasil=sesi');
    expect((await phone.get('/akun')).status).toBe(302);
    expect((await desk.get('/akun')).status).toBe(200);
    const again = await desk.post(`/akun/sesi/${phoneId}/akhiri`, {});
    expect(again.location).toBe(done.location);
  });

  it('signs out where the session is the one at hand', async () => {
    const office = await screens();
    const { desk } = await inTwoBrowsers(office);
    const html = (await desk.get('/akun')).html;
    const mine = /action="(\/akun\/sesi\/[^"]+\/akhiri)"[^>]*><button[^>]*>Keluar/.exec(html)?.[1];
    const out = await desk.post(mine ?? '', {});
    expect(out.location).toBe('/masuk?hasil=keluar');
    expect(desk.cookie()).toBe('');
  });

  it('ends all other sessions at once', async () => {
    const office = await screens();
    const { rina, desk, phone, open } = await inTwoBrowsers(office);
    await desk.post('/akun/sesi/akhiri-lainnya', {});
    expect(open()).toHaveLength(1);
    expect((await phone.get('/akun')).status).toBe(302);
    expect((await desk.get('/akun')).status).toBe(200);
    expect(actionsOn(office.house, `user:${rina.id}`).at(-1)).toBe('user.sessionEnded');
  });

  it('is for those who are signed in', async () => {
    const { stranger } = await screens();
    for (const path of ['/akun', '/akun/kata-sandi']) {
      expect((await stranger().get(path)).location).toBe(`/masuk?ke=${encodeURIComponent(path)}`);
    }
    expect((await stranger().post('/akun/sesi/akhiri-lainnya', {})).status).toBe(401);
  });
});

describe('a new password', () => {
  it('wants the old one, ends every other session and gives this one a new cookie', async () => {
    const office = await screens();
    const { rina, desk, phone } = await inTwoBrowsers(office);
    const cookie = desk.cookie();
    const form = { current: A_PASSWORD, password: NEXT, repeat: NEXT };
    const done = await desk.post('/akun/kata-sandi', form);
    expect(done).toMatchObject({ status: 302, location: '/akun?hasil=kata-sandi' });
    expect(desk.cookie()).not.toBe(cookie);
    expect((await desk.get('/akun')).status).toBe(200);
    expect((await phone.get('/akun')).status).toBe(302);
    expect((await signInAs(office.stranger(), rina)).status).toBe(401);
    expect((await signInAs(office.stranger(), { ...rina, password: NEXT })).status).toBe(302);
    expect(actionsOn(office.house, `user:${rina.id}`)).toContain('user.passwordChanged');
  });

  it.each([
    [
      { current: 'bukan yang benar', password: NEXT, repeat: NEXT },
      'Kata sandi sekarang tidak cocok.',
    ],
    [
      { current: A_PASSWORD, password: NEXT, repeat: 'lain' },
      'Tidak sama dengan kata sandi di atas.',
    ],
    [{ current: A_PASSWORD, password: 'pendek', repeat: 'pendek' }, 'Paling sedikit 12 karakter.'],
    [
      { current: A_PASSWORD, password: 'Kemenkeu2026', repeat: 'Kemenkeu2026' },
      'pertama kali dicoba',
    ],
    [
      { current: A_PASSWORD, password: 'Contohsari-1234', repeat: 'Contohsari-1234' },
      'nama sendiri',
    ],
    [
      { current: A_PASSWORD, password: A_PASSWORD, repeat: A_PASSWORD },
      'Sama dengan kata sandi sekarang',
    ],
    [{ current: '', password: '', repeat: '' }, 'Isi kata sandi sekarang.'],
  ])('is not taken: %j', async (form, sentence) => {
    const office = await screens();
    const rina = await anAccount(office.house);
    const { passwordHash } = userRow(office.house, rina.id);
    const desk = office.stranger();
    await signInAs(desk, rina);
    const page = await desk.post('/akun/kata-sandi', form);
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain(sentence);
    for (const typed of Object.values(form).filter((value) => value !== ''))
      expect(page.html).not.toContain(`value="${typed}"`);
    expect(userRow(office.house, rina.id).passwordHash).toBe(passwordHash);
  });

  it('is not to be found by guessing at an open desk', async () => {
    const office = await screens();
    const desk = office.stranger();
    await signInAs(desk, await anAccount(office.house));
    const guess = { current: 'bukan yang benar', password: NEXT, repeat: NEXT };
    for (let tried = 0; tried < SIGN_IN_LIMITS.accountFromPlace.points; tried += 1) {
      await desk.post('/akun/kata-sandi', guess);
    }
    const stopped = await desk.post('/akun/kata-sandi', { ...guess, current: A_PASSWORD });
    expect(stopped.status).toBe(400);
    expect(textOf(stopped)).toContain('terlalu banyak percobaan');
  });
});
