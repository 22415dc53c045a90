import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { lobbyTold } from '#app/queries/lobby.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { anApproved, as, aTeam, done } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { A_PIN, aPinHolder } from '#tests/support/devices.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

/** Monday, 7 December 2026, 08.50 WIB: ten minutes before the first visit. */
const MORNING = '2026-12-07T01:50:00Z' as Instant;
const OTHER_PIN = '519374';

describe.skipIf(browserPath === null)('who stands at the desk', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(MORNING)]);
    await aPinHolder(office.house, 'reception');
    await aPinHolder(office.house, 'secretariat', OTHER_PIN);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  /** A browser that becomes a device of the office by its code. */
  async function enrolled(name: string, place: DevicePlace, javaScript = true): Promise<Screen> {
    const screen = await newScreen(browser, office.server.url, { width: 1024, javaScript });
    const { code } = done(makeDeviceCode(office.house, as('admin'), { name, place }));
    await screen.page.goto('/perangkat/daftar');
    await screen.page.getByLabel('Kode pendaftaran').fill(code);
    await screen.page.getByRole('button', { name: 'Daftarkan' }).click();
    await screen.page.waitForURL(place === 'desk' ? '**/ganti-petugas' : '**/lobi');
    return screen;
  }

  it('changes at an enrolled desk by PIN, and a lock keeps what was typed', async () => {
    const screen = await enrolled('Meja 1', 'desk');
    const { page } = screen;
    await page.getByRole('link', { name: 'Pegawai reception' }).click();
    for (const digit of A_PIN) await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: 'Mulai bertugas' }).click();
    await page.waitForURL('**/resepsionis');
    await page.getByText('Pegawai reception').filter({ visible: true }).waitFor();

    await page.goto('/resepsionis/tanpa-janji');
    await page.getByRole('link', { name: 'Ganti petugas' }).click();
    await page.getByRole('link', { name: 'Pegawai secretariat' }).click();
    await page.getByLabel('PIN').fill(OTHER_PIN);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/resepsionis/tanpa-janji');
    await page.getByText('Pegawai secretariat').filter({ visible: true }).waitFor();

    const field = page.locator('main input[type=text], main input[type=search]').first();
    await field.fill('Kab. Toli');
    await page.keyboard.press('Alt+KeyK');
    const cover = page.getByRole('dialog', { name: 'Layar terkunci' });
    await cover.waitFor();
    await page.keyboard.press('Escape');
    await screen.lookOver();
    // Another tab of the same browser is kept out as well: the server holds the lock.
    const other = await page.context().newPage();
    await other.goto('/resepsionis');
    expect(other.url()).toContain('/resepsionis/terkunci');
    await other.close();
    await cover.getByLabel('PIN').fill('111222');
    await cover.getByRole('button', { name: 'Buka kunci' }).click();
    await cover.getByText('PIN tidak cocok').waitFor();
    await cover.getByLabel('PIN').fill(OTHER_PIN);
    await page.keyboard.press('Enter');
    await cover.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('Kab. Toli');
    await screen.close();
  }, 40_000);

  it('hears from the lobby that a group is there, without script', async () => {
    anApproved(office.house, aTeam(office.house), { guests: people(3) });
    const screen = await enrolled('Lobi 1', 'lobby', false);
    const { page } = screen;
    await screen.lookOver();
    await page.getByRole('button', { name: 'Rombongan tiba' }).click();
    await page.getByText('tiba 08.5').waitFor();
    expect(lobbyTold(office.house.db, '2026-12-07' as LocalDate).size).toBe(1);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('button', { name: 'Rombongan tiba' }).waitFor();
    await screen.close();
  }, 40_000);
});
