import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { decideClaim } from '#app/commands/officers.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { FEED_KINDS } from '#app/domain/schedule/feed.ts';
import { paths } from '#app/http/paths.ts';
import { feedEntriesOf } from '#app/queries/feed-entries.server.ts';
import { auditEntries, calendarFeeds, narasumber, rooms, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { act, anApproved, as, aTeam, aVerified, done } from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { confirmed } from '#tests/support/officers.ts';
import { aStaffMember, type Page, screens, textOf, type Visitor } from '#tests/support/screens.ts';

const TUESDAY = '2026-12-08T02:00:00Z';

/** An office with a consultation on Monday that the narasumber at the screen holds. */
async function aWorld() {
  const office = await screens();
  const { house } = office;
  const team = aTeam(house);
  const [narasumberId = ''] = team.narasumberIds;
  const userId = aStaffMember(house, 'narasumber');
  house.db.update(users).set({ narasumberId }).where(eq(users.id, userId)).run();
  const number = anApproved(house, team);
  return { office, house, team, narasumberId, userId, number };
}

/** The path of a feed that was just made, as its page shows it once. */
async function madeAt(visitor: Visitor, page: string): Promise<string> {
  const made = await visitor.post(page, { langkah: 'buat' });
  const [, path] = /https:\/\/sambang\.test(\/kalender\/[\w-]{22}\.ics)</.exec(made.html) ?? [];
  if (path === undefined) throw new Error(`${page} made nothing: ${made.status}`);
  return path;
}

function eventsOf({ html }: Page) {
  const calendar = new ICAL.Component(ICAL.parse(html) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => String(event.getFirstPropertyValue(name));
    return `${text('status')} ${text('dtstart').slice(0, 16)} ${text('summary')}`;
  });
}

const MONDAY_ENTRY = 'CONFIRMED 2026-12-07T09:00 Konsultasi Kab. Kepulauan Sangihe (DAU)';
const problemOf = ({ status, html }: Page) => {
  const { requestId: _, ...problem } = JSON.parse(html) as Record<string, unknown>;
  return { status, problem };
};

describe('the calendar of a narasumber', () => {
  it('is shown once, read without a session, and asked for again by its ETag', async () => {
    const { office, house, userId, number } = await aWorld();
    const path = await madeAt(office.as('narasumber'), paths.ownCalendar);
    const read = await office.stranger().get(path);
    expect(read.status).toBe(200);
    expect(read.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(read.headers.get('Content-Disposition')).toMatch(/^inline; filename="/);
    expect(read.headers.get('Cache-Control')).toMatch(/^private, max-age=\d+$/);
    expect(read.headers.get('Set-Cookie')).toBeNull();
    expect(read.headers.get('Last-Modified')).toBe('Mon, 23 Nov 2026 02:00:00 GMT');
    expect(eventsOf(read)).toEqual([MONDAY_ENTRY]);
    expect(read.html).not.toMatch(/Peserta 1|Ibu Contoh|bpkad@contoh\.go\.id|Penyaluran/);
    const etag = read.headers.get('ETag') ?? '';
    const ask = (value: string) =>
      fetch(new URL(path, office.url), { headers: { 'If-None-Match': value } });
    expect((await ask(`W/${etag}, "other"`)).status).toBe(304);
    expect(await (await ask(etag)).text()).toBe('');
    const head = await fetch(new URL(path, office.url), { method: 'HEAD' });
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, etag, '']);
    done(act(house, number, 'reschedule', { start: TUESDAY }));
    const changed = await ask(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('ETag')).not.toBe(etag);
    // The same UID and SEQUENCE as the invitation that has gone out.
    expect(await changed.text()).toMatch(/UID:K-2026-00001@sambang.djpk\r\nSEQUENCE:1\r\n/);
    const [kept] = house.db.select().from(calendarFeeds).all();
    const token = path.slice('/kalender/'.length, -'.ics'.length);
    expect(kept).toMatchObject({ tokenHash: hashSecret(token), issuedBy: userId, revokedAt: null });
    expect(JSON.stringify([kept, house.db.select().from(auditEntries).all()])).not.toContain(token);
    const page = await office.as('narasumber').get(paths.ownCalendar);
    expect(page.html).not.toContain(token);
    expect(textOf(page)).toContain('Terakhir dibaca Senin, 23 November 2026');
  });

  it('opens nothing once renewed, revoked, unknown or malformed, and says the same each time', async () => {
    const { office, house } = await aWorld();
    const visitor = office.as('narasumber');
    const first = await madeAt(visitor, paths.ownCalendar);
    const second = await madeAt(visitor, paths.ownCalendar);
    const stranger = office.stranger();
    expect((await stranger.get(second)).status).toBe(200);
    expect((await visitor.post(paths.ownCalendar, { langkah: 'cabut' })).status).toBe(302);
    const wrong = ['A'.repeat(22), 'A'.repeat(21), '%2e%2e', 'A'.repeat(400)];
    const others = wrong.map((token) => `/kalender/${token}.ics`);
    const answers = await Promise.all(
      [first, second, second.slice(0, -4), ...others].map((path) => stranger.get(path)),
    );
    const [answer] = answers.map(problemOf);
    expect(answer).toMatchObject({ status: 404, problem: { code: 'not-found' } });
    for (const other of answers) expect(problemOf(other)).toEqual(answer);
    const again = await fetch(new URL(second, office.url), { headers: { 'If-None-Match': '*' } });
    expect([again.status, again.headers.get('ETag')]).toEqual([404, null]);
    const lines = house.db.select().from(auditEntries).all();
    const about = lines.filter(({ action }) => action.startsWith('calendarFeed.'));
    expect(about.map(({ action, details }) => [action, details])).toMatchObject([
      ['calendarFeed.issued', { kind: 'narasumber', renewed: false }],
      ['calendarFeed.issued', { kind: 'narasumber', renewed: true }],
      ['calendarFeed.revoked', { kind: 'narasumber' }],
    ]);
  });

  it('ends by itself with the narasumber, and with the account that made it', async () => {
    const { office, house, narasumberId, userId } = await aWorld();
    const path = await madeAt(office.as('narasumber'), paths.ownCalendar);
    const status = async () => (await office.stranger().get(path)).status;
    const retire = (at: Instant | null) =>
      house.db
        .update(narasumber)
        .set({ retiredAt: at })
        .where(eq(narasumber.id, narasumberId))
        .run();
    retire(house.clock());
    expect(await status()).toBe(404);
    retire(null);
    expect(await status()).toBe(200);
    house.db.update(users).set({ disabledAt: house.clock() }).where(eq(users.id, userId)).run();
    expect(await status()).toBe(404);
  });

  it('is nobody else’s to make; an account that is tied to nobody is told so', async () => {
    const { office } = await aWorld();
    expect((await office.as('unit').get(paths.ownCalendar)).status).toBe(403);
    const other = await screens();
    const page = await other.as('narasumber').get(paths.ownCalendar);
    expect(textOf(page)).toContain('Akun Anda belum terhubung');
    const sent = await other.as('narasumber').post(paths.ownCalendar, { langkah: 'buat' });
    expect(sent.status).toBe(409);
  });
});

describe('the calendars of the house', () => {
  it('show the secretariat everything, offers as tentative, and a room its own hours', async () => {
    const { office, house, team, number } = await aWorld();
    const offered = aVerified(house, { topics: ['PDRD'] });
    done(act(house, offered, 'offer', { start: TUESDAY, ...team }));
    const other = anApproved(house, aTeam(house, 'Narasumber Dua'), { topics: ['DBH'] });
    const ofHouse = await madeAt(office.as('secretariat'), paths.secretariatCalendar);
    const ofRoom = await madeAt(office.as('admin'), paths.roomCalendar(team.roomId));
    const all = async (path: string) => eventsOf(await office.stranger().get(path));
    expect(await all(ofHouse)).toEqual([
      MONDAY_ENTRY,
      MONDAY_ENTRY.replace('DAU', 'DBH'),
      'TENTATIVE 2026-12-08T09:00 Ditawarkan: Konsultasi Kab. Kepulauan Sangihe (PDRD)',
    ]);
    expect(await all(ofRoom)).toEqual([
      `CONFIRMED 2026-12-07T09:00 ${number} Kab. Kepulauan Sangihe`,
      `TENTATIVE 2026-12-08T09:00 Ditawarkan: ${offered} Kab. Kepulauan Sangihe`,
    ]);
    done(act(house, number, 'cancel', { reason: 'Batal.' }));
    done(act(house, other, 'cancel', { reason: 'Batal.' }));
    expect((await all(ofRoom))[0]).toContain(`CANCELLED 2026-12-07T09:00 Tidak terlaksana`);
    expect(await all(ofRoom)).toHaveLength(2);
    house.setNow('2027-01-04T02:00:00Z' as Instant);
    expect(await all(ofRoom)).toEqual([]);
    const { roomId } = team;
    house.db.update(rooms).set({ retiredAt: house.clock() }).where(eq(rooms.id, roomId)).run();
    expect((await office.stranger().get(ofRoom)).status).toBe(404);
    expect((await office.asAnew('admin').get(paths.roomCalendar(roomId))).status).toBe(404);
  });

  it('are found by an index, however many requests there are', async () => {
    const { house, narasumberId } = await aWorld();
    for (const kind of FEED_KINDS) {
      const subject = kind === 'secretariat' ? null : narasumberId;
      for (const plan of plansOf(house, () =>
        feedEntriesOf(house.db, { kind, subject }, house.clock()),
      )) {
        expect(plan).not.toMatch(/SCAN (reservations|allocations)\b/);
        expect(plan).toMatch(
          /reservations_by_(visit|office|status)|allocations_active|sqlite_autoindex_reservations/,
        );
      }
    }
  });
});

describe('the calendar of an office', () => {
  it('is each officer’s own, and ends with their claim', async () => {
    const { office, house } = await aWorld();
    const [email, colleague] = ['kepala@sangihe.go.id', 'staf@sangihe.go.id'];
    const [claim, other] = [confirmed(house, { email }), confirmed(house, { email: colleague })];
    const path = await madeAt(office.officer(email), paths.officeCalendar(claim));
    const ofColleague = await madeAt(office.officer(colleague), paths.officeCalendar(other));
    const read = await office.stranger().get(path);
    expect(eventsOf(read)).toEqual([MONDAY_ENTRY.replace('Kab. Kepulauan Sangihe', 'dengan DJPK')]);
    expect(read.html).toContain('/permohonan/K-2026-00001');
    const foreign = await office.officer(email).get(paths.officeCalendar(other));
    expect(foreign.status).toBe(404);
    const home = await office.officer(email).get(paths.officeHome);
    expect(home.html).toContain(paths.officeCalendar(claim));
    done(decideClaim(house, as('secretariat'), claim, { deed: 'end', reason: 'Pindah tugas.' }));
    expect((await office.stranger().get(path)).status).toBe(404);
    expect((await office.stranger().get(ofColleague)).status).toBe(200);
  });
});

describe('the appointment as a file', () => {
  it('is on the page of whoever holds it, and of the pemda, as one entry', async () => {
    const { office, number } = await aWorld();
    const files = [
      [office.as('narasumber'), paths.session(number), paths.sessionCalendar(number)],
      [office.holderOf(number), paths.reservation(number), paths.reservationCalendar(number)],
    ] as const;
    const [own, pemdas] = await Promise.all(files.map((file) => theFile(...file)));
    expect(own).toMatch(/UID:K-2026-00001@sambang.djpk[^]*narasumber\.satu@contoh\.go\.id/);
    expect(pemdas).toMatch(/UID:K-2026-00001@sambang.djpk[^]*bpkad@contoh\.go\.id/);
  });
});

async function theFile(visitor: Visitor, page: string, path: string): Promise<string> {
  expect((await visitor.get(page)).html).toContain(path);
  const file = await visitor.get(path);
  expect(file.headers.get('Content-Type')).toContain('text/calendar');
  return file.html.replaceAll('\r\n ', '');
}

/** How the database means to run what a look asks of the requests. */
function plansOf({ db }: TestHouse, look: () => unknown): string[] {
  const client = db.$client;
  const asked: string[] = [];
  const prepare = client.prepare.bind(client);
  Object.assign(client, {
    prepare: (source: string) => {
      asked.push(source);
      return prepare(source);
    },
  });
  look();
  Object.assign(client, { prepare });
  return asked
    .filter((source) => source.includes('from "reservations"'))
    .map((source) => {
      const values = Array.from({ length: source.split('?').length - 1 }, () => 'x');
      const plan = prepare(`explain query plan ${source}`).all(...values) as { detail: string }[];
      return plan.map(({ detail }) => detail).join('\n');
    });
}
