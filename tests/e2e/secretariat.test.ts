import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepLetter } from '#app/commands/letter-store.server.ts';
import { letterPdf } from '#app/cli/demo/letter-pdf.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { done, read, submitted } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const SHA = 'c'.repeat(64);

/** A request with a letter that can be shown. */
async function aRequestWithLetter({ house, server }: OfficeWithData): Promise<string> {
  const bytes = await letterPdf({
    ...{ number: '900/12/BPKAD/2026', date: '2026-11-16' as LocalDate, subject: 'Konsultasi' },
    ...{ sender: 'Kab. Contoh', signatoryTitle: 'Sekretaris Daerah', signatoryName: 'Contoh' },
    ...{ addressee: 'Direktur Jenderal Perimbangan Keuangan', body: 'Mohon konsultasi.' },
  });
  const file = { sha256: SHA, mediaType: 'application/pdf', bytes: bytes.byteLength } as const;
  keepLetter(server.dataDir, file, bytes, 'uji');
  return done(submitted(house, {}, undefined, file)).next.number;
}

async function press(screen: Screen, name: string): Promise<void> {
  const { page } = screen;
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);
  await screen.lookOver();
}

async function follow(screen: Screen, name: string | RegExp): Promise<void> {
  const { page } = screen;
  const link = page.getByRole('link', { name }).first();
  await Promise.all([page.waitForEvent('load'), link.click()]);
  await screen.lookOver();
}

const shown = (page: Page): Promise<string> => page.locator('main').innerText();

describe.skipIf(browserPath === null)('the secretariat in a browser', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it.each([
    { width: 1280, javaScript: true },
    { width: 360, javaScript: false },
  ])(
    'takes a request from the list through review at $width px, JavaScript $javaScript',
    async (options) => {
      const number = await aRequestWithLetter(office);
      const screen = await newScreen(browser, office.server.url, options);
      const { page } = screen;
      await office.signIn(page, 'secretariat');
      await screen.open(`/sekretariat?q=${number}`);
      expect(await page.title()).toMatch(/^Perlu tindakan/);
      expect(await page.locator('script').count()).toBe(0);
      await follow(screen, 'Kab. Kepulauan Sangihe');
      await press(screen, 'Mulai periksa');
      expect(await shown(page)).toContain('Pemeriksaan dimulai.');

      await follow(screen, 'Kembalikan untuk diperbaiki');
      const asked = page.getByLabel('Atau tulis dengan kata sendiri').and(page.locator(':visible'));
      const before = await asked.count();
      await page.getByLabel('Daftar peserta', { exact: true }).check();
      expect(await asked.count()).toBe(before + 1);
      await press(screen, 'Kembalikan');
      const summary = page.getByRole('alert');
      expect(await summary.innerText()).toContain('Pilih salah satu alasan');
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await page.getByLabel('Daftar peserta', { exact: true }).isChecked()).toBe(true);

      await screen.open(`/sekretariat/permohonan/${number}/verifikasi`);
      for (const fits of await page.getByLabel('Cocok', { exact: true }).all()) await fits.check();
      await page.getByLabel('Tanda tangan basah').check();
      await press(screen, 'Selesai memeriksa');
      expect(await shown(page)).toContain('Surat dinyatakan terverifikasi.');
      expect(read(office.house, number).status).toBe('verified');
      await screen.close();
    },
  );

  it('shows the letter beside the request where there is room, and leads to it elsewhere', async () => {
    const number = await aRequestWithLetter(office);
    const path = `/sekretariat/permohonan/${number}`;
    const wide = await newScreen(browser, office.server.url, { width: 1280 });
    await office.signIn(wide.page, 'secretariat');
    const loaded = wide.page.waitForResponse((response) => response.url().includes('/surat'));
    await wide.page.goto(path);
    expect((await loaded).status()).toBe(200);
    expect(await wide.page.locator('iframe').isVisible()).toBe(true);
    await wide.close();

    const phone = await newScreen(browser, office.server.url, { width: 360 });
    await office.signIn(phone.page, 'secretariat');
    await phone.open(path);
    expect(await phone.page.locator('iframe').isVisible()).toBe(false);
    const button = phone.page.getByRole('link', { name: 'Buka surat' });
    expect(await button.getAttribute('href')).toBe(`${path}/surat`);
    await phone.close();
  });

  it.each([360, 1280])('shows every part of the list, full and empty, at %i px', async (width) => {
    const screen = await newScreen(browser, office.server.url, { width });
    await office.signIn(screen.page, 'supervisor');
    for (const part of ['tindakan', 'pemohon', 'terjadwal', 'semua', 'semua&q=tidak-ada']) {
      const response = await screen.open(`/sekretariat?bagian=${part}`);
      expect(response.status(), part).toBe(200);
    }
    await screen.close();
  });
});
