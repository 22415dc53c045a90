import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClosures } from '#app/queries/closures.server.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

const OFFICES = ['71.03', '71.04', '71.06'];

describe.skipIf(browserPath === null)('a closure in a browser', () => {
  let browser: Browser;
  let data: OfficeWithData;

  beforeAll(async () => {
    [browser, data] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });

  afterAll(async () => {
    await browser?.close();
    await data?.stop();
  });

  it('disturbs three consultations: one is moved, one kept, one cancelled; then it is lifted', async () => {
    const { house, server } = data;
    const numbers = OFFICES.map((regionCode, index) =>
      anApproved(house, aTeam(house, `Narasumber ${index + 1}`), {
        requester: { regionCode, body: 'pemda', opd: null, contact: null },
      }),
    );
    const [moved = '', kept = '', cancelled = ''] = numbers;
    const screen = await newScreen(browser, server.url, { width: 1280 });
    const { page } = screen;
    await data.signIn(page, 'secretariat');
    await page.goto('/pengaturan/penutupan/baru');
    await page.getByLabel('Tanggal mulai').fill('2026-12-07');
    await page.getByLabel('Alasan').fill('Rapat kerja.');
    await page.getByRole('button', { name: 'Periksa dampaknya' }).click();
    await screen.lookOver();
    expect(await page.getByText('Menyentuh 3 konsultasi disetujui').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Buat penutupan' }).click();
    await page.waitForURL(/hasil=penutupan-dibuat/);
    await screen.lookOver();
    const closure = page.url();
    expect(await page.getByText('0 dari 3 ditangani').isVisible()).toBe(true);

    const card = (number: string) => page.getByRole('article').filter({ hasText: number });
    await card(moved).getByRole('link', { name: 'Pindahkan ke Selasa, 8 Desember 2026' }).click();
    await page.getByRole('button', { name: 'Pindahkan jadwal' }).click();
    await page.waitForURL(/hasil=reschedule/);

    await page.goto(closure);
    await card(kept).getByRole('link', { name: 'Tetap dilaksanakan' }).click();
    await page.getByLabel('Alasan').fill('Narasumber bersedia hadir.');
    await page.getByRole('button', { name: 'Tetap laksanakan' }).click();
    await page.waitForURL(/hasil=tetap-dilaksanakan/);
    expect(await page.getByText('2 dari 3 ditangani').isVisible()).toBe(true);

    await card(cancelled).getByRole('link', { name: 'Batalkan' }).click();
    const reason = page.getByRole('textbox').last();
    await reason.fill('Kantor tutup dan tidak ada hari lain yang cocok.');
    await page.getByRole('button', { name: 'Batalkan konsultasi' }).click();
    await page.waitForURL(/hasil=cancel/);

    await page.goto(closure);
    expect(await page.getByText('Semua 3 sudah ditangani').isVisible()).toBe(true);
    const causeId = listClosures(house.db)[0]?.id ?? '';
    await page.getByRole('link', { name: 'Cabut penutupan' }).click();
    await page.getByRole('button', { name: 'Cabut penutupan' }).click();
    await page.waitForURL(/hasil=penutupan-dicabut/);
    expect(await page.getByText('Penutupan ini sudah dicabut').isVisible()).toBe(true);
    expect(read(house, moved).plan?.sessions[0]?.start).toBe('2026-12-08T02:00:00Z');
    const rows = disruptionsBy(house.db, { cause: 'closure', causeId });
    expect(Object.fromEntries(rows.map(({ number, state }) => [number, state]))).toEqual({
      ...{ [moved]: 'moved', [kept]: 'kept', [cancelled]: 'moved' },
    });
    await screen.close();

    const phone = await newScreen(browser, server.url, { width: 360 });
    await data.signIn(phone.page, 'secretariat');
    await phone.open(`/pengaturan/penutupan/${causeId}`);
    await phone.close();
  });
});
