import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueLink } from '#app/commands/access-links.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { policyVersions, users } from '#db/schema/index.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  checkedIn,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { people } from '#tests/support/desk.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const OFFICE = (regionCode: string) => ({
  requester: { regionCode, body: 'pemda', opd: null, contact: null },
});
const PHONE = { width: 360, javaScript: false };
const DESK = { width: 1280 };

/** One office and one browser for all of them: each story has a request of its own. */
describe.skipIf(browserPath === null)('what the secretariat lives through', () => {
  let browser: Browser;
  let office: OfficeWithData;

  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData()]);
  });
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  async function screenOf(role: 'secretariat' | 'supervisor'): Promise<Screen> {
    const screen = await newScreen(browser, office.server.url, DESK);
    await office.signIn(screen.page, role);
    return screen;
  }

  /** The same records under an earlier clock, to make what has lapsed by now. */
  function earlier<T>(now: string, deed: (house: House) => T): T {
    const settings = {
      ...{ dataDir: office.server.dataDir, baseUrl: office.server.url, mailFrom: MAIL_FROM },
    };
    const house = openHouse(settings, () => now as Instant);
    try {
      return deed(house);
    } finally {
      house.db.$client.close();
    }
  }

  function linkTo(number: string): string {
    const { house } = office;
    const subject = `reservation:${read(house, number).id}` as const;
    const key = inTransaction(house, as('secretariat'), (tx, { now }) =>
      issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
    );
    return `/permohonan/${number}?kunci=${key}`;
  }

  it('two decide at once: the second learns who was first and when, and nothing is done twice', async () => {
    const { house } = office;
    aTeam(house);
    const number = aVerified(house, OFFICE('71.03'));
    const [first, second] = [await screenOf('secretariat'), await screenOf('secretariat')];
    const path = `/sekretariat/permohonan/${number}`;
    await Promise.all([first.page.goto(`${path}/setujui`), second.page.goto(`${path}/tolak`)]);
    house.db.update(users).set({ name: 'Ibu Pertama' }).run();
    await press(first.page, 'Setujui');
    expect(read(house, number).status).toBe('approved');

    await second.page.locator('main textarea').first().fill('Topik bukan kewenangan DJPK.');
    await second.page.locator('main form button[type=submit]').last().click();
    await second.lookOver();
    const told = await shown(second.page);
    expect(told).toContain('Ibu Pertama');
    expect(told).toContain('23 November 2026');
    expect(read(house, number)).toMatchObject({ status: 'approved', decidedBy: 'Ibu Pertama' });
    await Promise.all([first.close(), second.close()]);
  });

  it('an offer that was not answered has lapsed for both sides, without anybody’s doing', async () => {
    const start = '2026-12-16T02:00:00Z';
    const number = earlier('2026-11-16T02:00:00Z', (house) => {
      const made = aVerified(house, { ...OFFICE('71.04'), preferences: [{ start }] });
      const team = aTeam(house, 'Narasumber Tawaran');
      done(act(house, made, 'offer', { start: '2026-12-15T02:00:00Z', ...team }));
      return made;
    });
    const pemda = await newScreen(browser, office.server.url, PHONE);
    await pemda.open(linkTo(number));
    expect(await shown(pemda.page)).toContain('Tawaran lewat batas waktu');
    expect(await pemda.page.getByRole('link', { name: 'Lihat tawaran' }).count()).toBe(0);
    await pemda.page.goto(`/permohonan/${number}/terima`);
    expect(await pemda.page.getByRole('button', { name: 'Terima tawaran' }).count()).toBe(0);
    const desk = await screenOf('secretariat');
    await desk.page.goto(`/sekretariat/permohonan/${number}`);
    expect(await shown(desk.page)).toContain('surat terverifikasi');
    expect(await shown(desk.page)).toContain('Keputusan terakhir: Sistem');
    expect(await desk.page.getByRole('link', { name: /Setujui/ }).count()).toBeGreaterThan(0);
    await Promise.all([pemda.close(), desk.close()]);
  });

  it('a change is asked for: the old place is kept until the new one is decided', async () => {
    const { house } = office;
    const team = aTeam(house, 'Narasumber Ubah');
    const old = '2026-12-09T02:00:00Z';
    const wish = '2026-12-10T03:00:00Z';
    const number = anApproved(house, { ...team, start: old }, OFFICE('71.05'));
    const change = { reason: 'Ada rapat paripurna.', preferences: [{ start: wish }] };
    done(act(house, number, 'requestChange', change, as('pemda', 'pemda:71.05')));
    const rival = aVerified(house, OFFICE('71.06'));
    expect(refusalOf(act(house, rival, 'approve', { ...team, start: old }))).toMatchObject({
      ...{ code: 'conflict', conflicts: [{ number }, { number }] },
    });

    const desk = await screenOf('secretariat');
    const { page } = desk;
    await page.goto(`/sekretariat/permohonan/${number}/jadwal-ulang`);
    await page
      .getByRole('link', { name: /Kamis, 10 Desember 2026/ })
      .first()
      .click();
    await page.waitForURL(/waktu=/);
    await press(page, 'Pindahkan jadwal');
    expect(read(house, number).plan?.sessions).toMatchObject([{ start: wish }]);
    done(act(house, rival, 'approve', { ...team, start: old }));
    await desk.close();

    const pemda = await newScreen(browser, office.server.url, PHONE);
    await pemda.open(linkTo(number));
    expect(await shown(pemda.page)).toMatch(/Kamis, 10 Desember 2026\s+10\.00–11\.00 WIB/);
    await pemda.close();
  });

  it('a new edition of the rules: what was judged under the old one is still explained by it', async () => {
    const { house } = office;
    const violation = earlier('2026-11-20T01:55:00Z', (past) => {
      const start = '2026-11-20T02:00:00Z';
      const guests = people(5);
      const asked = { ...OFFICE('71.07'), guests, preferences: [{ start }] };
      const number = earlier('2026-11-16T02:00:00Z', (before) =>
        anApproved(before, { ...aTeam(before, 'Narasumber Lalu'), start }, asked),
      );
      const admitted = read(past, number).guests.map(({ id }) => ({
        ...{ guestId: id, verdict: 'admitted' },
      }));
      const unlisted = [{ name: 'Tamu Keenam', verdict: 'refused' }];
      return done(checkedIn(past, number, { guests: admitted, unlisted })).violations[0]?.id ?? '';
    });
    house.db
      .insert(policyVersions)
      .values({
        ...{ id: '2026-11-23', effectiveFrom: '2026-11-23' as LocalDate },
        values: { ...DEFAULT_POLICY.values, guestLimitOrdinary: 6 },
        ...{ basis: DEFAULT_POLICY.basis, note: 'Rombongan enam orang.' },
        ...{ publishedAt: house.clock(), publishedBy: 'Admin' },
      })
      .run();
    // Six would have been blocked yesterday.
    const { number } = done(submitted(house, { ...OFFICE('71.08'), guests: people(6) })).next;

    const screen = await screenOf('supervisor');
    await screen.page.goto(`/ketidaksesuaian/${violation}`);
    const record = await shown(screen.page);
    expect(record).toContain('1, berlaku sejak 1 Januari 2023');
    expect(record).toContain('batasnya 5');
    await screen.page.goto(`/sekretariat/permohonan/${number}`);
    expect(await shown(screen.page)).not.toContain('batasnya 5');
    expect(read(house, number).policyId).toBe('2026-11-23');
    await screen.close();
    const public_ = await newScreen(browser, office.server.url, PHONE);
    await public_.page.goto('/layanan');
    expect(await shown(public_.page)).toContain('6 orang');
    await public_.close();
  });
});

function shown(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

async function press(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name, exact: true }).first().click();
  await loaded;
}
