import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDraft } from '#app/queries/draft.server.ts';
import { aClearLetter, aPhoto, badLetters, CLEAR_LETTER } from '#tests/support/letter-files.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const PDF = 'application/pdf';
const EXACT = { exact: true } as const;

/** Bytes a second on the way up: slow enough that an upload can be met on its way. */
const SLOW = 300_000;

describe.skipIf(browserPath === null)('the letter from a phone on a weak line', () => {
  let office: OfficeWithData;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([anOfficeWithData(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  async function atTheLetter(javaScript = true): Promise<{ screen: Screen; draftId: string }> {
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript });
    const { page } = screen;
    await page.goto('/permohonan/baru?cara=videoConference');
    await page.getByRole('button', { name: 'Mulai mengisi' }).click();
    await page.waitForURL(/instansi$/);
    const draftId = /baru\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    await screen.open(page.url().replace('instansi', 'surat'));
    if (javaScript) await page.getByText('Berkas langsung diunggah').waitFor();
    return { screen, draftId };
  }

  const draftOf = (id: string) => loadDraft(office.house.db, id, office.house.clock());

  it('arrives through a cut line, is read, and what was read is accepted by a tap', async () => {
    const { screen, draftId } = await atTheLetter();
    const { page } = screen;
    const line = await lineOf(page);
    const heavy = Buffer.concat([await aClearLetter(), Buffer.alloc(700_000, 32)]);
    await page.getByLabel('Perihal', EXACT).fill('Diketik lebih dahulu');
    await line(SLOW);
    await choose(page, { name: 'Surat Dinas.pdf', mimeType: PDF, buffer: heavy });
    await page.getByText(/[1-9]\d?% terkirim \(/).waitFor();
    expect(await page.getByRole('progressbar').getAttribute('max')).toBe(String(heavy.length));
    await screen.lookOver();
    await line(null);
    await page
      .getByText(/^Sambungan terputus, \d+% sudah terkirim; dilanjutkan/)
      .first()
      .waitFor();
    await screen.lookOver();
    // Nothing is saved over a letter that is still on its way.
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await page.getByText('Surat masih diunggah.').waitFor();
    await line(SLOW * 10);
    await page.getByRole('link', { name: 'Buka surat' }).waitFor();
    await screen.lookOver();
    expect(draftOf(draftId)).toMatchObject({
      ...{ letterName: 'Surat Dinas.pdf', letter: { bytes: heavy.length }, answers: {} },
    });
    expect(await page.getByLabel('Perihal', EXACT).inputValue()).toBe('Diketik lebih dahulu');
    expect(await page.getByText('Berbeda dengan isian ini').count()).toBe(1);
    await page.getByRole('button', { name: /sebagai nomor surat$/ }).click();
    const { says } = CLEAR_LETTER;
    expect(await page.getByLabel('Nomor surat', EXACT).inputValue()).toBe(says.number);
    expect(await page.locator(':focus').getAttribute('name')).toBe('number');
    expect(await page.getByLabel('Perihal', EXACT).inputValue()).toBe('Diketik lebih dahulu');
    await page.getByRole('button', { name: 'Pakai semua' }).click();
    expect(await page.getByText('Sesuai dengan yang terbaca').count()).toBe(6);
    await screen.lookOver();
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await page.waitForURL(/peserta$/);
    expect(draftOf(draftId)?.answers.letter).toEqual(says);
    await screen.shut();
  });

  it('is gone on with after the page was left, from where it broke off', async () => {
    const { screen, draftId } = await atTheLetter();
    const { page } = screen;
    const line = await lineOf(page);
    const heavy = Buffer.concat([await aClearLetter(), Buffer.alloc(900_000, 32)]);
    // A file of the disk: only such a one is the same, with its date, when it is chosen again.
    const file = join(office.server.dataDir, 'tertunda.pdf');
    writeFileSync(file, heavy);
    await line(SLOW);
    await choose(page, file);
    await page.getByText(/[4-9]\d% terkirim \(/).waitFor();
    await line(SLOW * 10);
    await page.reload();
    await page.getByText('Ada unggahan yang belum selesai').waitFor();
    await screen.lookOver();
    const begun: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') begun.push(Number(request.headers()['upload-offset']));
    });
    await choose(page, file);
    await page.getByRole('link', { name: 'Buka surat' }).waitFor();
    expect(begun[0]).toBeGreaterThan(200_000);
    expect(draftOf(draftId)?.letter?.bytes).toBe(heavy.length);
    // Another takes its place, and is taken off again; what was given up leaves nothing.
    await choose(page, { name: 'pengganti.pdf', mimeType: PDF, buffer: await aClearLetter() });
    await page.locator('strong', { hasText: 'pengganti.pdf' }).waitFor();
    await line(SLOW / 10);
    await choose(page, { name: 'batal.pdf', mimeType: PDF, buffer: heavy });
    await page.getByText(/% terkirim \(/).waitFor();
    await page.getByRole('button', { name: 'Batalkan unggahan' }).click();
    await page.getByLabel('Ganti dengan berkas lain').waitFor();
    await line(SLOW * 10);
    await page.getByRole('button', { name: 'Hapus berkas' }).click();
    await page.getByText('Berkas langsung diunggah').waitFor();
    expect(draftOf(draftId)?.letter).toBeNull();
    expect(await page.getByText('Ada unggahan yang belum selesai').count()).toBe(0);
    await screen.shut();
  });

  it('is bound of photos in the order their person gives them', async () => {
    const { screen, draftId } = await atTheLetter();
    const { page } = screen;
    await choose(page, [
      { name: 'kedua.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(90) },
      { name: 'pertama.png', mimeType: 'image/png', buffer: await aPhoto(200, 'png') },
    ]);
    await page.getByRole('button', { name: 'Jadikan satu surat (2 halaman)' }).waitFor();
    await page
      .getByLabel('Tambah foto halaman berikutnya')
      .setInputFiles({ name: 'salah.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(40) });
    await page.getByRole('button', { name: 'Jadikan satu surat (3 halaman)' }).waitFor();
    await screen.lookOver();
    await page.getByRole('button', { name: 'Hapus halaman 3' }).click();
    await page.getByRole('button', { name: 'Naikkan halaman 2' }).click();
    // Whoever presses to go on before the photos are one is told what came of it, and led there.
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await page.getByText('Foto sudah menjadi satu surat. Periksa, lalu lanjutkan.').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('Foto sudah menjadi satu surat');
    await page.getByText('Surat ini berupa gambar').waitFor();
    await screen.lookOver();
    expect(draftOf(draftId)).toMatchObject({
      ...{ letterName: 'pertama.pdf', letter: { mediaType: PDF } },
    });
    expect(await page.getByText('2 halaman').count()).toBe(1);
    await screen.close();
  });

  it('says of a bad file what to do, and loses nothing that was typed', async () => {
    const { screen, draftId } = await atTheLetter();
    const { page } = screen;
    await page.getByLabel('Nomor surat', EXACT).fill('900/77');
    // One that is read to be found bad, and one that has nothing to be read.
    const bad = (await badLetters()).filter(({ name }) => /terkunci|kosong/.test(name));
    expect(bad).toHaveLength(2);
    for (const { name, bytes, says } of bad) {
      await choose(page, { name, mimeType: PDF, buffer: Buffer.from(bytes) });
      const summary = page.getByRole('alert');
      await summary.getByText(says).waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      expect(await page.locator('#surat-file-error').innerText(), name).toContain(says);
      expect(await page.getByLabel('Nomor surat', EXACT).inputValue()).toBe('900/77');
    }
    await screen.lookOver();
    expect(draftOf(draftId)?.letter).toBeNull();
    // The way in pieces is shut: the form itself takes the file.
    await page.route('**/unggahan', (route) => route.fulfill({ status: 403, body: 'ditutup' }));
    const letter = { name: 'surat.pdf', mimeType: PDF, buffer: await aClearLetter() };
    await choose(page, letter);
    await page.getByRole('alert').getByText('tekan Unggah').waitFor();
    await choose(page, letter);
    await page.getByRole('button', { name: 'Unggah', ...EXACT }).click();
    await page.getByRole('link', { name: 'Buka surat' }).waitFor();
    expect(await page.getByLabel('Nomor surat', EXACT).inputValue()).toBe('900/77');
    await screen.close();
  });

  it('goes with the form where there is no JavaScript', async () => {
    const { screen, draftId } = await atTheLetter(false);
    const { page } = screen;
    await page.getByLabel('Nama penanda tangan', EXACT).fill('Anggrek Wangi');
    await page.getByRole('button', { name: 'Unggah', ...EXACT }).click();
    await page.getByRole('alert').getByText('Belum ada berkas yang dipilih').waitFor();
    await screen.lookOver();
    await choose(page, { name: 'surat.pdf', mimeType: PDF, buffer: await aClearLetter() });
    await page.getByRole('button', { name: 'Unggah', ...EXACT }).click();
    await page.getByRole('link', { name: 'Buka surat' }).waitFor();
    expect(await page.getByLabel('Nama penanda tangan', EXACT).inputValue()).toBe('Anggrek Wangi');
    await screen.lookOver();
    await page.getByRole('button', { name: /sebagai nomor surat$/ }).click();
    await screen.lookOver();
    expect(draftOf(draftId)?.answers.letter).toMatchObject({
      ...{ number: CLEAR_LETTER.says.number, signatoryName: 'Anggrek Wangi', subject: null },
    });
    await page.getByRole('button', { name: 'Pakai semua' }).click();
    await page.waitForLoadState();
    expect(draftOf(draftId)?.answers.letter).toEqual(CLEAR_LETTER.says);
    await choose(page, [
      { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(90) },
      { name: 'b.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(120) },
    ]);
    await page.getByRole('button', { name: 'Unggah', ...EXACT }).click();
    await page.getByText('a.pdf').waitFor();
    expect(await page.locator('main').innerText()).toContain('2 halaman');
    await screen.close();
  });
});

type Handed = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

function choose(page: Page, files: Handed): Promise<void> {
  return page.locator('input[type=file]').setInputFiles(files);
}

/** Makes the page's line that slow, in bytes a second; null cuts it. */
async function lineOf(page: Page): Promise<(speed: number | null) => Promise<void>> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Network.enable');
  return async (speed) => {
    await debug.send('Network.emulateNetworkConditions', {
      ...{ offline: speed === null, latency: 20 },
      ...{ downloadThroughput: speed ?? 0, uploadThroughput: speed ?? 0 },
    });
  };
}
