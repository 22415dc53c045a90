import { eq } from 'drizzle-orm';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterPath } from '#app/commands/letter-store.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { auditEntries, narasumber, users } from '#db/schema/index.ts';
import { A_LETTER, act, anApproved, aTeam, checkedIn, done, read } from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { aStaffMember, screens, type StaffRole, textOf } from '#tests/support/screens.ts';

const LINK = 'https://teams.example/rapat';
const START = '2026-12-07T02:00:00Z';

/** Ties whoever signs in for the role to a narasumber, or to that one's unit. */
function tie(house: TestHouse, role: 'narasumber' | 'unit', narasumberId = ''): void {
  const id = aStaffMember(house, role as StaffRole);
  const person = house.db.select().from(narasumber).where(eq(narasumber.id, narasumberId)).get();
  const tied = role === 'unit' ? { unitId: person?.unitId ?? null } : { narasumberId };
  house.db.update(users).set(tied).where(eq(users.id, id)).run();
}

/** A video conference on 7 December that the narasumber at the screen holds. */
async function aVideoConference() {
  const office = await screens();
  const { house } = office;
  const { narasumberIds } = aTeam(house);
  const overrides = { mode: 'videoConference' };
  const number = anApproved(house, { narasumberIds, meetingUrl: LINK }, overrides);
  tie(house, 'narasumber', narasumberIds[0]);
  const page = `/narasumber/permohonan/${number}`;
  return { ...office, number, page, me: office.as('narasumber') };
}

describe('the agenda', () => {
  it('shows my own consultations by day, with what there is to prepare', async () => {
    const { house, number, me } = await aVideoConference();
    const others = aTeam(house, 'Narasumber Dua');
    const theirs = anApproved(house, { ...others, start: '2026-12-08T02:00:00Z' });
    const text = textOf(await me.get('/narasumber'));
    for (const said of [
      'Agenda saya',
      'Minggu ini Tidak ada konsultasi',
      '7–11 Desember 2026 Senin, 7 Desember 2026 09.00–10.00 WIB',
      'Kab. Kepulauan Sangihe',
      'Buka tautan',
      'Dana Alokasi Umum',
      'Penyaluran DAU yang ditentukan penggunaannya.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('8 Desember');
    expect((await me.get(`/narasumber/permohonan/${theirs}`)).status).toBe(403);
    expect((await me.get(`/narasumber/permohonan/${number}`)).status).toBe(200);
  });

  it('shows a unit those of all its people, who goes, and who is not named yet', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    tie(house, 'unit', team.narasumberIds[0]);
    const first = anApproved(house, team);
    const unitIds = [house.db.select().from(narasumber).all()[0]?.unitId];
    anApproved(house, { unitIds, start: '2026-12-08T02:00:00Z' });
    const text = textOf(await as('unit').get('/narasumber'));
    expect(text).toContain('Agenda unit');
    expect(text).toContain('Narasumber Satu');
    expect(text).toContain('Narasumber belum ditunjuk');
    expect(text).toContain('ruang belum ditentukan');
    done(act(house, first, 'cancel', { reason: 'Batal.' }));
    expect(textOf(await as('unit').get('/narasumber'))).not.toContain('7 Desember');
  });

  it.each([
    ['2026-12-07T01:00:00Z', /Minggu ini Senin, 7 Desember 2026 Hari ini 09.00/],
    ['2026-12-13T01:00:00Z', /Minggu ini Senin, 7 Desember 2026 09.00/],
    ['2026-12-14T01:00:00Z', /Minggu ini Tidak ada konsultasi/],
  ])('keeps what the week has had until Sunday, and marks today (%s)', async (now, shown) => {
    const { house, me } = await aVideoConference();
    house.setNow(now as Instant);
    expect(textOf(await me.get('/narasumber'))).toMatch(shown);
  });

  it('says so where an account is tied to nobody, and is closed to others', async () => {
    const { as, stranger } = await screens();
    expect(textOf(await as('narasumber').get('/narasumber'))).toContain('belum terhubung');
    expect((await as('reception').get('/narasumber')).status).toBe(403);
    expect((await stranger().get('/narasumber')).location).toContain('/masuk');
  });
});

describe('a video conference that I hold', () => {
  it('is checked in, begun and closed from its page', async () => {
    const { house, number, page, me } = await aVideoConference();
    house.setNow(START as Instant);
    const today = await me.get(page);
    const nonce = /name="nonce" value="([^"]+)"/.exec(today.html)?.[1] ?? '';
    expect(nonce).not.toBe('');
    for (const _ of ['once', 'twice']) {
      const sent = await me.post(`${page}/datang`, { nonce });
      expect(sent).toMatchObject({ status: 302, location: `${page}?hasil=checkIn` });
    }
    const { revision, status } = read(house, number);
    expect(status).toBe('arrived');
    await me.post(`${page}/panggil-masuk`, { revision: String(revision) });
    expect(read(house, number).status).toBe('inProgress');
    const closing = await me.get(`${page}/selesai`);
    expect(textOf(closing)).toContain('Selesaikan konsultasi');
    expect(closing.html).not.toContain('name="headVerdict"');
    const stale = await me.post(`${page}/selesai`, { revision: String(revision) });
    expect(stale.status).toBe(409);
    expect(read(house, number).status).toBe('inProgress');
    await me.post(`${page}/selesai`, { revision: String(revision + 1) });
    expect(read(house, number).status).toBe('completed');
  });

  it('waits for its day', async () => {
    const { page, me } = await aVideoConference();
    const early = await me.get(page);
    for (const said of ['dapat dicatat pada hari konsultasi', 'Penyaluran DAU', LINK]) {
      expect(textOf(early)).toContain(said);
    }
    expect(early.html).not.toContain('name="nonce"');
  });

  it('is nobody else’s to conduct, whatever their role', async () => {
    const { house, number, page, as } = await aVideoConference();
    house.setNow(START as Instant);
    tie(house, 'unit');
    const { revision } = read(house, number);
    for (const role of ['unit', 'secretariat', 'reception', 'auditor'] as const) {
      const sent = { nonce: 'n', revision: String(revision) };
      for (const path of ['/datang', '/panggil-masuk', '/selesai']) {
        expect((await as(role).post(page + path, sent)).status, `${role} ${path}`).toBe(403);
      }
      expect((await as(role).get(page)).status).toBe(403);
      expect((await as(role).get(`${page}/surat`)).status).toBe(403);
    }
    expect((await as('narasumber').get('/narasumber/permohonan/K-2026-09999')).status).toBe(404);
    expect(read(house, number)).toMatchObject({ status: 'approved', revision });
  });

  it('is read with its letter, which is noted, and which no script can run in', async () => {
    const { house, number, page, me, dataDir } = await aVideoConference();
    const { id } = read(house, number);
    const stored = letterPath(dataDir, A_LETTER.sha256);
    mkdirSync(dirname(stored), { recursive: true });
    writeFileSync(stored, '%PDF-1.4');
    await me.get(page);
    const file = await me.get(`${page}/surat`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toBe(`inline; filename="Surat ${number}.pdf"`);
    expect(file.headers.get('content-security-policy')).toMatch(
      /^sandbox;default-src 'none'.*frame-ancestors 'self'$/,
    );
    expect(file.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const subjects = house.db
      .select()
      .from(auditEntries)
      .all()
      .map((line) => line.subject);
    expect(subjects).toEqual(expect.arrayContaining([`guestList:${id}`, `letter:${id}`]));
  });
});

describe('a tatap muka that I hold', () => {
  it('is the desk’s to check in, and mine to begin and close', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const headClaim = { claim: 'attends', office: 'bupati' };
    const number = anApproved(house, team, { headClaim });
    tie(house, 'narasumber', team.narasumberIds[0]);
    house.setNow(START as Instant);
    const me = as('narasumber');
    const page = `/narasumber/permohonan/${number}`;
    const shown = await me.get(page);
    expect(shown.html).not.toContain('/datang');
    expect(textOf(shown)).toContain('Bupati dinyatakan akan hadir');
    expect((await me.post(`${page}/datang`, { nonce: 'n' })).status).toBe(403);

    const guests = read(house, number).guests.map(({ id }) => ({
      ...{ guestId: id, verdict: 'admitted' },
    }));
    done(checkedIn(house, number, { guests, headVerdict: 'expected' }));
    const { revision } = read(house, number);
    await me.post(`${page}/panggil-masuk`, { revision: String(revision) });
    const closing = await me.get(`${page}/selesai`);
    expect(textOf(closing)).toContain('Bupati dinyatakan akan hadir. Bagaimana kenyataannya?');
    const sent = { revision: String(revision + 1), headVerdict: 'present' };
    await me.post(`${page}/selesai`, sent);
    expect(read(house, number)).toMatchObject({ status: 'completed', headVerdict: 'present' });
  });
});
