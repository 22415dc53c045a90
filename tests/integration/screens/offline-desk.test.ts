import { eq, like } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEntries, deskConflicts, users } from '#db/schema/index.ts';
import type { DeskDay } from '#app/components/desk/line/desk-day.ts';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { conflictByNonce, openConflictCount } from '#app/queries/desk-conflicts.server.ts';
import { act, done } from '#tests/support/deeds.ts';
import { aDesk, ticks, unlisted } from '#tests/support/desk.ts';
import { enrolled, OTHER_PIN, stepUp } from '#tests/support/desk-at-work.ts';
import { aPinHolder } from '#tests/support/devices.ts';
import { aStaffMember, textOf, type TestScreens, type Visitor } from '#tests/support/screens.ts';

type Desk = Awaited<ReturnType<typeof aDesk>>;

const TYPED = Date.parse('2026-12-07T01:45:00Z');

/** A check-in as the device keeps it; `overrides` replace what it says. */
function aQueued(
  { number, house }: Desk,
  fields: Readonly<Record<string, string>>,
  overrides: Partial<QueuedDeed> = {},
): QueuedDeed {
  return {
    ...{ number, nonce: 'luring-1', deed: 'checkIn', day: '2026-12-07' as QueuedDeed['day'] },
    ...{ deviceMs: TYPED, offsetMs: 0, fields: Object.entries(fields) },
    by: { id: aStaffMember(house, 'reception'), name: 'Pegawai reception' },
    ...overrides,
  };
}

async function send({ url }: Pick<TestScreens, 'url'>, who: Visitor, body: unknown) {
  // A visitor gets its session with its first page.
  await who.get('/resepsionis/kiriman');
  const answer = await fetch(new URL('/resepsionis/kiriman', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: who.cookie() },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, json: answer.status === 200 ? JSON.parse(text) : null };
}

describe('what a device keeps of the day', () => {
  it('holds the groups with all the counter asks for, and no contact, letter or NIP', async () => {
    const desk = await aDesk(3);
    const page = await desk.as('reception').get('/resepsionis/bekal');
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    const day = JSON.parse(page.html) as DeskDay;
    expect(day).toMatchObject({ day: '2026-12-07', until: '2026-12-07T17:00:00Z' });
    const [group] = day.groups;
    expect(group?.group.reservation.guests).toHaveLength(3);
    expect(group?.isOpen).toBe(true);
    expect(group?.group.reservation).toMatchObject({ contact: null, letter: null });
    expect(page.html).not.toMatch(/bpkad@contoh|Ibu Contoh|900\/12/);
  });

  it('is noted once an hour, and is no check-in for those who only read', async () => {
    const desk = await aDesk(1);
    const auditor = desk.as('auditor');
    const page = await auditor.get('/resepsionis/bekal');
    await auditor.get('/resepsionis/bekal');
    expect((JSON.parse(page.html) as DeskDay).groups[0]?.isOpen).toBe(false);
    const noted = desk.house.db
      .select()
      .from(auditEntries)
      .where(like(auditEntries.subject, 'dayList:%'))
      .all();
    expect(noted).toHaveLength(1);
  });
});

describe('what waited for the line', () => {
  it('is recorded at the time it was typed, once, however often it is sent', async () => {
    const desk = await aDesk(2);
    const queued = aQueued(desk, ticks(desk.group().guests, 'mm'));
    const reception = desk.as('reception');
    for (let time = 0; time < 2; time += 1) {
      expect(await send(desk, reception, queued)).toMatchObject({ json: { outcome: 'recorded' } });
    }
    const { guests, arrivedAt, id, revision } = desk.group();
    expect(guests.map(({ arrival }) => arrival)).toEqual(['admitted', 'admitted']);
    expect(arrivedAt).toBe('2026-12-07T01:45:00Z');
    expect(lastCheckIn(desk.house.db, id)?.recordedAt.slice(0, 16)).toBe('2026-12-07T01:50');
    await send(desk, reception, queued);
    expect(desk.group().revision).toBe(revision);
  });

  it('corrects a clock that is wrong, and never writes into the future', async () => {
    const desk = await aDesk(2);
    const hour = 3_600_000;
    const first = aQueued(desk, ticks(desk.group().guests, 'm-'), {
      ...{ deviceMs: TYPED + 5 * hour, offsetMs: -5 * hour },
    });
    await send(desk, desk.as('reception'), first);
    expect(desk.group().arrivedAt).toBe('2026-12-07T01:45:00Z');
    const ahead = aQueued(desk, ticks(desk.group().guests, '-m'), {
      ...{ nonce: 'luring-2', deviceMs: TYPED + 9 * hour },
    });
    await send(desk, desk.as('reception'), ahead);
    const last = lastCheckIn(desk.house.db, desk.group().id);
    expect(last && last.at <= last.recordedAt).toBe(true);
  });

  it('stands under whoever typed it at that device, and says whose session brought it', async () => {
    const desk = await aDesk(1);
    const { visitor } = await enrolled(desk);
    const reception = await aPinHolder(desk.house, 'reception');
    const secretariat = await aPinHolder(desk.house, 'secretariat', OTHER_PIN);
    await stepUp(visitor, reception);
    await stepUp(visitor, secretariat, OTHER_PIN);
    const by = { id: reception, name: 'Pegawai reception' };
    const queued = aQueued(desk, ticks(desk.group().guests, 'm'), { by });
    expect(await send(desk, visitor, queued)).toMatchObject({ json: { outcome: 'recorded' } });
    expect(desk.group().decidedBy).toBe('Pegawai reception');
    const noted = desk.house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'desk.sentForAnother'))
      .all();
    expect(noted.map(({ actorId }) => actorId)).toEqual(['pegawai-secretariat']);
  });

  it('waits for a person where nobody can tell that its typist stood at that device', async () => {
    const desk = await aDesk(1);
    // Signed in at that time, but elsewhere.
    await desk.as('reception').get('/resepsionis');
    const { visitor } = await enrolled(desk);
    const secretariat = await aPinHolder(desk.house, 'secretariat', OTHER_PIN);
    await stepUp(visitor, secretariat, OTHER_PIN);
    const queued = aQueued(desk, ticks(desk.group().guests, 'm'));
    for (const [sender, nonce] of [
      [visitor, 'a'],
      [desk.as('admin'), 'b'],
    ] as const) {
      const sent = await send(desk, sender, { ...queued, nonce });
      expect(sent.json?.outcome ?? sent.status).not.toBe('recorded');
    }
    expect(desk.group().status).toBe('approved');
  });

  it('waits for a person where whoever typed it has no account any more', async () => {
    const desk = await aDesk(1);
    const queued = aQueued(desk, ticks(desk.group().guests, 'm'));
    desk.house.db
      .update(users)
      .set({ disabledAt: desk.house.clock() })
      .where(eq(users.id, queued.by.id))
      .run();
    expect(await send(desk, desk.as('secretariat'), queued)).toMatchObject({
      json: { outcome: 'conflict' },
    });
    expect(desk.group().status).toBe('approved');
  });

  it('finds a guest again whom only the device had a name for', async () => {
    const desk = await aDesk(1);
    const reception = desk.as('reception');
    await send(desk, reception, aQueued(desk, unlisted(0, 'Budi Susulan')));
    const fields: QueuedDeed['fields'] = [
      ['guestIds', 'lokal-luring-1-1'],
      ['namalokal.lokal-luring-1-1', 'Budi  susulan'],
    ];
    const leaving = aQueued(desk, {}, { deed: 'checkOut', nonce: 'luring-2', fields });
    for (let time = 0; time < 2; time += 1) {
      expect(await send(desk, reception, leaving)).toMatchObject({ json: { outcome: 'recorded' } });
    }
    expect(desk.group().guests.map(({ arrival }) => arrival)).toEqual(['expected', 'left']);
  });

  it('is refused where it cannot be read, and by those who are not of the desk', async () => {
    const desk = await aDesk(1);
    const queued = aQueued(desk, {});
    expect(await send(desk, desk.as('reception'), { nonce: 'x' })).toMatchObject({ status: 400 });
    expect(await send(desk, desk.as('auditor'), queued)).toMatchObject({ status: 403 });
    expect(await send(desk, desk.stranger(), queued)).toMatchObject({ status: 401 });
  });
});

describe('what disagrees', () => {
  async function aConflict(overrides: Partial<QueuedDeed> = {}) {
    const desk = await aDesk(2);
    const queued = aQueued(desk, ticks(desk.group().guests, 'mm'), overrides);
    return { desk, queued, reception: desk.as('reception') };
  }

  it('is kept once, told on the day’s page, and dropped with a reason that leaves no name', async () => {
    const { desk, queued, reception } = await aConflict();
    done(act(desk.house, desk.number, 'cancel', { reason: 'Batal.' }));
    const first = await send(desk, reception, queued);
    expect(await send(desk, reception, queued)).toEqual(first);
    expect(openConflictCount(desk.house.db)).toBe(1);
    expect(textOf(await reception.get('/resepsionis'))).toContain('1 catatan luring tidak sesuai');

    const page = textOf(await reception.get('/resepsionis/selisih'));
    expect(page).toContain('Peserta 1; Peserta 2');
    expect(page).toContain('oleh Pegawai reception');
    const { id } = first.json;
    const unsaid = await reception.post('/resepsionis/selisih', { id, reason: '' });
    expect(unsaid.status).toBe(400);
    expect(openConflictCount(desk.house.db)).toBe(1);
    const dropped = await reception.post('/resepsionis/selisih', { id, reason: 'Sudah pulang.' });
    expect(dropped.location).toContain('hasil=settleConflict');
    const row = desk.house.db.select().from(deskConflicts).get();
    expect(row).toMatchObject({ form: null, settlement: 'Sudah pulang.' });
    expect(row?.settledBy).toBe('Pegawai reception');
  });

  it('ticks at the way out whom the device had written down as gone', async () => {
    const { desk, reception } = await aConflict();
    const [stays, leaves] = desk.group().guests;
    await send(desk, reception, aQueued(desk, ticks(desk.group().guests, 'mm')));
    const by = { id: 'lain', name: 'Yang tak dikenal' };
    const fields: QueuedDeed['fields'] = [['guestIds', leaves?.id ?? '']];
    const leaving = aQueued(desk, {}, { deed: 'checkOut', nonce: 'luring-2', by, fields });
    const { json } = await send(desk, reception, leaving);
    const { html } = await reception.get(`${desk.page}/keluar?selisih=${json.id}`);
    const boxOf = (id = '') => new RegExp(`<input[^>]*value="${id}"[^>]*>`).exec(html)?.[0];
    expect(boxOf(leaves?.id)).toContain('checked');
    expect(boxOf(stays?.id)).not.toContain('checked');
    await reception.post(`${desk.page}/keluar`, { guestIds: leaves?.id ?? '', selisih: json.id });
    expect(desk.group().guests.map(({ arrival }) => arrival)).toEqual(['admitted', 'left']);
    expect(conflictByNonce(desk.house.db, 'luring-2')).toMatchObject({ isSettled: true });
  });

  it('is taken over with its ticks, and settled by the check-in itself', async () => {
    // The page it was typed on knew nothing of what the other desk did since.
    const { desk, reception } = await aConflict();
    const guests = desk.group().guests;
    const queued = aQueued(desk, { ...ticks(guests, '-m'), terlihat: '0-0-2' });
    await send(desk, reception, aQueued(desk, ticks(guests, 'm-'), { nonce: 'lain' }));
    const { json } = await send(desk, reception, queued);
    expect(json).toMatchObject({ outcome: 'conflict' });
    const page = await reception.get(`${desk.page}?selisih=${json.id}`);
    expect(page.html).toContain(`name="selisih" value="${json.id}"`);
    expect(page.html).toMatch(
      new RegExp(`name="tamu.${guests[1]?.id}"[^>]*checked=""[^>]*value="admitted"`),
    );
    const sent = { ...ticks(guests, '-m'), nonce: 'ulang', terlihat: '1-0-2', selisih: json.id };
    expect((await reception.post(desk.page, sent)).location).toContain('hasil=checkIn');
    expect(conflictByNonce(desk.house.db, queued.nonce)).toMatchObject({
      ...{ isSettled: true, fields: [] },
    });
  });
});
