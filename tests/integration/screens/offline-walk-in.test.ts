import { describe, expect, it } from 'vitest';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import { paths } from '#app/http/paths.ts';
import { openConflictCount } from '#app/queries/desk-conflicts.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { reservations } from '#db/schema/index.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { aStaffMember, textOf, type Visitor } from '#tests/support/screens.ts';

type Desk = Awaited<ReturnType<typeof aDesk>>;

/** A group without appointment as the device keeps it. */
function aQueued({ house }: Desk, fields: Readonly<Record<string, string>>): QueuedDeed {
  const told = { kode: '71.72', badan: 'pemda', instansi: '', terlihat: '', headVerdict: 'none' };
  const { nonce = 'luring-1', ...rest } = fields;
  return {
    ...{ number: 'tanpa-janji', nonce, deed: 'registerWalkIn' },
    ...{ day: '2026-12-07' as QueuedDeed['day'], offsetMs: 0 },
    deviceMs: Date.parse('2026-12-07T01:45:00Z'),
    fields: Object.entries({ key: nonce, guestCount: '3', names: '', ...told, ...rest }),
    by: { id: aStaffMember(house, 'reception'), name: 'Pegawai reception' },
  };
}

async function send({ url }: Desk, who: Visitor, body: QueuedDeed) {
  await who.get('/resepsionis/kiriman');
  const answer = await fetch(new URL('/resepsionis/kiriman', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: who.cookie() },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { outcome: string; id?: string };
}

const walkIns = ({ house }: Desk) =>
  house.db
    .select()
    .from(reservations)
    .all()
    .filter(({ source }) => source === 'walkIn')
    .map(({ number }) => loadReservation(house.db, number));

describe('a group without appointment that came while there was no line', () => {
  it('waits in the waiting room from the time it was typed, once, whoever sends it again', async () => {
    const desk = await aDesk(1);
    const queued = aQueued(desk, { names: 'Ani Uji - Kepala Bidang\nBudi Uji' });
    for (let time = 0; time < 2; time += 1) {
      expect(await send(desk, desk.as('reception'), queued)).toEqual({ outcome: 'recorded' });
    }
    const [group, ...others] = walkIns(desk);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ status: 'walkIn', guestCount: 3 });
    expect(group?.arrivedAt).toBe('2026-12-07T01:45:00Z');
    expect(group?.guests.map(({ name }) => name)).toEqual(['Ani Uji', 'Budi Uji']);
    expect(textOf(await desk.as('reception').get('/resepsionis'))).toContain(group?.number);
  });

  it('is left to a person where another desk had written the office down, and taken over', async () => {
    const desk = await aDesk(1);
    const reception = desk.as('reception');
    await send(desk, reception, aQueued(desk, { nonce: 'meja-lain' }));
    const { outcome, id } = await send(desk, reception, aQueued(desk, { guestCount: '4' }));
    expect(outcome).toBe('conflict');
    const list = await reception.get('/resepsionis/selisih');
    expect(textOf(list)).toContain('4 orang');
    expect(textOf(list)).toContain('Rombongan yang sama: tutup tanpa mencatat.');
    expect(list.html).toContain(`href="${paths.group(walkIns(desk)[0]?.number ?? '')}"`);
    const href = `/resepsionis/tanpa-janji?kode=71.72&badan=pemda&instansi=&selisih=${id}`;
    expect(list.html).toContain(href.replaceAll('&', '&amp;'));
    const page = await reception.get(href);
    expect(page.html).toMatch(/name="guestCount"[^>]*value="4"/);
    const typed = { ...hiddenOf(page), guestCount: '4', headVerdict: 'none', names: '' };
    expect((await reception.post(href, typed)).location).toContain('hasil=registerWalkIn');
    expect(openConflictCount(desk.house.db)).toBe(0);
    const arrivals = walkIns(desk).map((group) => group?.arrivedAt);
    expect(arrivals).toEqual(['2026-12-07T01:45:00Z', '2026-12-07T01:45:00Z']);
  });

  it('is left to a person where its office is awaited and the device did not know', async () => {
    const desk = await aDesk(1);
    const { regionCode } = desk.group().office;
    const own = { kode: regionCode ?? '' };
    expect(await send(desk, desk.as('reception'), aQueued(desk, own))).toMatchObject({
      outcome: 'conflict',
    });
    const known = aQueued(desk, { ...own, nonce: 'tahu', terlihat: desk.number });
    expect(await send(desk, desk.as('reception'), known)).toEqual({ outcome: 'recorded' });
  });

  it('is kept for a person where its office or its number cannot be read', async () => {
    const desk = await aDesk(1);
    for (const wrong of [
      { kode: '99.99', nonce: 'a' },
      { guestCount: '', nonce: 'b' },
    ]) {
      const sent = await send(desk, desk.as('reception'), aQueued(desk, wrong));
      expect(sent.outcome).toBe('conflict');
    }
    expect(walkIns(desk)).toEqual([]);
    const list = textOf(await desk.as('reception').get('/resepsionis/selisih'));
    expect(list).toContain('Instansi tidak dikenali');
    expect(list).toContain('Isiannya belum lengkap. Ambil alih, lalu lengkapi.');
  });
});
