import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { aTeam } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';
import { aPdf } from '#tests/support/letters.ts';

const LETTER = {
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(aPdf()),
};

/** Monday, 30 November 2026, 08.50 WIB: the first day that keeps the notice, ten minutes before nine. */
const VISIT_MORNING = '2026-11-30T01:50:00Z' as Instant;

async function press(screen: Screen, name: string): Promise<void> {
  const { page } = screen;
  const button = page.getByRole('button', { name, exact: true });
  await Promise.all([page.waitForEvent('load'), button.click()]);
  await screen.lookOver();
}

async function follow(screen: Screen, name: string): Promise<void> {
  const { page } = screen;
  const link = page.locator('main').getByRole('link', { name }).first();
  await Promise.all([page.waitForEvent('load'), link.click()]);
  await screen.lookOver();
}

const shown = (page: Page): Promise<string> => page.locator('main').innerText();

describe.skipIf(browserPath === null)('a consultation from the question to the report', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let number: string;
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-perjalanan-'));

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(undefined, dataDir)]);
    aTeam(office.house);
  });
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const screenOf = (width: number) => newScreen(browser, office.server.url, { width });

  it('is asked for by a pemda, who is told what comes next', async () => {
    const screen = await screenOf(360);
    const { page } = screen;
    await screen.open('/permohonan/baru?cara=tatapMuka');
    await press(screen, 'Mulai mengisi');
    await page.getByLabel('Pemerintah daerah').check();
    await page.getByLabel('Nama', { exact: true }).fill('Ibu Contoh');
    await page.getByLabel('Alamat surel').fill('bpkad@contoh.go.id');
    await page.getByLabel('Cari nama daerah').fill('tolitoli');
    await press(screen, 'Cari');
    await page.getByLabel('Kabupaten Toli-Toli').check();
    await press(screen, 'Simpan dan lanjut');
    await page.getByLabel('Dana Alokasi Umum (DAU)').check();
    await press(screen, 'Simpan dan lanjut');
    await page
      .getByLabel(/^09\.00–10\.00 WIB/)
      .and(page.locator(':enabled'))
      .first()
      .check();
    await press(screen, 'Simpan dan lanjut');
    await writeLetter(page);
    await press(screen, 'Simpan dan lanjut');
    await page.getByLabel('Nama', { exact: true }).first().fill('Tamu Satu');
    await press(screen, 'Simpan dan lanjut');
    await press(screen, 'Kirim permohonan');
    number = /K-\d{4}-\d{5}/.exec(page.url())?.[0] ?? '';
    expect(await shown(page)).toContain('Permohonan Anda terkirim.');
    await screen.close();
  });

  it('is reviewed and approved by the secretariat', async () => {
    const screen = await screenOf(1280);
    const { page } = screen;
    await office.signIn(page, 'secretariat');
    await screen.open('/sekretariat');
    await follow(screen, 'Kab. Toli-Toli');
    await press(screen, 'Mulai periksa');
    await follow(screen, 'Verifikasi surat');
    for (const fits of await page.getByLabel('Cocok', { exact: true }).all()) await fits.check();
    await page.getByLabel('Tanda tangan basah').check();
    await press(screen, 'Selesai memeriksa');
    await follow(screen, 'Setujui dan jadwalkan');
    await press(screen, 'Setujui');
    expect(await shown(page)).toContain('Konsultasi disetujui.');
    await screen.close();
  });

  it('is checked in, held and ended on its day', { timeout: 90_000 }, async () => {
    await office.stop();
    office = await anOfficeWithData(VISIT_MORNING, dataDir);
    const screen = await screenOf(1280);
    const { page } = screen;
    await office.signIn(page, 'reception');
    await screen.open('/resepsionis');
    await follow(screen, 'Kab. Toli-Toli');
    await page.getByRole('button', { name: 'Semua hadir' }).click();
    await press(screen, 'Catat kedatangan');
    await press(screen, 'Panggil masuk');
    await follow(screen, 'Selesai');
    await press(screen, 'Nyatakan selesai');
    expect(await shown(page)).toContain('Konsultasi selesai.');
    await screen.close();
  });

  it('stands in the report of its month', async () => {
    const screen = await screenOf(1280);
    const { page } = screen;
    await office.signIn(page, 'auditor');
    await screen.open('/laporan/2026-11');
    const row = page.getByRole('row', { name: /Kab\. Toli-Toli/ });
    expect(await row.innerText()).toMatch(/30 November 2026[\s\S]*DAU[\s\S]*1/);
    await screen.open(`/sekretariat/permohonan/${number}`);
    expect(await shown(page)).toContain('selesai');
    await screen.close();
  });
});

async function writeLetter(page: Page): Promise<void> {
  // With script the file goes up as soon as it is chosen.
  await page.getByText('Berkas langsung diunggah').waitFor();
  await page.getByLabel('Berkas surat').setInputFiles(LETTER);
  await page.getByRole('link', { name: 'Buka surat' }).waitFor();
  await page.getByLabel('Nomor surat').fill('900/12/BPKAD/2026');
  await page.getByLabel('Tanggal surat').fill('2026-11-16');
  await page.getByLabel('Perihal').fill('Permohonan konsultasi DAU');
  await page.getByLabel('Nama penanda tangan').fill('Bapak Contoh');
  await page.getByLabel('Jabatan penanda tangan').selectOption('sekda');
  await page.getByLabel('Ditujukan kepada').fill('Direktur Jenderal Perimbangan Keuangan');
}
