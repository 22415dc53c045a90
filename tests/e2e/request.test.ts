import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { reservations } from '#db/schema/index.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';
import { aPdf } from '#tests/support/letters.ts';

const LETTER = {
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(aPdf()),
};

describe.skipIf(browserPath === null)('a request from a phone', () => {
  let office: OfficeWithData;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([anOfficeWithData(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('is written and sent without JavaScript, going back loses nothing', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    const { page } = screen;
    await screen.open('/');
    await page.locator('main').getByRole('link', { name: 'Ajukan konsultasi' }).click();
    await page.getByLabel('Tatap muka').check();
    await press(screen, 'Mulai mengisi');
    await writeOffice(screen);
    await writePurpose(screen);
    await chooseSlots(screen);
    await writeLetter(screen);
    await page.getByRole('link', { name: 'Surat', exact: true }).click();
    expect(await page.getByLabel('Nomor surat').inputValue()).toBe('900/12/BPKAD/2026');
    await press(screen, 'Simpan dan lanjut');
    await writeGuests(page, 2);
    await press(screen, 'Tambah tamu');
    expect(await page.getByLabel('Nama', { exact: true }).nth(1).inputValue()).toBe('Tamu 2');
    await press(screen, 'Simpan dan lanjut');
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Kabupaten Toli-Toli');
    expect(shown).toContain('WITA');
    await page.getByRole('button', { name: 'Kirim permohonan' }).click();
    expect(new URL(page.url()).search).toBe('?hasil=terkirim');
    const rows = office.house.db.select().from(reservations).all();
    expect(rows).toMatchObject([{ regionCode: '72.04', mode: 'tatapMuka', status: 'submitted' }]);
    await screen.close();
  });

  it('counts the guests aloud as they are typed', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 360 });
    const { page } = screen;
    await screen.open('/permohonan/baru?cara=tatapMuka');
    await press(screen, 'Mulai mengisi');
    await writeOffice(screen);
    await page.goto(page.url().replace('keperluan', 'peserta'));
    const counter = page.getByRole('status');
    await writeGuests(page, 3);
    await page.getByRole('button', { name: 'Tambah tamu' }).click();
    await page.getByLabel('Nama', { exact: true }).nth(3).fill('Tamu 4');
    expect(await counter.innerText()).toBe('4 dari 5 peserta');
    await page.getByLabel('Hadir sebagai').first().selectOption('companion');
    expect(await counter.innerText()).toBe('3 dari 5 peserta');
    await page.getByLabel('Bupati hadir', { exact: true }).check();
    expect(await counter.innerText()).toBe('3 dari 7 peserta');
    await page.getByRole('button', { name: 'Hapus tamu 4' }).click();
    expect(await counter.innerText()).toBe('2 dari 7 peserta');
    await screen.lookOver();
    await screen.close();
  });
});

/** Presses a button and looks over the page that follows. */
async function press(screen: Screen, name: string): Promise<void> {
  await screen.page.getByRole('button', { name, exact: true }).click();
  await screen.lookOver();
}

async function writeOffice(screen: Screen): Promise<void> {
  const { page } = screen;
  await page.getByLabel('Pemerintah daerah').check();
  await page.getByLabel('Nama', { exact: true }).fill('Ibu Contoh');
  await page.getByLabel('Cari nama daerah').fill('tolitoli');
  await press(screen, 'Cari');
  await page.getByLabel('Kabupaten Toli-Toli').check();
  expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Ibu Contoh');
  // What a ministry would be asked is not shown to a government.
  expect(await page.getByLabel('Nama instansi').isVisible()).toBe(false);
  await press(screen, 'Simpan dan lanjut');
  await page.getByLabel('Alamat surel').fill('bpkad@contoh.go.id');
  await press(screen, 'Simpan dan lanjut');
}

async function writePurpose(screen: Screen): Promise<void> {
  await screen.page.getByLabel('Dana Alokasi Umum (DAU)').check();
  await press(screen, 'Simpan dan lanjut');
}

async function chooseSlots(screen: Screen): Promise<void> {
  const free = screen.page.locator('details[open] input[type=radio]:enabled');
  await free.first().check();
  await press(screen, 'Simpan dan tambah pilihan 2');
  await free.nth(1).check();
  await press(screen, 'Simpan dan lanjut');
}

async function writeLetter(screen: Screen): Promise<void> {
  const { page } = screen;
  await page.getByLabel('Berkas surat').setInputFiles(LETTER);
  await page.getByLabel('Nomor surat').fill('900/12/BPKAD/2026');
  await page.getByLabel('Tanggal surat').fill('2026-11-16');
  await press(screen, 'Simpan dan lanjut');
}

async function writeGuests(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await page
      .getByLabel('Nama', { exact: true })
      .nth(at)
      .fill(`Tamu ${at + 1}`);
  }
}
