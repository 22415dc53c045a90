import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

/** Monday, 7 December 2026, 08.50 WIB: ten minutes before the first visit. */
const MORNING = '2026-12-07T01:50:00Z' as Instant;

/** Goes on with Tab until what is wanted has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, role: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      ([wanted, source, flags]) => {
        const here = document.activeElement;
        if (here === null || here === document.body) return false;
        const kind = here.getAttribute('role') ?? { A: 'link', BUTTON: 'button' }[here.tagName];
        const its = kind ?? (here as HTMLInputElement).type ?? here.tagName.toLowerCase();
        const label = (here as HTMLInputElement).labels?.[0]?.textContent;
        const text = here.getAttribute('aria-label') ?? label ?? here.textContent ?? '';
        return its === wanted && new RegExp(source ?? '', flags).test(text);
      },
      [role, name instanceof RegExp ? name.source : `^${name}`, 'i'] as const,
    );
  // A page may open on the very thing.
  if (await isThere()) return;
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab never reached ${role} "${name}" at ${page.url()}`);
}

async function press(page: Page, name: string | RegExp, role: string, key = 'Enter') {
  await tabTo(page, name, role);
  await page.keyboard.press(key);
}

/** Enter on something that leads to another page. */
async function follow(screen: Screen, name: string | RegExp, role: string): Promise<void> {
  const { page } = screen;
  await tabTo(page, name, role);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await screen.lookOver();
}

describe.skipIf(browserPath === null)('the desk by keyboard', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let first: string;
  let second: string;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(MORNING)]);
    const { house } = office;
    const team = aTeam(house);
    const attends = { claim: 'attends', office: 'bupati', representedBy: null };
    first = anApproved(house, team, { guests: people(5) });
    second = anApproved(
      house,
      { ...team, start: '2026-12-07T03:00:00Z' },
      { ...{ guests: people(7), headClaim: attends }, requester: REQUESTER },
    );
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  const REQUESTER = { regionCode: '71.72', body: 'pemda', opd: null, name: null, contact: null };

  async function atTheDesk(width: number, javaScript = true): Promise<Screen> {
    const screen = await newScreen(browser, office.server.url, { width, javaScript });
    await office.signIn(screen.page, 'reception');
    return screen;
  }

  it('takes a group in order from the list to its end', async () => {
    const screen = await atTheDesk(1280);
    const { page } = screen;
    await screen.open('/resepsionis');
    await follow(screen, 'Kab. Kepulauan Sangihe', 'link');
    await press(page, 'Semua hadir', 'button');
    expect(await page.getByRole('status').innerText()).toContain('5 masuk · batas 5');
    await follow(screen, 'Catat kedatangan', 'button');
    expect(await page.locator('main').innerText()).toContain('Tidak ada ketidaksesuaian.');
    await follow(screen, 'Panggil masuk', 'button');
    await follow(screen, 'Selesai', 'link');
    await follow(screen, 'Nyatakan selesai', 'button');
    expect(read(office.house, first).status).toBe('completed');
    await screen.close();
  });

  it('counts along with every tick and with the verdict, on a phone', async () => {
    const screen = await atTheDesk(360);
    const { page } = screen;
    await screen.open(`/resepsionis/permohonan/${second}`);
    const counter = page.getByRole('status');
    const main = page.locator('main');
    expect(await counter.innerText()).toContain('0 masuk · batas 5 atau 7');
    await press(page, 'Semua hadir \\(', 'button');
    expect(await counter.innerText()).toContain('7 masuk · batas 5 atau 7');
    // One tap for a group in order: everyone is here, and the head among them.
    await page.getByRole('button', { name: 'Semua hadir, termasuk Bupati' }).click();
    expect(await counter.innerText()).toContain('7 masuk · batas 7');

    await page.getByRole('radio', { name: 'Tidak hadir', exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await counter.innerText()).toContain('7 masuk · batas 5');
    expect(await main.innerText()).toContain('Batas 5 orang. Mohon ketua rombongan');
    await screen.lookOver();
    await page.getByRole('radio', { name: 'Hadir', exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await counter.innerText()).toContain('7 masuk · batas 7');
    expect(await main.innerText()).not.toContain('Mohon ketua rombongan');
    await press(page, 'Tambah nama', 'button');
    await page.getByLabel('Nama', { exact: true }).focus();
    await page.keyboard.type('Tamu Kedelapan');
    expect(await counter.innerText()).toContain('8 masuk · batas 7');
    await screen.lookOver();

    // The line is down: nothing is sent, and nothing that was ticked is lost.
    await page.context().setOffline(true);
    await press(page, 'Catat kedatangan', 'button');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Sambungan terputus');
    await page.getByRole('button', { name: 'Catat kedatangan' }).waitFor();
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await page.getByText('Melebihi batas tamu').waitFor();
    await screen.lookOver();
    expect(await counter.innerText()).toContain('8 masuk · batas 7');
    await page
      .getByRole('group', { name: 'Nama di luar daftar 1' })
      .getByLabel('Masuk', { exact: true })
      .focus();
    await page.keyboard.press('ArrowRight');
    expect(await counter.innerText()).toContain('7 masuk · batas 7');
    await follow(screen, 'Catat kedatangan', 'button');
    expect(await main.innerText()).toContain('Tidak masuk: Tamu Kedelapan');
    await screen.shut();
  });

  it('writes a group without appointment down, also without script', async () => {
    const screen = await atTheDesk(1280, false);
    const { page } = screen;
    await screen.open('/resepsionis');
    await follow(screen, 'Catat tamu tanpa janji', 'link');
    await page.keyboard.type('toli');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await screen.lookOver();
    await follow(screen, /^Pemda Kabupaten Toli/, 'link');
    await tabTo(page, 'Jumlah orang', 'text');
    await page.keyboard.type('3');
    await follow(screen, 'Catat dan panggil Sekretariat', 'button');
    expect(await page.locator('main').innerText()).toContain('menunggu keputusan Sekretariat');
    await follow(screen, 'Lihat catatan', 'link');
    expect(await page.locator('h1').innerText()).toBe('Datang tanpa surat permintaan');
    await follow(screen, 'Ketidaksesuaian', 'link');
    await screen.close();
  });
});
