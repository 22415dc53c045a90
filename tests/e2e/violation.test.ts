import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueLink } from '#app/commands/access-links.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { anApproved, as, aTeam, checkedIn, done, read } from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen } from './support/screen.ts';

/** Ten minutes before the visit. */
const AT_THE_DOOR = '2026-12-07T01:50:00Z' as Instant;

/** Six at the desk under a limit of five; the number of the request and the id of what was recorded. */
function sixUnderFive({ house }: OfficeWithData) {
  const number = anApproved(house, aTeam(house), { guests: people(5) });
  const guests = read(house, number).guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  const unlisted = [{ name: 'Tamu Keenam', verdict: 'refused' }];
  const { violations } = done(checkedIn(house, number, { guests, unlisted }));
  return { number, id: violations[0]?.id ?? '' };
}

function keyTo({ house }: OfficeWithData, number: string): string {
  const subject = `reservation:${read(house, number).id}` as const;
  return inTransaction(house, as('secretariat'), (tx, { now }) =>
    issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
  );
}

describe.skipIf(browserPath === null)('a ketidaksesuaian and the right to reply', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(AT_THE_DOOR)]);
  });

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('is noted beside, told, replied to on a phone, and confirmed with both sides in sight', async () => {
    const { number, id } = sixUnderFive(office);
    const record = `/ketidaksesuaian/${id}`;
    const desk = await newScreen(browser, office.server.url, { width: 1280 });
    const { page } = desk;
    await office.signIn(page, 'supervisor');
    await page.goto(`${record}/bukti`);
    await page.getByRole('textbox', { name: 'Catatan' }).fill('Dihitung dua kali di meja.');
    await page.getByRole('button', { name: 'Simpan bukti' }).click();
    await page.getByRole('link', { name: 'Beri tahu pemohon' }).click();
    await page.getByRole('button', { name: 'Kirim pemberitahuan' }).click();
    await page.waitForURL(/hasil=violation\.release/);

    const phone = await newScreen(browser, office.server.url, { width: 360, javaScript: false });
    await phone.page.goto(`/permohonan/${number}?kunci=${keyTo(office, number)}`);
    await phone.open(`/permohonan/${number}/ketidaksesuaian/${id}`);
    expect(await phone.page.locator('main').innerText()).toContain('Bukti: 1 catatan.');
    await phone.page.getByRole('textbox', { name: 'Tanggapan Anda' }).fill('Satu orang ikut.');
    await phone.page.getByRole('button', { name: 'Kirim tanggapan' }).click();
    await phone.page.waitForURL(/hasil=tanggapan/);
    await phone.close();

    await desk.open(record);
    const [said, replied] = await Promise.all(
      ['Yang tercatat', 'Tanggapan pemohon'].map((name) =>
        page.getByRole('region', { name }).boundingBox(),
      ),
    );
    expect(replied?.y).toBe(said?.y);
    await page.getByRole('link', { name: 'Konfirmasi catatan' }).click();
    await page.getByRole('button', { name: 'Konfirmasi catatan' }).click();
    await page.waitForURL(/hasil=violation\.confirm/);
    expect(await page.locator('main').innerText()).toContain('dikonfirmasi');
    await desk.close();
  });
});
