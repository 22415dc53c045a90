import type { Page } from 'playwright-core';

/** Names that are on no list, typed one below the other. */
export async function addNames(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('button', { name: 'Tambah nama' }).click();
    await page.getByLabel('Nama', { exact: true }).last().fill(name);
  }
}

/** Sends the form and gives what the page says then. */
export async function record(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Catat kedatangan' }).last().click();
  await page.waitForURL(/hasil=checkIn/);
  return page.locator('main').innerText();
}

/** Everyone of the list is ticked with one tap. */
export async function everyone(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Semua hadir \(/ }).click();
}

/** What the desk found of the head of the government or council. */
export async function verdict(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).first().check();
}

/** The secretariat has made sure of the letter. */
export async function letterSettled(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Catat hasil verifikasi surat' }).click();
  await page.getByLabel('Hasil verifikasi').fill('Dipastikan Sekda lewat telepon.');
  await page.getByRole('button', { name: 'Surat sudah dipastikan' }).click();
  await page.waitForURL(/hasil=surat-dipastikan/);
}

/** The secretariat receives a group without appointment. */
export async function admitted(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Terima rombongan' }).click();
  await page.getByLabel('Alasan menerima').fill('Ada jam kosong.');
  await page.getByRole('button', { name: 'Terima rombongan' }).click();
  await page.waitForURL(/hasil=admit/);
}

/** Waits for an instruction; it stands beside the list or in the bar, as there is room. */
export async function reads(page: Page, text: string): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}
