import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '#app/commands/decide.server.ts';
import { issueLink } from '#app/commands/access-links.server.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { act, anApproved, as, aTeam, done, read } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

describe.skipIf(browserPath === null)('the card of the guests, on a phone and on paper', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  function linkTo(number: string): string {
    const { house } = office;
    const subject = `reservation:${read(house, number).id}` as const;
    const key = inTransaction(house, as('secretariat'), (tx, { now }) =>
      issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
    );
    return `/permohonan/${number}?kunci=${key}`;
  }

  it('is opened from the request, checked by anyone, changed, and moved with the appointment', async () => {
    const { house, server } = office;
    const number = anApproved(house, aTeam(house));
    const screen = await newScreen(browser, server.url, { width: 360, javaScript: false });
    const { page } = screen;
    await screen.open(linkTo(number));
    await page.getByRole('link', { name: 'Kartu tamu dan kode QR' }).click();
    await screen.lookOver();
    const qr = await page.getByRole('img', { name: /Kode QR/ }).boundingBox();
    expect(qr?.width).toBeGreaterThan(240);
    expect(qr?.width).toBe(qr?.height);
    const codeOn = async () =>
      (await page.locator('figcaption').innerText()).replace('Kode:', '').trim();
    const first = await codeOn();

    const stranger = await newScreen(browser, server.url, { width: 1280, javaScript: false });
    const told = async (code: string) => {
      await stranger.open(`/keaslian/${code.toLowerCase()}`);
      return stranger.page.getByRole('status').innerText();
    };
    expect(await told(first)).toContain('masih berlaku');

    await page.getByText('Kartu hilang atau tersebar?').click();
    await screen.lookOver();
    await page.getByRole('button', { name: 'Ganti kode' }).click();
    await screen.lookOver();
    const second = await codeOn();
    expect(await told(first)).toContain('kodenya sudah diganti');
    expect(await told(second)).toContain('masih berlaku');

    done(act(house, number, 'reschedule', { start: '2026-12-08T03:00:00Z' }));
    expect(await told(second)).toContain('jadwalnya sudah diubah');
    done(act(house, number, 'cancel', { reason: 'Berhalangan' }));
    expect(await told(second)).toContain('dibatalkan');
    await page.reload();
    await screen.lookOver();
    expect(await page.locator('main').innerText()).toContain('Kartu tamu tidak berlaku lagi');
    await stranger.close();
    await screen.close();
  });

  it('prints on one page, without what paper cannot do', async () => {
    const { house, server } = office;
    const plan = { ...aTeam(house, 'Narasumber Cetak', ['DBH']), start: '2026-12-10T02:00:00Z' };
    const asked = { topics: ['DBH'], preferences: [{ start: '2026-12-10T02:00:00Z' }] };
    const number = anApproved(house, plan, asked);
    const screen = await newScreen(browser, server.url, { width: 1280 });
    const { page } = screen;
    await screen.open(linkTo(number));
    await screen.open(`/permohonan/${number}/kartu`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Kartu hilang atau tersebar?').isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: /Kode QR/ }).isVisible()).toBe(true);
    await screen.close();
  });

  it('gives way to the link of a video conference', async () => {
    const { house, server } = office;
    const { narasumberIds } = aTeam(house, 'Narasumber Jauh', ['PDRD']);
    const start = '2026-12-11T02:00:00Z';
    const asked = { mode: 'videoConference', guests: [], guestCount: 3, topics: ['PDRD'] };
    const plan = { narasumberIds, roomId: null, meetingUrl: 'https://teams.contoh/x', start };
    const number = anApproved(house, plan, { ...asked, preferences: [{ start }] });
    const screen = await newScreen(browser, server.url, { width: 360, javaScript: false });
    await screen.open(linkTo(number));
    await screen.open(`/permohonan/${number}/kartu`);
    expect(await screen.page.locator('main').innerText()).toContain('Tidak perlu kartu tamu');
    await screen.close();
  });
});
