import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCookie } from '@remix-run/node';
import { and, desc, eq } from 'drizzle-orm';
import type { BrowserContext } from 'playwright-core';
import { systemClock } from '#app/clock.server.ts';
import { issueLink } from '#app/commands/access-links.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { beginSession } from '#app/commands/staff-sessions.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
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

/**
 * Makes the pictures of the README from the demo: `npm run pictures`. BASE takes a server that already
 * runs, whose SESSION_SECRET and DATA_DIR are then asked of the environment too.
 */
const FOLDER = 'docs/images';
const DATA_DIR = process.env.DATA_DIR ?? 'var/demo';
const SIZES = [
  { name: 'layar', width: 1280, height: 800 },
  { name: 'telepon', width: 360, height: 740 },
] as const;

interface Picture {
  readonly name: string;
  /** Who looks at it; nobody signed in where left out. */
  readonly as?: Exclude<Role, 'pemda'>;
  readonly path: (house: House) => string;
  /** Gives the browser what opens the page, where that is no sign-in. */
  readonly key?: (house: House, path: string) => Promise<readonly [name: string, value: string]>;
}

/** Every picture: a new one is a line here. */
const PICTURES: readonly Picture[] = [
  { name: 'halaman-depan', path: () => paths.start },
  { name: 'permohonan-jadwal', path: aDraftAtItsSlots, key: keyOfDraft },
  { name: 'kotak-masuk', as: 'secretariat', path: () => paths.inbox },
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
  const secrets = [process.env.SESSION_SECRET ?? TEST_SECRET];
  const [pair = ''] = (await createCookie(name, { secrets }).serialize(token)).split(';', 1);
  return pair.slice(name.length + 1);
}

function existing(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`The demo has not ${what}`);
  return value;
}

/** The demo's data, made where there are none, and a server that shows them. */
async function demoServer(): Promise<{ url: string; stop: () => Promise<unknown> }> {
  await ensureBuild();
  const made = spawnSync('npm', ['run', '--silent', 'demo', '--', '--no-serve']);
  if (made.status !== 0) throw new Error(`npm run demo failed:\n${made.stderr.toString()}`);
  return startOfficeServer({ NODE_ENV: 'development', DATA_DIR, LOG_LEVEL: 'info' });
}

async function shoot(context: BrowserContext, house: House, url: string, size: string) {
  const missing: string[] = [];
  for (const { name, as, path: pathOf, key } of PICTURES) {
    const path = pathOf(house);
    const opener = as === undefined ? await key?.(house, path) : await keyOfStaff(house, as);
    await context.clearCookies();
    if (opener) await context.addCookies([{ name: opener[0], value: opener[1], url }]);
    const page = await context.newPage();
    const response = await page.goto(new URL(path, url).href);
    const status = response?.status() ?? 0;
    // The browser's own viewer of a letter draws after the page is loaded, and tells nobody.
    if (page.frames().length > 1) await page.waitForTimeout(2_000);
    if (status === 200) await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`) });
    else missing.push(`${name} (${path}): ${status}`);
    await page.close();
  }
  return missing;
}

const base = process.env.BASE;
const server = base === undefined ? await demoServer() : { url: base, stop: async () => {} };
const house = openHouse(
  { dataDir: DATA_DIR, baseUrl: server.url, mailFrom: 'Sekretariat <a@contoh.go.id>' },
  systemClock(),
);
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
}
