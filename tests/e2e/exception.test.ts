import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { violations } from '#db/schema/index.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

/** Monday, 7 December 2026, 08.50 WIB: ten minutes before the visit. */
const MORNING = '2026-12-07T01:50:00Z' as Instant;

describe.skipIf(browserPath === null)('an exception to the guest limit, on two screens', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(MORNING)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('travels from the desk to the supervisor and back without a reload', async () => {
    const { house, server, signIn } = office;
    const number = anApproved(house, aTeam(house), { guests: people(5) });
    const [desk, chief] = await Promise.all([
      newScreen(browser, server.url, { width: 1280 }),
      newScreen(browser, server.url, { width: 360 }),
    ]);
    await Promise.all([signIn(desk.page, 'reception'), signIn(chief.page, 'supervisor')]);
    await Promise.all([
      desk.page.goto(`/resepsionis/permohonan/${number}`),
      chief.page.goto('/pengecualian'),
    ]);
    await chief.page.getByText('Tidak ada yang menunggu jawaban').waitFor();

    await desk.page.getByRole('button', { name: 'Semua hadir' }).click();
    await desk.page.getByRole('button', { name: 'Tambah nama' }).click();
    await desk.page.getByLabel('Nama', { exact: true }).fill('Tamu Keenam');
    await desk.page.getByRole('button', { name: /^Semua anggota rombongan/ }).click();
    await desk.page.getByText('Menunggu jawaban Kepala Bagian: 6 orang, batas 5').waitFor();

    // Nobody touches the supervisor's screen.
    const grant = chief.page.getByRole('button', { name: 'Izinkan 6 orang' });
    await grant.waitFor();
    await chief.lookOver();
    await grant.click();
    await chief.page.getByText('Pengecualian diberikan.').waitFor();

    // Nor the desk's, and what was ticked and typed on it stands.
    await desk.page.getByText('Disetujui Kepala Bagian pukul 08.50: 6 orang').waitFor();
    expect(await desk.page.getByRole('status').innerText()).toContain('6 masuk · batas 5');
    await desk.lookOver();
    await desk.page.getByRole('button', { name: 'Catat kedatangan' }).click();
    await desk.page.waitForURL(/hasil=checkIn/);

    const { guests, waivers } = read(house, number);
    expect(guests.filter(({ arrival }) => arrival === 'admitted')).toHaveLength(6);
    expect(house.db.select().from(violations).all()).toMatchObject([
      { code: 'GUEST_LIMIT_EXCEEDED', waiverId: waivers[0]?.id },
    ]);
    await Promise.all([desk.close(), chief.close()]);
  });
});
