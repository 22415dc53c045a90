import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { act, anApproved, aTeam, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

/** Monday, 7 December 2026, 08.50 WIB: ten minutes before the first visit. */
const MORNING = '2026-12-07T01:50:00Z' as Instant;

const REQUESTER = { regionCode: '71.72', body: 'pemda', opd: null, name: null, contact: null };

/** Once the browser holds the page without a line and the day. */
async function isReady(page: Page): Promise<void> {
  await page.getByText('Salinan luring siap').waitFor();
  const has = async () => (await caches.match('/resepsionis/luring')) !== undefined;
  await expect.poll(() => page.evaluate(has), { timeout: 10_000 }).toBe(true);
}

/** All that the browser's Cache holds, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const cache = await caches.open('sambang-luring');
    const answers = await Promise.all((await cache.keys()).map((one) => cache.match(one)));
    return (await Promise.all(answers.map((one) => one?.text() ?? ''))).join('\n');
  });
}

describe.skipIf(browserPath === null)('the desk whose line is cut', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let first: string;
  let second: string;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(MORNING)]);
    const { house } = office;
    const team = aTeam(house);
    first = anApproved(house, team, { guests: people(4) });
    second = anApproved(
      house,
      { ...team, start: '2026-12-07T03:00:00Z' },
      { guests: people(2), requester: REQUESTER },
    );
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('goes on from the device, sends in order when the line is back, and settles what disagrees', async () => {
    const { house } = office;
    const screen = await newScreen(browser, office.server.url, { width: 360 });
    const { page } = screen;
    await office.signIn(page, 'reception');
    await page.goto('/resepsionis');
    await isReady(page);
    expect(await kept(page)).not.toMatch(/Peserta 1|Pegawai reception|K-2026-/);

    await page.context().setOffline(true);
    await page.goto('/resepsionis').catch(() => {});
    await page.getByRole('heading', { name: 'Tamu hari ini' }).waitFor();
    const bar = page.locator('header').getByRole('status');
    await expect.poll(() => bar.innerText()).toContain('semua terkirim');
    expect(await bar.innerText()).toContain('data pukul 08.5');

    // A first part, and a second that counts on from it.
    await page.getByRole('link', { name: 'Kab. Kepulauan Sangihe' }).click();
    const pick = (name: string, choice: string) =>
      page.getByRole('group', { name }).getByLabel(choice, { exact: true }).check();
    await pick('Peserta 1', 'Masuk');
    await pick('Peserta 2', 'Masuk');
    await page.getByRole('button', { name: 'Catat kedatangan' }).last().click();
    await expect.poll(() => bar.innerText()).toContain('1 belum terkirim');
    await screen.lookOver();
    await page.getByRole('button', { name: 'Sisanya hadir' }).click();
    expect(await page.locator('[data-bar]').innerText()).toContain('4 masuk · batas 5');
    await page.getByRole('button', { name: 'Catat kedatangan' }).last().click();
    await expect.poll(() => bar.innerText()).toContain('2 belum terkirim');

    // Another group, whose visit the secretariat cancels meanwhile.
    await page.getByRole('link', { name: 'Tamu hari ini' }).click();
    await page.getByRole('listitem').filter({ hasText: second }).getByRole('link').click();
    await page.getByRole('button', { name: 'Semua hadir' }).click();
    await page.getByRole('button', { name: 'Catat kedatangan' }).last().click();
    await expect.poll(() => bar.innerText()).toContain('3 belum terkirim');
    done(act(house, second, 'cancel', { reason: 'Dibatalkan pemda lewat telepon.' }));
    await page.reload();
    await expect.poll(() => bar.innerText()).toContain('3 belum terkirim');

    await page.context().setOffline(false);
    await page.waitForURL(/\/resepsionis\/permohonan\//);
    const arrived = read(house, first);
    expect(arrived.status).toBe('arrived');
    expect(arrived.guests.map(({ arrival }) => arrival)).toEqual(Array(4).fill('admitted'));
    const { at, recordedAt } = lastCheckIn(house.db, arrived.id) ?? {};
    expect(at && recordedAt && at <= recordedAt).toBe(true);
    expect(arrived.arrivedAt?.slice(0, 16)).toMatch(/^2026-12-07T01:5/);
    expect(read(house, second).status).toBe('cancelledByOffice');

    await page.goto('/resepsionis');
    await page.getByRole('link', { name: 'Selesaikan selisihnya' }).click();
    await page.getByText('Kedatangan,').waitFor();
    expect(await page.locator('main').innerText()).toContain('Peserta 1; Peserta 2');
    await screen.lookOver();
    await page.getByLabel('Alasan').fill('Rombongan sudah pulang.');
    await page.getByRole('button', { name: 'Tutup selisih' }).click();
    await page.getByText('Tidak ada selisih').waitFor();

    // Signed out: nothing of the day is left on the device.
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await page.waitForURL(/\/masuk/);
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            new Promise((resolve) => {
              const opening = indexedDB.open('sambang-meja');
              opening.onsuccess = () => {
                const counting = opening.result.transaction('day').objectStore('day').count();
                counting.onsuccess = () => resolve(counting.result);
              };
            }),
        ),
      )
      .toBe(0);
    expect(loadReservation(house.db, first)).not.toBeNull();
    await screen.shut();
  });
});
