import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApi } from '#tests/support/api.ts';
import {
  approvedAt,
  aTeamAt,
  doVerb,
  START,
  submitTo,
  succeeded,
  verifiedAt,
} from '#tests/support/api-steps.ts';

const pathsOf = (body: { errors: readonly { path: string }[] }) =>
  body.errors.map(({ path }) => path);

describe('people, rooms and closures', () => {
  it('are kept by those who may, and listed for the house', async () => {
    const api = anApi();
    const person = { name: 'Ani', email: 'Ani@Contoh.go.id', unit: 'Unit A', topics: ['DAU'] };
    const made = await api.call('secretariat', 'POST', '/narasumber', { json: person });
    expect(made).toMatchObject({ status: 201, body: { name: 'Ani', unit: 'Unit A' } });
    const twice = await api.call('secretariat', 'POST', '/narasumber', { json: person });
    expect(pathsOf(twice.body)).toEqual(['email']);
    const unknown = { ...person, email: 'b@contoh.go.id', topics: ['TIDAK_ADA'] };
    const strange = await api.call('secretariat', 'POST', '/narasumber', { json: unknown });
    expect(pathsOf(strange.body)).toEqual(['topics.0']);
    expect(succeeded(await api.call('auditor', 'GET', '/narasumber')).items).toEqual([made.body]);

    const room = { name: 'Ruang Rinjani', capacity: 8 };
    const place = await api.call('admin', 'POST', '/rooms', { json: room });
    expect(succeeded(await api.call('auditor', 'GET', '/rooms')).items).toEqual([place.body]);
    expect((await api.call('admin', 'POST', '/rooms', { json: room })).status).toBe(400);
  });

  it('a closure names the appointments it touches, and blocks until it is lifted', async () => {
    const api = anApi();
    const team = await aTeamAt(api);
    const number = await approvedAt(api, team);
    const json = {
      from: START,
      to: '2026-12-07T05:00:00Z',
      reason: 'Perbaikan.',
      roomId: team.roomId,
    };
    const made = succeeded(await api.call('admin', 'POST', '/closures', { json }));
    expect(made.touches).toEqual([{ number, start: START, end: '2026-12-07T03:00:00Z' }]);
    const other = await verifiedAt(api, { topics: ['DBH'] });
    const plan = { start: '2026-12-07T03:00:00Z', ...team };
    expect((await doVerb(api, other, 'approve', plan)).body).toMatchObject({
      code: 'blocked',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'SLOT_CLOSED' })]),
    });
    const gone = await api.call('admin', 'DELETE', `/closures/${made.id}`);
    expect([gone.status, gone.body]).toEqual([204, null]);
    expect(succeeded(await api.call('auditor', 'GET', '/closures')).items).toEqual([]);
    expect((await api.call('admin', 'DELETE', `/closures/${made.id}`)).status).toBe(404);
    expect(succeeded(await doVerb(api, other, 'approve', plan)).status).toBe('approved');
  });

  it.each([
    [{ from: START, to: START, reason: 'x' }, 'to'],
    [{ from: START, to: '2026-12-08T02:00:00Z', reason: '' }, 'reason'],
    [{ from: START, to: '2026-12-08T02:00:00Z', reason: 'x', roomId: 'tidak-ada' }, 'roomId'],
    [{ from: START, to: '2026-12-08T02:00:00Z', reason: 'x', narasumberId: 'n' }, 'narasumberId'],
  ])('a closure %j is invalid', async (json, path) => {
    const answer = await anApi().call('admin', 'POST', '/closures', { json });
    expect(pathsOf(answer.body)).toEqual([path]);
  });
});

describe('the list of requests', () => {
  it('is newest first, in pages, and can be narrowed', async () => {
    const api = anApi();
    const numbers: string[] = [];
    for (const code of ['71.01', '71.02', '71.03']) {
      const requester = { regionCode: code, body: 'pemda', opd: null };
      numbers.unshift(succeeded(await submitTo(api, { requester }, 'agent')).number);
    }
    const body = { requester: { body: 'kl', name: 'Kementerian Desa', regionCode: null } };
    numbers.unshift(succeeded(await submitTo(api, body, 'agent')).number);
    const list = async (query: string) => {
      const { items, nextCursor } = succeeded(
        await api.call('auditor', 'GET', `/reservations?${query}`),
      );
      return [items.map(({ number }: { number: string }) => number), nextCursor];
    };
    expect(await list('')).toEqual([numbers, null]);
    expect(await list('limit=3')).toEqual([numbers.slice(0, 3), numbers[2]]);
    expect(await list(`limit=3&cursor=${numbers[2]}`)).toEqual([numbers.slice(3), null]);
    expect(await list('limit=4')).toEqual([numbers, null]);
    expect(await list('q=71.02')).toEqual([[numbers[2]], null]);
    expect(await list('q=kepulauan%20sangihe')).toEqual([[numbers[1]], null]);
    expect(await list('q=kementerian')).toEqual([[numbers[0]], null]);
    expect(await list('q=k-2026-00003')).toEqual([[numbers[1]], null]);
    expect(await list('q=tidak%20ada')).toEqual([[], null]);

    const last = numbers[3] ?? '';
    succeeded(await doVerb(api, last, 'start-review'));
    succeeded(await doVerb(api, last, 'reject', { reason: 'Di luar tugas.' }));
    expect(await list('status=rejected')).toEqual([[last], null]);
    expect(await list('status=submitted')).toEqual([numbers.slice(0, 3), null]);
  });

  it('of a month holds the visits of that month', async () => {
    const api = anApi();
    const number = await approvedAt(api);
    const inMonth = async (month: string) =>
      succeeded(await api.call('auditor', 'GET', `/reservations?month=${month}`)).items;
    expect(await inMonth('2026-12')).toMatchObject([{ number, start: START }]);
    expect(await inMonth('2026-11')).toEqual([]);
  });

  it.each(['status=entah', 'month=2026-00', 'limit=0'])('refuses %s', async (query) => {
    const answer = await anApi().call('auditor', 'GET', `/reservations?${query}`);
    expect(pathsOf(answer.body)).toEqual([query.split('=')[0]]);
  });
});

describe('reading a guest list', () => {
  it('is noted for staff, not for the pemda whose list it is', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const readings = () =>
      api.house.db.$client
        .prepare(`select actor_role from audit_entries where action = 'reservation.read'`)
        .pluck()
        .all();
    succeeded(await api.call('pemda', 'GET', `/reservations/${number}`));
    expect(readings()).toEqual([]);
    const seen = succeeded(await api.call('auditor', 'GET', `/reservations/${number}`));
    expect(readings()).toEqual(['auditor']);
    const again = succeeded(await api.call('auditor', 'GET', `/reservations/${number}`));
    expect(again).toEqual(seen);
  });

  it('tells the promise as it stands', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const promised = async (now: string) => {
      api.house.setNow(now as Instant);
      return succeeded(await api.call('pemda', 'GET', `/reservations/${number}`)).promise;
    };
    const dueOn = '2026-11-26';
    const state = { dueOn, workdaysLeft: 0, overdue: false, paused: false };
    expect(await promised('2026-11-26T16:59:59Z')).toEqual(state);
    expect(await promised('2026-11-26T17:00:00Z')).toEqual({
      ...state,
      workdaysLeft: -1,
      overdue: true,
    });
  });
});
