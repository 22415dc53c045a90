import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, aTeam, aVerified, done, read, submitted } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

const MONDAY = '2026-12-07T02:00:00Z';
const TUESDAY = '2026-12-08T02:00:00Z';
const office = (regionCode: string) => ({
  requester: { regionCode, body: 'pemda', opd: null, contact: null },
});

describe.skipIf(browserPath === null)('deciding in a browser', () => {
  let browser: Browser;
  let data: OfficeWithData;

  beforeAll(async () => {
    [browser, data] = await Promise.all([launchBrowser(), anOfficeWithData()]);
    aTeam(data.house, 'Narasumber Satu');
    aTeam(data.house, 'Narasumber Dua', ['PDRD']);
  });

  afterAll(async () => {
    await browser?.close();
    await data?.stop();
  });

  it('is approved with the keyboard alone', async () => {
    const { house, server } = data;
    const wishes = { preferences: [{ start: MONDAY }, { start: TUESDAY }] };
    const number = aVerified(house, { ...office('71.03'), ...wishes });
    const screen = await newScreen(browser, server.url, { width: 1280 });
    const { page } = screen;
    await data.signIn(page, 'secretariat');
    await screen.open(`/sekretariat/permohonan/${number}/setujui`);
    expect(await page.locator('script').count()).toBe(0);
    await tabTo(page, 'Pilihan 2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/waktu=/);
    await screen.lookOver();
    expect(await page.getByText('Pilihan 2 · dipilih').isVisible()).toBe(true);
    await tabTo(page, '', 'input[type=checkbox]');
    expect(await page.locator(':focus').isChecked()).toBe(true);
    await tabTo(page, 'Setujui', 'button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hasil=approve/);
    const { status, plan } = read(house, number);
    expect([status, plan?.sessions[0]?.start]).toEqual(['approved', TUESDAY]);
    await screen.close();
  });

  it('asks again at 360 px, and is refused with everything kept', async () => {
    const { house, server } = data;
    const number = aVerified(house, { ...office('71.04'), preferences: [{ start: MONDAY }] });
    const screen = await newScreen(browser, server.url, { width: 360 });
    const { page } = screen;
    await data.signIn(page, 'secretariat');
    await screen.open(`/sekretariat/permohonan/${number}/setujui`);
    const person = page.getByRole('checkbox', { name: 'Narasumber Dua' });
    await page.getByRole('checkbox', { name: 'Narasumber Satu' }).uncheck();
    await person.check();
    await page.getByRole('button', { name: 'Periksa pilihan' }).click();
    await screen.lookOver();
    expect(await person.isChecked()).toBe(true);
    expect(await page.getByText('belum tercatat sebagai narasumber').first().isVisible()).toBe(
      true,
    );
    done(act(house, number, 'logContact', { note: 'Menelepon.' }));
    await page.getByRole('button', { name: 'Setujui' }).click();
    await screen.lookOver();
    expect(await page.getByText('Sudah diputuskan oleh').isVisible()).toBe(true);
    expect(await person.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Setujui' }).click();
    await page.waitForURL(/hasil=approve/);
    expect(read(house, number).status).toBe('approved');
    await screen.close();
  });

  it('is let pass by the supervisor', async () => {
    const { house, server } = data;
    const guests = Array.from({ length: 8 }, (_, at) => ({
      name: `Peserta ${at}`,
      jabatan: 'Staf',
    }));
    const { number } = done(submitted(house, { ...office('71.05'), guests })).next;
    done(act(house, number, 'startReview'));
    const screen = await newScreen(browser, server.url, { width: 360 });
    const { page } = screen;
    await data.signIn(page, 'supervisor');
    await screen.open(`/sekretariat/permohonan/${number}/pengecualian`);
    await page.getByRole('button', { name: 'Catat pengecualian' }).click();
    await screen.lookOver();
    expect(await page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await page.getByLabel('Alasan', { exact: true }).fill('Rombongan gabungan dua dinas.');
    await page.getByRole('button', { name: 'Catat pengecualian' }).click();
    await page.waitForURL(/hasil=waive/);
    expect(read(house, number).waivers).toMatchObject([{ code: 'GUEST_LIMIT_EXCEEDED' }]);
    await screen.close();
  });

  it('keeps its master data without fault at both widths', async () => {
    const { house, server } = data;
    const person = house.db.$client.prepare('select id from narasumber limit 1').get() as {
      id: string;
    };
    for (const width of [360, 1280]) {
      const screen = await newScreen(browser, server.url, { width });
      await data.signIn(screen.page, 'admin');
      for (const path of [
        'narasumber',
        `narasumber/${person.id}`,
        'unit',
        'ruang',
        'topik',
        'topik/baru',
      ]) {
        expect((await screen.open(`/pengaturan/${path}`)).status()).toBe(200);
      }
      await screen.close();
    }
  });
});

/** Goes on with the Tab key until what has the focus says `text`; fails where nothing ever does. */
async function tabTo(page: Page, text: string, selector = '*'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page
      .locator(':focus')
      .evaluate(
        (element, asked) =>
          element.matches(asked.selector) && (element.textContent ?? '').includes(asked.text),
        { text, selector },
      );
    if (found) return;
  }
  throw new Error(`Nothing with "${text}" is reached by the keyboard`);
}
