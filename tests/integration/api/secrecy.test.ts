import { describe, expect, it } from 'vitest';
import { keepNumbers } from '#app/commands/office-numbers.server.ts';
import { anApi } from '#tests/support/api.ts';
import { act, anApproved, as, aTeam, done, read, submitted } from '#tests/support/deeds.ts';

const NOBODYS = { ticketNumber: null, nadineNumber: null };

describe('what a pemda is not told', () => {
  it('by a stale page: which note of the office made it so', async () => {
    const api = anApi();
    const number = anApproved(api.house, aTeam(api.house));
    const { revision } = read(api.house, number);
    const waiver = { codes: ['GUEST_LIMIT_EXCEEDED'], reason: 'Atas arahan pimpinan.' };
    done(act(api.house, number, 'waive', waiver, as('supervisor')));
    const json = { revision, guests: [{ name: 'Peserta Lain', jabatan: 'Staf' }] };
    const late = await api.call('pemda', 'POST', `/reservations/${number}/edit-guests`, { json });
    expect(late.body).toMatchObject({ code: 'stale', lastAction: 'reservation.approved' });
    expect(JSON.stringify(late.body)).not.toMatch(/pengecualian/i);
    const house = await api.call('secretariat', 'POST', `/reservations/${number}/edit-guests`, {
      json,
    });
    expect(house.body).toMatchObject({ lastAction: 'reservation.waived' });
  });

  it('by the life of its request: numbers of other systems of the office', async () => {
    const { house, call } = anApi();
    const { number } = done(submitted(house)).next;
    const wanted = { ticketNumber: '48213', nadineNumber: 'ND-77' };
    done(keepNumbers(house, as('agent'), number, { seen: NOBODYS, wanted }));
    const { body } = await call('pemda', 'GET', `/reservations/${number}`);
    expect(JSON.stringify(body)).not.toMatch(/48213|ND-77|numbersKept/);
    const own = await call('agent', 'GET', `/reservations/${number}`);
    expect(JSON.stringify(own.body)).toMatch(/48213.*numbersKept/);
  });

  it.each(['"', '*', 'a OR b', 'NEAR(a b)', '§o', '§open', '{text}:a', 'text:a', "'; drop", '\0'])(
    'by a search of its own: nothing that %j could ask of the index',
    async (q) => {
      const { house, call } = anApi();
      done(submitted(house));
      const found = await call('otherPemda', 'GET', `/reservations?q=${encodeURIComponent(q)}`);
      expect([200, 400]).toContain(found.status);
      expect(JSON.stringify(found.body)).not.toContain('K-2026-00001');
    },
  );
});
