import type { Browser, FileChooser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reservations } from '#db/schema/index.ts';
import { aClearLetter } from '#tests/support/letter-files.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

/** More stops than any page has; what is not among them the keyboard does not reach. */
const MOST_STOPS = 120;

describe.skipIf(browserPath === null)('a request by keyboard alone', () => {
  let office: OfficeWithData;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([anOfficeWithData(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('is written and sent at a desk with script, no pointer touched', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 1280 });
    const { page } = screen;
    await screen.open('/');
    await press(page, page.locator('main').getByRole('link', { name: 'Ajukan konsultasi' }));
    await page.waitForURL(/permohonan\/baru/);
    await choose(page, page.getByLabel('Video conference'));
    await press(page, button(page, 'Mulai mengisi'));
    await page.waitForURL(/instansi$/);
    await choose(page, page.getByLabel('Pemerintah daerah'));
    await write(page, page.getByLabel('Cari nama daerah'), 'kota kupang');
    // Enter in a field sends the page's main form; a name still to be looked up is looked up.
    await page.keyboard.press('Enter');
    await page.getByLabel('Kota Kupang').waitFor();
    await choose(page, page.getByLabel('Kota Kupang'));
    await write(page, page.getByLabel('Nama', { exact: true }), 'Ibu Contoh');
    await write(page, page.getByLabel('Alamat surel'), 'bkad@contoh.go.id');
    await press(page, button(page, 'Simpan dan lanjut'));
    await page.waitForURL(/keperluan$/);
    await choose(page, page.getByLabel('Dana Alokasi Umum (DAU)'));
    await press(page, button(page, 'Simpan dan lanjut'));
    await page.waitForURL(/jadwal$/);
    await choose(page, page.locator('details[open] input[type=radio]:enabled').first());
    await press(page, button(page, 'Simpan dan lanjut'));
    await page.waitForURL(/surat$/);
    await handIn(page, await aClearLetter());
    await press(page, button(page, 'Pakai semua'));
    await press(page, button(page, 'Simpan dan lanjut'));
    await page.waitForURL(/peserta$/);
    await write(page, page.getByLabel('Perkiraan jumlah peserta'), '4');
    await press(page, button(page, 'Simpan dan lanjut'));
    await page.waitForURL(/periksa$/);
    await screen.lookOver();
    await press(page, button(page, 'Kirim permohonan'));
    await page.waitForURL(/hasil=terkirim/);
    await screen.lookOver();
    expect(office.house.db.select().from(reservations).all()).toMatchObject([
      { regionCode: '53.71', mode: 'videoConference', status: 'submitted', guestCount: 4 },
    ]);
    await screen.close();
  });
});

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Goes on with Tab until the thing has the focus, and it can be seen that it has. */
async function reach(page: Page, thing: Locator): Promise<void> {
  await thing.waitFor();
  // Sought once: to find it anew at each stop costs more than the stop.
  const found = await thing.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const focus = await found?.evaluate((element) => ({
      isHere: element === document.activeElement,
      isVisible: element.matches(':focus-visible'),
    }));
    if (focus?.isHere) {
      expect(focus.isVisible).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${thing.toString()} at ${page.url()}`);
}

async function press(page: Page, thing: Locator): Promise<void> {
  await reach(page, thing);
  await page.keyboard.press('Enter');
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.type(text);
}

/** Space ticks; among radio buttons Tab stops at the group, and the arrows choose. */
async function choose(page: Page, choice: Locator): Promise<void> {
  const name = await choice.getAttribute('name');
  const isRadio = (await choice.getAttribute('type')) === 'radio';
  const first = page.locator(`input[name="${name}"]:enabled`).first();
  await reach(page, isRadio ? first : choice);
  await page.keyboard.press('Space');
  for (let step = 0; isRadio && !(await choice.isChecked()); step += 1) {
    if (step > 12) throw new Error(`The arrows do not reach ${choice.toString()}`);
    await page.keyboard.press('ArrowDown');
  }
  expect(await choice.isChecked()).toBe(true);
}

async function handIn(page: Page, buffer: Buffer): Promise<void> {
  await page.getByText('Berkas langsung diunggah').waitFor();
  const chooser = await fileChooser(page);
  await chooser.setFiles({ name: 'Surat.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('link', { name: 'Buka surat' }).waitFor();
}

/** A busy browser may swallow the key that asks for its file chooser; a person presses it again. */
async function fileChooser(page: Page): Promise<FileChooser> {
  for (let press = 0; press < 4; press += 1) {
    const asked = page.waitForEvent('filechooser', { timeout: 4_000 }).catch(() => null);
    await reach(page, page.locator('input[type=file]').first());
    await page.keyboard.press('Enter');
    const chooser = await asked;
    if (chooser !== null) return chooser;
  }
  throw new Error('Enter opens no file chooser');
}
