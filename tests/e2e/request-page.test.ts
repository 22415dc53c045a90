import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#app/commands/decide.server.ts';
import { issueLink } from '#app/commands/access-links.server.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

describe.skipIf(browserPath === null)('a pemda at its own request, by the link of its mail', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  /** Path and query as a letter brings them. */
  function linkTo(number: string): string {
    const { house } = office;
    const subject = `reservation:${read(house, number).id}` as const;
    const key = inTransaction(house, as('secretariat'), (tx, { now }) =>
      issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
    );
    return `/permohonan/${number}?kunci=${key}`;
  }

  it('opens it on a phone without JavaScript, the key gone from the address, and withdraws it', async () => {
    const { number } = done(submitted(office.house)).next;
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    const { page } = screen;
    await screen.open(linkTo(number));
    expect(page.url()).toBe(`${office.server.url}/permohonan/${number}`);
    expect(await page.title()).toBe(`${number}: diajukan – Sambang`);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('body').innerText()).toContain('Giliran DJPK');

    await page.getByRole('link', { name: 'Cabut permohonan' }).click();
    await screen.lookOver();
    await page.getByLabel('Alasan').fill('Sudah terjawab melalui telepon.');
    await page.getByRole('button', { name: 'Cabut permohonan' }).click();
    await screen.lookOver();
    expect(page.url()).toContain(`/permohonan/${number}?hasil=withdraw`);
    expect(await page.getByRole('status').innerText()).toContain('Permohonan dicabut.');
    expect(read(office.house, number).status).toBe('withdrawn');
    await screen.close();
  });

  it('compares an offer with what it asked for, and takes it', async () => {
    const { house } = office;
    const number = aVerified(house, { topics: ['DBH'] });
    const { narasumberIds } = aTeam(house, 'Narasumber Tawaran', ['DBH']);
    const offer = { start: '2026-12-09T03:00:00Z', mode: 'videoConference', narasumberIds };
    done(act(house, number, 'offer', { ...offer, message: 'Tanpa perjalanan dinas.' }));
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    const { page } = screen;
    await screen.open(linkTo(number));
    await page.getByRole('link', { name: 'Lihat tawaran' }).click();
    await screen.lookOver();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Rabu, 9 Desember 2026');
    expect(shown).toContain('Senin, 7 Desember 2026, 09.00–10.00 WIB (10.00–11.00 WITA)');
    await page.getByRole('button', { name: 'Terima tawaran' }).click();
    await screen.lookOver();
    expect(await page.title()).toBe(`${number}: disetujui – Sambang`);
    expect(await page.locator('main').innerText()).toContain('Unduh undangan kalender');
    await screen.close();
  });

  it('asks for a change of what is approved, and is told what is missing', async () => {
    const { house } = office;
    const number = anApproved(house, aTeam(house, 'Narasumber Ubah'), { topics: ['PDRD'] });
    const screen = await newScreen(browser, office.server.url, { width: 1280 });
    const { page } = screen;
    await screen.open(linkTo(number));
    await page.getByRole('link', { name: 'Minta perubahan' }).click();
    await screen.lookOver();
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await screen.lookOver();
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.locator(':focus').getAttribute('name')).toBe('slot1');
    await page.getByLabel('Waktu baru, pilihan 1').selectOption('2026-12-10T02:00:00Z');
    await page.getByRole('button', { name: 'Kirim permintaan' }).click();
    await screen.lookOver();
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Permintaan perubahan menunggu keputusan');
    await screen.close();
  });

  it('is told without a key how to get a new one, whether the request exists or not', async () => {
    const { number } = done(submitted(office.house, { topics: ['DAK_FISIK'] })).next;
    const screen = await newScreen(browser, office.server.url, { width: 360 });
    const texts: string[] = [];
    for (const path of [`/permohonan/${number}`, '/permohonan/K-2026-99999']) {
      expect((await screen.open(path)).status()).toBe(404);
      texts.push(await screen.page.locator('body').innerText());
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('Mintalah tautan baru kepada contact center');
    await screen.close();
  });

  it('leaves the narasumber an agenda and a page to prepare from', async () => {
    const { house } = office;
    const { narasumberIds } = aTeam(house, 'Narasumber Agenda', ['DAU']);
    const plan = {
      narasumberIds,
      start: '2026-12-11T02:00:00Z',
      meetingUrl: 'https://teams.example/x',
    };
    const number = anApproved(house, plan, { mode: 'videoConference', topics: ['DAU'] });
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    await office.signIn(screen.page, 'narasumber');
    house.db.$client
      .prepare(`update users set narasumber_id = ? where role = 'narasumber'`)
      .run(narasumberIds[0]);
    await screen.open('/narasumber');
    await screen.page.getByRole('link', { name: 'Kab. Kepulauan Sangihe' }).click();
    await screen.lookOver();
    expect(screen.page.url()).toContain(`/narasumber/permohonan/${number}`);
    await screen.close();
  });
});
