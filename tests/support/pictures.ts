import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCookie } from '@remix-run/node';
import { and, desc, eq } from 'drizzle-orm';
import type { BrowserContext } from 'playwright-core';
import { makeDemo } from '#app/cli/demo/make-demo.ts';
import { demoPeople } from '#app/cli/demo/people.ts';
import { tickingClock } from '#app/clock.server.ts';
import { issueLink } from '#app/commands/access-links.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { beginSession } from '#app/commands/staff-sessions.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { DRAFT_DAYS } from '#app/domain/people/access-link.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { immediately } from '#db/client.server.ts';
import { drafts, reservations, users, violations } from '#db/schema/index.ts';
import { startBrowser } from '../e2e/support/chromium.ts';
import { startOfficeServer, TEST_SECRET } from '../e2e/support/office-server.ts';
import { ensureBuild } from './build.ts';

/** Makes the pictures of the README from a demo of their own: `npm run pictures`. */
const FOLDER = 'docs/images';
/** Tuesday, 10.25 WIB: groups are awaited, in the house and gone, whenever the pictures are made. */
const MORNING = '2026-11-24T03:25:00Z' as Instant;
const MAIL_FROM = 'Sekretariat <a@contoh.go.id>';
const SIZES = [
  { name: 'layar', width: 1280, height: 800 },
  { name: 'telepon', width: 360, height: 740 },
] as const;

interface Picture {
  readonly name: string;
  /** Who looks at it; nobody signed in where left out. */
  readonly as?: Exclude<Role, 'pemda'>;
  readonly path: (house: House) => string;
  /** What the picture begins with, where that is not the top of the page. */
  readonly from?: string;
  /** Gives the browser what opens the page, where that is no sign-in. */
  readonly key?: (house: House, path: string) => Promise<readonly [name: string, value: string]>;
}

/** Every picture: a new one is a line here. */
const PICTURES: readonly Picture[] = [
  { name: 'halaman-depan', path: () => paths.start },
  { name: 'permohonan-jadwal', path: aDraftAtItsSlots, key: keyOfDraft },
  {
    ...{ name: 'kotak-masuk', as: 'secretariat', path: () => paths.inbox },
    // The list is the thing, not what is told above it.
    from: 'nav[aria-label="Bagian daftar"]',
  },
  {
    ...{ name: 'permohonan', as: 'secretariat' },
    path: (house) => paths.review(numberIn(house, 'inReview')),
  },
  {
    ...{ name: 'setujui', as: 'secretariat' },
    path: (house) => paths.reviewVerb(numberIn(house, 'verified'), 'approve'),
  },
  { name: 'papan-jadwal', as: 'secretariat', path: () => paths.board },
  { name: 'ketentuan', as: 'admin', path: () => paths.policies },
  { name: 'tamu-hari-ini', as: 'reception', path: () => paths.today },
  {
    ...{ name: 'rombongan', as: 'reception' },
    path: (house) => paths.group(numberToday(house)),
  },
  { name: 'pengecualian', as: 'supervisor', path: () => paths.exceptions },
  { name: 'di-dalam', as: 'reception', path: () => paths.inside },
  {
    ...{ name: 'ketidaksesuaian', as: 'supervisor' },
    path: (house) => paths.violation(lastViolation(house)),
  },
  { name: 'laporan', as: 'auditor', path: () => paths.report('2023-12') },
];

function numberIn({ db }: House, status: Status): string {
  const row = db
    .select({ number: reservations.number })
    .from(reservations)
    .where(and(eq(reservations.status, status), eq(reservations.mode, 'tatapMuka')))
    .orderBy(desc(reservations.receivedAt))
    .get();
  return existing(row?.number, `a request that is ${status}`);
}

/** A group that is expected today; another approved one where none is. */
function numberToday(house: House): string {
  const row = house.db
    .select({ number: reservations.number })
    .from(reservations)
    .where(
      and(
        eq(reservations.visitOn, dayOf(house.clock())),
        eq(reservations.mode, 'tatapMuka'),
        eq(reservations.status, 'approved'),
      ),
    )
    .orderBy(reservations.startsAt)
    .get();
  return row?.number ?? numberIn(house, 'approved');
}

function lastViolation({ db }: House): string {
  const row = db
    .select({ id: violations.id })
    .from(violations)
    .orderBy(desc(violations.recordedAt))
    .get();
  return existing(row?.id, 'a violation');
}

function aDraftAtItsSlots(house: House): string {
  const [id, now] = [house.newId(), house.clock()];
  const requester = { body: 'pemda', regionCode: '71.03', name: null, opd: 'BPKAD' } as const;
  const contact = {
    name: 'Ibu Contoh',
    jabatan: 'Kabid',
    email: 'bpkad@contoh.go.id',
    phone: null,
  };
  const purpose = { topics: ['DAU'], questions: 'Penyaluran DAU tahap kedua.' };
  const answers = { mode: 'tatapMuka', office: requester, contact, ...purpose } as const;
  const expiresAt = addMinutes(now, DRAFT_DAYS * 24 * 60);
  house.db.insert(drafts).values({ id, answers, createdAt: now, updatedAt: now, expiresAt }).run();
  return paths.draftStep(id, 'slots');
}

async function keyOfDraft(house: House, path: string): Promise<readonly [string, string]> {
  const [, , , id = ''] = path.split('/');
  const issue = { subject: `draft:${id}`, days: DRAFT_DAYS, now: house.clock() } as const;
  const token = immediately(house.db, (tx) => issueLink(tx, house, issue));
  return [`p_${id}`, await sealed(`p_${id}`, token)];
}

async function keyOfStaff(house: House, role: Role): Promise<readonly [string, string]> {
  const token = immediately(house.db, (tx) => {
    const known = tx.select({ id: users.id }).from(users).where(eq(users.role, role)).get();
    const userId = known?.id ?? house.newId();
    if (known === undefined) {
      const person = { email: `${role}@contoh.go.id`, name: 'Pegawai Contoh', unitId: null };
      tx.insert(users)
        .values({ id: userId, role, ...person, createdAt: house.clock() })
        .run();
    }
    return beginSession(tx, house, { userId, device: 'Gambar', now: house.clock() });
  });
  return ['sesi', await sealed('sesi', token)];
}

async function sealed(name: string, token: string): Promise<string> {
  const secrets = [TEST_SECRET];
  const [pair = ''] = (await createCookie(name, { secrets }).serialize(token)).split(';', 1);
  return pair.slice(name.length + 1);
}

function existing(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`The demo has not ${what}`);
  return value;
}

async function shoot(context: BrowserContext, house: House, url: string, size: string) {
  const missing: string[] = [];
  for (const { name, as, path: pathOf, key, from } of PICTURES) {
    const path = pathOf(house);
    const opener = as === undefined ? await key?.(house, path) : await keyOfStaff(house, as);
    await context.clearCookies();
    if (opener) await context.addCookies([{ name: opener[0], value: opener[1], url }]);
    const page = await context.newPage();
    const response = await page.goto(new URL(path, url).href);
    const status = response?.status() ?? 0;
    // The browser's own viewer of a letter draws after the page is loaded, and tells nobody.
    if (page.frames().length > 1) await page.waitForTimeout(2_000);
    if (from !== undefined)
      await page.locator(from).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
    if (status === 200) await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`) });
    else missing.push(`${name} (${path}): ${status}`);
    await page.close();
  }
  return missing;
}

await ensureBuild();
const dataDir = mkdtempSync(join(tmpdir(), 'sambang-gambar-'));
const place = { dataDir, baseUrl: 'http://localhost', mailFrom: MAIL_FROM };
await makeDemo({ ...place, now: MORNING, sessionSecret: TEST_SECRET });
const house = openHouse(place, tickingClock(MORNING));
await demoPeople(house, dataDir);
const server = await startOfficeServer({
  ...{ NODE_ENV: 'development', CLOCK: MORNING, DATA_DIR: dataDir },
});
const browser = await startBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  for (const { name, width, height } of SIZES) {
    const viewport = { width, height };
    const context = await browser.newContext({ viewport, locale: 'id-ID' });
    const missing = await shoot(context, house, server.url, name);
    for (const line of missing) console.error(`Not shown: ${line}`);
    if (missing.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  house.db.$client.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
