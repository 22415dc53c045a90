import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPrinted } from '#tests/support/registers.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

describe.skipIf(browserPath === null)('the monthly report in a browser', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
    importPrinted(office.house, '2023-12');
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it.each([360, 1280])('is read by the auditor at %d px, who resolves nothing', async (width) => {
    const screen = await newScreen(browser, office.server.url, { width });
    const { page } = screen;
    await office.signIn(page, 'auditor');
    await screen.open('/laporan');
    await page.getByRole('link', { name: 'Desember 2023' }).click();
    await screen.lookOver();
    expect(await page.title()).toBe('Desember 2023 – Laporan – Sambang');
    const visits = page.getByRole('table', { name: 'Konsultasi tatap muka Desember 2023' });
    const guests = await visits.locator('tbody tr td:last-child').allInnerTexts();
    expect(guests).toHaveLength(30);
    expect(guests.reduce((sum, text) => sum + Number(text), 0)).toBe(94);
    const calls = page.getByRole('table', { name: 'Video conference Desember 2023' });
    expect(await calls.locator('tbody tr').count()).toBe(5);
    expect(await page.locator('main').innerText()).toContain(
      'telah dilaksanakan 30 kali konsultasi tatap muka dengan 94 tamu',
    );
    await visits.getByRole('link', { name: 'belum dipastikan' }).first().click();
    await screen.lookOver();
    expect(await page.getByRole('button', { name: /Pastikan/ }).count()).toBe(0);
    await screen.close();
  });

  it('fits on paper without what only leads somewhere', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 680 });
    const { page } = screen;
    await office.signIn(page, 'auditor');
    await screen.open('/laporan/2023-12');
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('body').innerText();
    expect(shown).toMatch(/^Kementerian Keuangan Republik Indonesia/);
    for (const word of ['Unduh CSV', 'Keluar', 'Semua bulan', 'Lihat nama yang menunggu']) {
      expect(shown).not.toContain(word);
    }
    expect(shown).toContain('Kab. Tomohon *');
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
    await screen.close();
  });

  it('loses its mark where the secretariat says what a name stands for, without JavaScript', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    const { page } = screen;
    await office.signIn(page, 'secretariat');
    await screen.open('/laporan/nama');
    await page.getByRole('link', { name: 'Kab. Tomohon' }).click();
    await screen.lookOver();
    await page.getByRole('button', { name: 'Pastikan nama ini' }).click();
    await screen.lookOver();
    expect(await page.getByRole('alert').innerText()).toContain('Pilih daerah yang dimaksud');
    await page.getByLabel('Cari daerah lain').fill('tomohon');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await screen.lookOver();
    await page.getByLabel('Kota Tomohon').check();
    await page.getByRole('button', { name: 'Pastikan nama ini' }).click();
    await screen.lookOver();
    expect(new URL(page.url()).pathname).toBe('/laporan/nama');
    expect(await page.getByRole('status').innerText()).toContain('Nama dipastikan.');
    expect(await page.getByRole('link', { name: 'Kab. Tomohon' }).count()).toBe(0);
    await page.goto('/laporan/2023-12');
    const row = page.getByRole('row', { name: /Kab\. Tomohon/ });
    expect(await row.innerText()).not.toContain('belum dipastikan');
    await screen.close();
  });

  it.each([360, 1280])('stands on components that are whole at %d px', async (width) => {
    const screen = await newScreen(browser, office.server.url, { width });
    await screen.open('/dev/komponen');
    await screen.page.getByRole('button', { name: 'Apa artinya?' }).click();
    expect(await screen.page.getByRole('dialog').isVisible()).toBe(true);
    await screen.lookOver();
    await screen.page.keyboard.press('Escape');
    expect(await screen.page.getByRole('dialog').isVisible()).toBe(false);
    await screen.close();
  });
});
