import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { type OfficeHere, officeHere } from './support/office-here.ts';
import { newScreen } from './support/screen.ts';

describe.skipIf(browserPath === null)('public pages in a browser', () => {
  let browser: Browser;
  let server: OfficeHere;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), officeHere({})]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  // The pages carry no script, so each width is seen with one of the two.
  describe.each([
    { width: 360, javaScript: false },
    { width: 1280, javaScript: true },
  ])('at $width px, JavaScript $javaScript', (options) => {
    it('answers what to ask for, what is needed and where to turn', async () => {
      const screen = await newScreen(browser, server.url, options);
      const response = await screen.open('/');
      expect(response.status()).toBe(200);
      const { page } = screen;
      expect(await page.title()).toMatch(/^Konsultasi/);
      expect(await page.locator('html').getAttribute('lang')).toBe('id');
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toBe(
        'Video conference',
      );
      const shown = await page.locator('body').innerText();
      expect(shown).toContain('Layanan ini tidak dipungut biaya');
      expect(shown).toContain('callcenter.djpk@kemenkeu.go.id');
      await screen.close();
    });

    it('tells soberly that a page does not exist', async () => {
      const screen = await newScreen(browser, server.url, options);
      const response = await screen.open('/tidak-ada');
      expect(response.status()).toBe(404);
      const { page } = screen;
      expect(await page.title()).toMatch(/^Halaman tidak ditemukan/);
      expect(await page.locator('script').count()).toBe(0);
      const quoted = await page.locator('code').textContent();
      expect(quoted).toBe(await response.headerValue('x-request-id'));
      await screen.close();
    });
  });

  describe.each([
    { width: 360, javaScript: false },
    { width: 1280, javaScript: true },
  ])('at $width px, without a script of ours', (options) => {
    it.each([
      ['/layanan', /^Standar pelayanan/],
      ['/privasi', /^Pelindungan data pribadi/],
      ['/aksesibilitas', /^Aksesibilitas/],
      ['/keaslian', /^Cek keaslian/],
      ['/keaslian?kode=', /^Kode belum diisi/],
      ['/keaslian/0123-salah', /^Kode ini tidak tercatat di sini; hubungi 150420/],
    ])('reads well at %s', async (path, title) => {
      const screen = await newScreen(browser, server.url, options);
      await screen.open(path);
      const { page } = screen;
      expect(await page.title()).toMatch(title);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('script').count()).toBe(0);
      const levels = await page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
      expect(jumps).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('link', { name: 'Masuk untuk pegawai' }).isVisible()).toBe(false);
      await screen.close();
    });
  });

  it('answers the three questions on a phone before anyone scrolls', async () => {
    const screen = await newScreen(browser, server.url, { width: 360 });
    await screen.open('/');
    const { page } = screen;
    const lowest = async (name: string | RegExp) => {
      const box = await page.getByRole('region', { name }).boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    // A phone of 360 × 800 with its browser's bars leaves about so much.
    for (const name of ['Apa yang dapat diminta?', 'Apa yang perlu disiapkan?', /^Di mana/]) {
      expect(await lowest(name)).toBeLessThanOrEqual(710);
    }
    const offered = page.getByRole('region', { name: 'Apa yang dapat diminta?' });
    expect(await offered.getByRole('listitem').first().innerText()).toMatch(/\d\d\.\d\d WIB/);
    await screen.close();
  });

  it('checks a code that was typed by hand, with the keyboard alone', async () => {
    const screen = await newScreen(browser, server.url, { width: 360, javaScript: false });
    await screen.open('/');
    const { page } = screen;
    await page.getByRole('textbox', { name: 'Kode' }).fill('abcde-fgh');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/keaslian\?kode=abcde-fgh$/);
    await screen.lookOver();
    expect(await page.locator('main').innerText()).toContain('tidak tercatat di sini');
    expect(await page.getByRole('textbox', { name: 'Kode' }).inputValue()).toBe('abcde-fgh');
    await screen.close();
  });

  it('is reached by keyboard, the content before the navigation', async () => {
    const screen = await newScreen(browser, server.url, { width: 360 });
    await screen.open('/');
    await screen.page.keyboard.press('Tab');
    expect(await screen.page.locator(':focus').textContent()).toBe('Langsung ke isi');
    await screen.page.keyboard.press('Enter');
    expect(new URL(screen.page.url()).hash).toBe('#isi');
    await screen.close();
  });

  it('leads nowhere that does not exist', async () => {
    const screen = await newScreen(browser, server.url, { width: 1280 });
    await screen.open('/');
    const inside = await screen.page
      .locator('a[href^="/"], link[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(inside.length).toBeGreaterThan(0);
    for (const href of new Set(inside))
      expect((await fetch(new URL(href, server.url))).status, href).toBe(200);
    await screen.close();
  });
});
