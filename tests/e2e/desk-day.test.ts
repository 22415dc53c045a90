import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { showPass } from '#app/commands/passes.server.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import { anApproved, as, aTeam, checkedIn, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { TEST_SECRET } from './support/office-server.ts';
import { newScreen } from './support/screen.ts';

/** Monday, 7 December 2026, 08.50 WIB. */
const MORNING = '2026-12-07T01:50:00Z' as Instant;

describe.skipIf(browserPath === null)('the day at the desk', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let number: string;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(MORNING)]);
    number = anApproved(office.house, aTeam(office.house), { guests: people(3) });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('follows what another desk does, reads a scanner wherever the focus is, and answers a wrong code', async () => {
    const { house, server } = office;
    const screen = await newScreen(browser, server.url, { width: 360 });
    const { page } = screen;
    await office.signIn(page, 'reception');
    await screen.open('/resepsionis');
    await page.getByText('diperbarui sendiri').waitFor();

    // Looked for among those on the page, with every letter.
    await page.getByLabel('Cari atau pindai').fill('atlantis');
    await page.getByText('0 dari 1 rombongan cocok').waitFor();
    await page.getByLabel('Cari atau pindai').fill('peserta 2');
    await page.getByText('Tamu: Peserta 2').waitFor();

    // Another process checks the group in; what is typed here stays.
    const { guests } = read(house, number);
    const admitted = guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    done(checkedIn(house, number, { guests: admitted, headVerdict: null }));
    await page.getByRole('strong').filter({ hasText: '3 dari 3 datang' }).waitFor();
    expect(await page.getByLabel('Cari atau pindai').inputValue()).toBe('peserta 2');
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Daftar diperbarui pukul 08\.5\d WIB\.$/),
    );
    await screen.lookOver();

    // A scanner's burst while a link has the focus: its Enter follows no link.
    await page.getByRole('link', { name: 'Besok' }).focus();
    await Promise.all([page.waitForNavigation(), scan('https://contoh.go.id/')]);
    await page.getByText('Ini bukan kode kunjungan').waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/resepsionis');
    const { plan, ...shown } = read(house, number);
    const settings = { sessionSecret: TEST_SECRET };
    const code = showPass(house, as('pemda'), settings, { ...shown, plan: plan as Plan });
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await Promise.all([page.waitForNavigation(), scan(`${server.url}/keaslian/${code}`)]);
    await page.getByText('3 orang di dalam sejak').waitFor();
    await screen.lookOver();
    await screen.close();

    /** All keys at once, as a scanner sends them: waiting for each would be typing where the machine is busy. */
    async function scan(text: string): Promise<void> {
      await Promise.all([...text, 'Enter'].map((key) => page.keyboard.press(key)));
    }
  });

  it('says why a camera shows nothing, and gives it back', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 1280 });
    const { page } = screen;
    await office.signIn(page, 'reception');
    await screen.open('/resepsionis');
    await page.getByRole('button', { name: 'Kamera', exact: true }).click();
    await page
      .getByText(/tidak (diizinkan memakai kamera|memiliki kamera)|tidak dapat membuka kamera/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: 'Kamera' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kamera');
    await screen.close();
  });
});
