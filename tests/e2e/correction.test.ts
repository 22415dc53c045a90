import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueLink } from '#app/commands/access-links.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { act, as, aTeam, done, read, submitted } from '#tests/support/deeds.ts';
import { KEPT_LETTER, keepSampleLetter } from '#tests/support/busy-office.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const LONG_NAME =
  'Dr. Hj. Nur Aisyah Ramadhani Tolitoliwati Sastrokusumadiningrat, S.E., M.Ak., CA., CPA.';

describe.skipIf(browserPath === null)('a request that was returned', () => {
  let office: OfficeWithData;
  let browser: Browser;
  let number: string;

  beforeAll(async () => {
    [office, browser] = await Promise.all([anOfficeWithData(), launchBrowser()]);
    const { house } = office;
    keepSampleLetter(office.server.dataDir);
    aTeam(house, LONG_NAME);
    const guests = [{ name: LONG_NAME, jabatan: `Plt. ${LONG_NAME}`, kind: 'participant' }];
    number = done(submitted(house, { guests }, as('pemda'), KEPT_LETTER)).next.number;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.number', message: 'Nomor pada surat berbeda.' }];
    done(act(house, number, 'return', { reasons }));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('is corrected where it was asked for, and keeps everything else', async () => {
    const screen = await newScreen(browser, office.server.url, { width: 360 });
    const { page } = screen;
    await screen.open(linkTo(office, number));
    expect(await shown(page)).toContain('Nomor pada surat berbeda.');
    await press(screen, 'Perbaiki sekarang');
    expect(new URL(page.url()).pathname).toMatch(/\/surat$/);
    expect(await shown(page)).toContain(`Yang perlu dilengkapi pada ${number}`);
    await page.getByLabel('Nomor surat', { exact: true }).fill('900/77/BPKAD/2026');
    await press(screen, 'Simpan dan lanjut');
    expect(new URL(page.url()).pathname).toMatch(/\/periksa$/);
    expect(await shown(page)).toContain(LONG_NAME);
    await press(screen, 'Kirim permohonan');
    expect(await shown(page)).toContain('Perbaikan terkirim.');
    expect(read(office.house, number)).toMatchObject({
      ...{ status: 'submitted', letter: { number: '900/77/BPKAD/2026' } },
      guests: [{ name: LONG_NAME }],
    });
    await screen.close();
  });

  it('is verified and approved, and its pemda reads when and with whom', async () => {
    const desk = await newScreen(browser, office.server.url, { width: 1280 });
    await office.signIn(desk.page, 'secretariat');
    await desk.open(`/sekretariat/permohonan/${number}`);
    await press(desk, 'Mulai periksa');
    await follow(desk, 'Verifikasi surat');
    for (const fits of await desk.page.getByLabel('Cocok', { exact: true }).all()) {
      await fits.check();
    }
    await desk.page.getByLabel('Tanda tangan basah').check();
    await press(desk, 'Selesai memeriksa');
    await follow(desk, 'Setujui dan jadwalkan');
    await press(desk, 'Setujui');
    expect(await shown(desk.page)).toContain('Konsultasi disetujui.');
    await desk.close();
    const screen = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    await screen.open(linkTo(office, number));
    await screen.lookOver();
    const page = await shown(screen.page);
    expect(page).toContain('Senin, 7 Desember 2026');
    expect(page).toContain(LONG_NAME);
    await screen.close();
  });
});

function linkTo({ house }: OfficeWithData, number: string): string {
  const subject = `reservation:${read(house, number).id}` as const;
  const key = inTransaction(house, as('secretariat'), (tx, { now }) =>
    issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
  );
  return `/permohonan/${number}?kunci=${key}`;
}

function shown(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

async function press(screen: Screen, name: string): Promise<void> {
  const loaded = screen.page.waitForEvent('load');
  await screen.page.getByRole('button', { name, exact: true }).first().click();
  await loaded;
  await screen.lookOver();
}

async function follow(screen: Screen, name: string): Promise<void> {
  const loaded = screen.page.waitForEvent('load');
  await screen.page.getByRole('link', { name }).first().click();
  await loaded;
  await screen.lookOver();
}
