import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApproved, aTeam, aVerified, read } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

const TUESDAY = '2026-12-08T02:00:00Z';
const WEEK = '/sekretariat/papan?minggu=2026-W50';

describe.skipIf(browserPath === null)('the board by keyboard alone', () => {
  let browser: Browser;
  let data: OfficeWithData;

  beforeAll(async () => {
    [browser, data] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await data?.stop();
  });

  it('gives a waiting request its hour, moves an appointment and takes that back', async () => {
    const { house, server } = data;
    const team = aTeam(house);
    const standing = anApproved(house, team);
    const { plan } = read(house, standing);
    const requester = { regionCode: '73.71', body: 'pemda', opd: null, contact: null };
    const waiting = aVerified(house, { requester, preferences: [{ start: TUESDAY }] });
    const screen = await newScreen(browser, server.url, { width: 1280 });
    const { page } = screen;
    await data.signIn(page, 'secretariat');
    await screen.open(WEEK);

    // The one at the side is chosen; its wish takes the focus, and Enter leads on.
    await tabTo(page, waiting);
    await page.keyboard.press('Enter');
    await page.waitForURL(/permohonan=/);
    await focusOn(page, /pilihan 1 pemohon/);
    await screen.lookOver();
    await page.keyboard.press('Enter');
    await page.waitForURL(/setujui/);
    await tabTo(page, 'Setujui');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hasil=approve/);
    expect(read(house, waiting).plan?.sessions[0]?.start).toBe(TUESDAY);

    // A block is lifted, let go again, lifted, carried a day on and put down.
    await liftTo(page, standing);
    await page.keyboard.press('Enter');
    await page.waitForURL(/pindah=/);
    await focusOn(page, /diangkat/);
    expect(await page.getByRole('status').first().textContent()).toContain('diangkat');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('pindah'));
    await liftTo(page, standing);
    await page.keyboard.press('Enter');
    await page.waitForURL(/pindah=/);
    await focusOn(page, /diangkat/);
    await walkTo(page, /Rabu, 9 Desember 2026, 10\.00.*kosong/);
    await screen.lookOver();
    await page.keyboard.press('Enter');
    await page.waitForURL(/jadwal-ulang/);
    expect(read(house, standing).plan).toEqual(plan);
    await tabTo(page, 'Pindahkan jadwal');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hasil=reschedule/);
    expect(read(house, standing).plan?.sessions[0]?.start).toBe('2026-12-09T03:00:00Z');
    await tabTo(page, 'Urungkan');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hasil=undoMove/);
    expect(read(house, standing).plan).toEqual(plan);
    await screen.close();
  });
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    // Between the last place and the first the page itself has the focus, with all its words.
    return it === document.body ? '' : (it?.textContent ?? '');
  });

async function focusOn(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(name);
}

/** Presses Tab until something with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`Tab does not lead to “${words}”`);
}

/** Into the board by Tab, down its first day to a block by the arrow keys. */
async function liftTo(page: Page, number: string): Promise<void> {
  await tabTo(page, 'dari 4 tatap muka');
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)).includes(number)) return;
  }
  throw new Error(`The arrow keys do not lead to ${number}`);
}

/** Presses the arrow keys until the place with this name has the focus: down a line, then along it. */
async function walkTo(page: Page, name: RegExp): Promise<void> {
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
    for (let presses = 0; presses < (key === 'ArrowDown' ? 1 : 30); presses += 1) {
      await page.keyboard.press(key);
      if (name.test(await focused(page))) return;
    }
  }
  throw new Error(`The arrow keys do not lead to ${name.source}`);
}
