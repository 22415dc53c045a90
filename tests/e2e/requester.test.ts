import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueLink } from '#app/commands/access-links.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { act, anApproved, as, aTeam, aVerified, done, read } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

/** Friday, 4 December 2026, 17.30 WIB: the list of Monday's guests has closed. */
const AFTER_CLOSING = '2026-12-04T10:30:00Z' as Instant;

function linkTo({ house }: OfficeWithData, number: string): string {
  const subject = `reservation:${read(house, number).id}` as const;
  const key = inTransaction(house, as('secretariat'), (tx, { now }) =>
    issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
  );
  return `/permohonan/${number}?kunci=${key}`;
}

describe.skipIf(browserPath === null)('a pemda on the way to its consultation', () => {
  let browser: Browser;
  let early: OfficeWithData;
  let late: OfficeWithData;

  beforeAll(async () => {
    [browser, early, late] = await Promise.all([
      launchBrowser(),
      anOfficeWithData(),
      anOfficeWithData(AFTER_CLOSING),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([early?.stop(), late?.stop()]);
  });

  const open = async (office: OfficeWithData, number: string, javaScript = false) => {
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript });
    await screen.open(linkTo(office, number));
    return screen;
  };

  it('declines an offer, and is told that the search goes on', async () => {
    const { house } = early;
    const number = aVerified(house, { topics: ['DBH'] });
    const { narasumberIds } = aTeam(house, 'Narasumber Tolak', ['DBH']);
    done(act(house, number, 'offer', { start: '2026-12-09T03:00:00Z', narasumberIds }));
    const screen = await open(early, number);
    const { page } = screen;
    await page.getByRole('link', { name: 'Tidak mengambil tawaran' }).click();
    await page.getByRole('button', { name: 'Tidak mengambil tawaran' }).click();
    await screen.lookOver();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Sekretariat DJPK menentukan jadwal dan narasumber');
    await screen.close();
  });

  it('asks for a change and takes it back, the old place kept', async () => {
    const { house } = early;
    const number = anApproved(house, aTeam(house, 'Narasumber Ubah'), { topics: ['PDRD'] });
    done(act(house, number, 'requestChange', { reason: 'Ada tugas.' }, as('pemda')));
    const screen = await open(early, number);
    const { page } = screen;
    expect(await page.locator('main').innerText()).toContain('tetap berlaku sampai diputuskan');
    await page.getByRole('link', { name: 'Tarik permintaan perubahan' }).click();
    await screen.lookOver();
    await page.getByRole('button', { name: 'Tarik permintaan' }).click();
    await screen.lookOver();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Senin, 7 Desember 2026');
    expect(shown).not.toContain('menunggu keputusan');
    await screen.close();
  });

  it('adds a guest in the browser while the list is open, and writes a message', async () => {
    const { house } = early;
    const plan = { ...aTeam(house, 'Narasumber Tamu'), start: '2026-12-08T02:00:00Z' };
    const number = anApproved(house, plan, { topics: ['DAK_FISIK'] });
    const screen = await open(early, number, true);
    const { page } = screen;
    await page.getByRole('link', { name: 'Ubah daftar peserta' }).click();
    await screen.lookOver();
    // Typed before the script has begun it would be counted only when it is sent.
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Tambah tamu' }).click();
    await page.getByLabel('Nama', { exact: true }).nth(3).fill('Tamu Keempat');
    const counter = page.locator('main [role=status]').last();
    await expect.poll(() => counter.innerText()).toContain('4 dari');
    await page.getByRole('button', { name: 'Simpan daftar peserta' }).click();
    await screen.lookOver();
    expect(read(house, number).guests.map(({ name }) => name)).toContain('Tamu Keempat');
    await page.getByRole('link', { name: 'Tulis pesan kepada Sekretariat' }).click();
    await screen.lookOver();
    await page.getByLabel('Pesan Anda').fill('Apakah parkir tersedia?');
    await page.getByRole('button', { name: 'Kirim pesan' }).click();
    await screen.lookOver();
    expect(await page.locator('main').innerText()).toContain('Apakah parkir tersedia?');
    await screen.close();
  });

  it('exchanges a guest after the list has closed', async () => {
    const { house } = late;
    const number = anApproved(house, aTeam(house, 'Narasumber Ganti'));
    const screen = await open(late, number);
    const { page } = screen;
    await page.getByRole('link', { name: 'Ganti tamu' }).click();
    await screen.lookOver();
    await page.getByLabel('Peserta 2').check();
    await page.getByLabel('Nama', { exact: true }).fill('Ibu Pengganti');
    await page.getByRole('button', { name: 'Ganti tamu' }).click();
    await screen.lookOver();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('menggantikan Peserta 2');
    expect(shown).toContain('Daftar ditutup');
    await screen.close();
  });
});
