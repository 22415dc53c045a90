import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { workCalendar } from '#app/domain/calendar/workdays.ts';
import { admit } from '#app/domain/decisions/admit.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { as as doerAs, read } from '#tests/support/deeds.ts';
import { hiddenOf } from '#tests/support/desk.ts';
import { screens, textOf, type Visitor } from '#tests/support/screens.ts';

const BITUNG = '/resepsionis/tanpa-janji?kode=71.72&badan=pemda';

/** Writes a group down as the desk does, and gives its number. */
async function walkedIn(desk: Visitor, fields: Record<string, string>) {
  const hidden = hiddenOf(await desk.get(BITUNG));
  const answer = await desk.post(BITUNG, { ...hidden, ...fields });
  return { number: /permohonan\/(K-\d{4}-\d{5})/.exec(answer.location ?? '')?.[1] ?? '' };
}

describe('a group without an appointment, above the limit', () => {
  it('asks for an exception with one tap, and goes in for exactly the number asked', async () => {
    const { house, as } = await screens();
    const desk = as('reception');
    const { number } = await walkedIn(desk, { guestCount: '6' });
    const page = `/resepsionis/permohonan/${number}`;
    expect((await desk.post(page, { langkah: 'minta' })).status).toBe(400);
    const asked = await desk.post(page, { langkah: 'minta.2' });
    expect(asked.location).toBe(`${page}?hasil=pengecualian-diminta`);
    const supervisor = as('supervisor');
    const shown = await supervisor.get('/pengecualian');
    expect(textOf(shown)).toContain('Tanpa janji, datang pukul');
    const { id = '' } = hiddenOf(shown);
    await supervisor.post('/pengecualian', { id, answer: 'granted', reason: '' });
    expect(read(house, number).waivers).toMatchObject([
      { guests: 6, reason: expect.stringContaining('Sesuai permintaan meja') },
    ]);
    const sent = { revision: String(read(house, number).revision), reason: 'Narasumber siap.' };
    const admitted = await as('secretariat').post(`${page}/terima-tamu`, sent);
    expect(admitted.location).toBe(`${page}?hasil=admit`);
    expect(countingViolations(house.db, read(house, number).id)).toMatchObject([
      { code: 'ARRIVED_WITHOUT_LETTER' },
      { code: 'GUEST_LIMIT_EXCEEDED', waiverId: read(house, number).waivers[0]?.id },
    ]);
  });

  it('is not let in above the limit by an exception for fewer', async () => {
    const { house, as } = await screens();
    const desk = as('reception');
    const names = [1, 2, 3, 4, 5, 6, 7].map((one) => `Tamu ${one}`).join('\n');
    const { number } = await walkedIn(desk, { names });
    const before = read(house, number);
    const code = 'GUEST_LIMIT_EXCEEDED' as const;
    const waiver = { code, reason: 'Enam.', by: 'A', at: house.clock() };
    const group = { ...before, waivers: [{ id: 'w', guests: 6, ...waiver }] };
    const context = {
      ...{ actor: doerAs('supervisor').actor, now: house.clock(), policy: DEFAULT_POLICY },
      ...{ calendar: workCalendar([]), newId: () => 'baru' },
    };
    const facts = { house: { zone: 'WITA' }, violations: [] } as const;
    const input = { revision: before.revision, reason: 'Siap.', guests: null };
    expect(admit(group, input, facts, context)).toMatchObject({
      error: { code: 'over-limit', guestLimit: 5, admitted: 7 },
    });
    const six = before.guests.slice(0, 6).map(({ id }) => ({
      ...{ guestId: id, verdict: 'admitted' as const, reason: null },
    }));
    const done = admit(group, { ...input, guests: six }, facts, context);
    expect(done).toMatchObject({ value: { violations: [{ waiverId: 'w' }] } });
  });
});
