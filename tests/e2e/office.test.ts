import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, submitted } from '#tests/support/deeds.ts';
import { confirmed } from '#tests/support/officers.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const EMAIL = 'bpkad@contoh.go.id';

/** The code in the mail, as its owner finds it a few seconds later. */
async function codeInMail(folder: string): Promise<string> {
  for (let tried = 0; tried < 60; tried += 1) {
    for (const name of readMails(folder)) {
      const mail = readFileSync(join(folder, name), 'utf8');
      const code = /Kode Anda:\r\n(\d{6})\r\n/.exec(mail)?.[1];
      if (code !== undefined) return code;
    }
    await sleep(250);
  }
  throw new Error('No code came');
}

function readMails(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.eml'));
  } catch {
    return [];
  }
}

describe.skipIf(browserPath === null)('an office on a phone, without JavaScript', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let phone: Screen;
  let number: string;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
    ({ number } = done(submitted(office.house)).next);
    confirmed(office.house, { email: EMAIL, reservationNumber: number });
    phone = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('signs in by the code from its mail', async () => {
    const { page } = phone;
    await phone.open('/masuk');
    await page.locator('main').getByRole('link', { name: 'masuk untuk instansi' }).click();
    await phone.lookOver();
    await page.getByLabel('Alamat surel').fill('bpkad');
    await page.getByRole('button', { name: 'Kirim kode' }).click();
    await phone.lookOver();
    expect(await page.locator(':focus').innerText()).toContain('Isi alamat surel yang sah');
    await page.getByLabel('Alamat surel').fill(EMAIL);
    await page.getByRole('button', { name: 'Kirim kode' }).click();
    await phone.lookOver();
    await page.getByLabel('Kode (6 angka)').fill('12');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await phone.lookOver();
    expect(await page.locator(':focus').innerText()).toContain('Ketik enam angka');
    const code = await codeInMail(join(office.server.dataDir, 'mail'));
    await page.getByLabel('Kode (6 angka)').fill(code);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await phone.lookOver();
    expect(new URL(page.url()).pathname).toBe('/instansi');
  });

  it('sees its requests, with what is next, and opens one', async () => {
    const { page } = phone;
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Giliran DJPK');
    await page.getByRole('link', { name: number }).click();
    await phone.lookOver();
    expect(await page.locator('h1').innerText()).toContain(number);
    for (const place of ['/instansi/petugas', '/instansi/sesi', '/instansi/klaim']) {
      expect((await phone.open(place)).status()).toBe(200);
    }
  });

  it('begins a request with its office filled in', async () => {
    const { page } = phone;
    await phone.open('/instansi');
    await page.getByRole('link', { name: 'Ajukan konsultasi baru' }).click();
    await phone.lookOver();
    await page.getByLabel('Video conference').check();
    await page.getByRole('button', { name: 'Mulai mengisi' }).click();
    await phone.lookOver();
    expect(await page.getByLabel('Alamat surel').first().inputValue()).toBe(EMAIL);
    await phone.open('/instansi');
    expect(await page.locator('main').innerText()).toContain('Sedang diisi');
  });

  it('signs out, and is out', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Keluar' }).click();
    await phone.lookOver();
    expect(await page.locator('main').innerText()).toContain('Anda sudah keluar');
    await phone.open(`/permohonan/${number}`);
    expect(await page.locator('h1').innerText()).toContain('dibuka melalui tautan dalam surel');
  });
});
