import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepLetter } from '#app/commands/letter-store.server.ts';
import { act, done, read, submitted } from '#tests/support/deeds.ts';
import { aSigner, signedPdf } from '#tests/support/signed-pdf.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

describe.skipIf(browserPath === null)('a letter that is signed electronically', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  async function aSignedRequest(): Promise<string> {
    const { house, server } = office;
    const bytes = await signedPdf(await aSigner('ANGGREK WANGI', 'Penerbit Contoh'), {});
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { sha256, mediaType: 'application/pdf', bytes: bytes.byteLength } as const;
    keepLetter(server.dataDir, file, bytes, 'uji');
    const { number } = done(submitted(house, {}, undefined, file)).next;
    done(act(house, number, 'startReview'));
    return number;
  }

  it.each([
    { width: 1280, javaScript: true },
    { width: 320, javaScript: false },
  ])('is read by the built server, and verified at $width px', async (options) => {
    const number = await aSignedRequest();
    const screen = await newScreen(browser, office.server.url, options);
    const { page } = screen;
    await office.signIn(page, 'secretariat');
    await screen.open(`/sekretariat/permohonan/${number}`);
    const report = page.getByRole('region', { name: 'Pemeriksaan berkas' });
    // The first page may have come before the letter was read.
    while ((await report.innerText()).includes('sedang dibaca')) await page.reload();
    expect(await report.innerText()).toContain('Penerbit sertifikat: Penerbit Contoh');
    expect(await report.innerText()).toContain('masih sama seperti saat ditandatangani');

    await screen.open(`/sekretariat/permohonan/${number}/verifikasi`);
    for (const fits of await page.getByLabel('Cocok', { exact: true }).all()) await fits.check();
    const send = async () => {
      const button = page.getByRole('button', { name: 'Selesai memeriksa' });
      await Promise.all([page.waitForEvent('load'), button.click()]);
      await screen.lookOver();
    };
    await send();
    expect(await page.getByRole('alert').innerText()).toContain('Pilih bagaimana keaslian');
    await page.getByLabel('TTE pada PDF sah').check();
    await page.getByLabel('Catatan').fill('Dicek pada layanan penerbit.');
    await send();
    expect(read(office.house, number).letterVerification?.method).toBe('electronicSignature');
    expect(await page.locator('main').innerText()).toContain('TTE sah · Dicek pada layanan');
    await screen.close();
  });
});
