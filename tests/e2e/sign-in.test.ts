import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { newScreen, type Screen } from './support/screen.ts';

const PASSWORD = 'lampu kereta kapur';
const PHONE = { width: 360, javaScript: false };
const DESK = { width: 1280, javaScript: false };

describe.skipIf(browserPath === null)('the first day of an office', () => {
  let browser: Browser;
  let server: OfficeServer;
  let admin: Screen;
  let clerk: Screen;
  let activation: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startOfficeServer()]);
    admin = await newScreen(browser, server.url, DESK);
    clerk = await newScreen(browser, server.url, PHONE);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('begins with the link that the server prints, which opens once', async () => {
    const link = server.said.find((line) => line.includes('/pemasangan/')) ?? '';
    expect(link).toMatch(new RegExp(`^${server.url}/pemasangan/[\\w-]{43}$`));
    await admin.open(link);
    const { page } = admin;
    await press(page, 'Buat akun dan masuk');
    await admin.lookOver();
    expect(await page.locator(':focus').innerText()).toContain('Isi nama lengkap.');
    await page.getByLabel('Nama lengkap').fill('Ayu Contoh');
    await page.getByLabel('Alamat surel kantor').fill('ayu@kemenkeu.go.id');
    await choosePassword(page);
    await press(page, 'Buat akun dan masuk');
    expect(new URL(page.url()).pathname).toBe('/pengaturan');
    await admin.lookOver();
    expect((await clerk.open(link)).status()).toBe(404);
  });

  it('goes on with an account for the secretariat, its link shown once', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: 'Pegawai' }).click();
    await admin.lookOver();
    await page.getByRole('link', { name: 'Tambah pegawai' }).click();
    await admin.lookOver();
    await page.getByLabel('Alamat surel kantor').fill('sekretariat@kemenkeu.go.id');
    await page.getByLabel('Nama').fill('Budi Contoh');
    await page.getByLabel('Peran').selectOption({ label: 'sekretariat' });
    await press(page, 'Buat akun');
    await admin.lookOver();
    activation = await page.getByLabel('Tautan untuk memilih kata sandi').inputValue();
    await admin.open('/pengaturan/pegawai');
    expect(await page.locator('table').innerText()).toContain('menunggu aktivasi');
  });

  it('lets its owner choose a password on a phone, and in', async () => {
    const { page } = clerk;
    await clerk.open(new URL(activation).pathname);
    expect(await page.getByLabel('Alamat surel').inputValue()).toBe('sekretariat@kemenkeu.go.id');
    await choosePassword(page, 'kemenkeu2026');
    await press(page, 'Simpan dan masuk');
    await clerk.lookOver();
    expect(await page.locator(':focus').innerText()).toContain('pertama kali dicoba orang');
    await choosePassword(page);
    await press(page, 'Simpan dan masuk');
    expect(new URL(page.url()).pathname).toBe('/sekretariat');
    await clerk.open('/akun');
    expect(await page.locator('main').innerText()).toContain('sesi ini');
    await clerk.open('/akun/kata-sandi');
  });

  it('ends with signing out; the next morning a wrong password is told, the right one opens', async () => {
    const { page } = clerk;
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('button', { name: 'Keluar' }).click();
    await clerk.lookOver();
    expect(await page.locator('main').innerText()).toContain('Anda sudah keluar.');
    await clerk.open('/akun');
    await enter(page, 'bukan kata sandinya');
    await clerk.lookOver();
    expect(await page.locator(':focus').innerText()).toContain('tidak cocok');
    expect(await page.getByLabel('Alamat surel kantor').inputValue()).toBe(
      'sekretariat@kemenkeu.go.id',
    );
    await enter(page, PASSWORD);
    expect(new URL(page.url()).pathname).toBe('/akun');
  });

  it('has settings that stand the look of a critic on a phone, too', async () => {
    const phone = await newScreen(browser, server.url, PHONE);
    await phone.page.context().addCookies(await admin.page.context().cookies());
    await phone.open('/pengaturan/pegawai');
    await phone.page.getByRole('link', { name: 'Budi Contoh' }).click();
    await phone.lookOver();
    await phone.page.getByRole('link', { name: 'Tutup akun' }).click();
    await phone.lookOver();
    await phone.open('/pengaturan/kunci-api/baru');
    await phone.open('/pengaturan/surel');
  });
});

async function choosePassword(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByLabel('Ulangi kata sandi').fill(password);
}

async function enter(page: Page, password: string): Promise<void> {
  await page.getByLabel('Alamat surel kantor').fill('sekretariat@kemenkeu.go.id');
  await page.getByLabel('Kata sandi').fill(password);
  await press(page, 'Masuk');
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForLoadState();
}
