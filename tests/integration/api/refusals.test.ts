import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import {
  approvedAt,
  aTeamAt,
  doVerb,
  people,
  readFrom,
  START,
  submitTo,
  succeeded,
  verifiedAt,
} from '#tests/support/api-steps.ts';
import { aRequest } from '#tests/support/deeds.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

describe('a command that is refused', () => {
  it.each(['K-2026-99999', 'K-2026-00001%20', 'x', '..%2Fapprove'])(
    'knows no %s',
    async (number) => {
      const answer = await anApi().call('secretariat', 'GET', `/reservations/${number}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    },
  );

  it('tells who was first, and when', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    api.house.setNow('2026-11-23T02:30:00Z' as Instant);
    succeeded(await doVerb(api, number, 'start-review'));
    const json = { revision: 1 };
    const late = await api.call('secretariat', 'POST', `/reservations/${number}/start-review`, {
      json,
    });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'stale',
        decidedBy: 'Kunci secretariat',
        decidedAt: '2026-11-23T02:30:00Z',
        detail: expect.stringContaining(
          'Sudah diputuskan oleh Kunci secretariat pada Senin, 23 November 2026, 09.30 WIB: mulai diperiksa (status sekarang: sedang diperiksa).',
        ),
        currentStatus: 'inReview',
        lastAction: 'reservation.reviewStarted',
      },
    });
  });

  it('says which status stands in the way', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const answer = await doVerb(api, number, 'approve', { start: START });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'wrong-status', currentStatus: 'submitted' },
    });
    expect(answer.body.detail).toContain(
      '“setujui” tidak sesuai dengan status saat ini (diajukan)',
    );
  });

  it('names what is taken, and by which request', async () => {
    const api = anApi();
    const team = await aTeamAt(api);
    const first = await approvedAt(api, team);
    const second = await verifiedAt(api, { topics: ['DBH'] });
    const answer = await doVerb(api, second, 'approve', { start: START, ...team });
    expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(answer.body.conflicts).toEqual([
      {
        what: 'narasumber',
        id: team.narasumberIds[0],
        name: 'Narasumber Satu',
        number: first,
        start: START,
        end: '2026-12-07T03:00:00Z',
      },
      expect.objectContaining({ what: 'room', id: team.roomId, number: first }),
    ]);
    const found = answer.body.findings.map(({ code }: { code: string }) => code);
    expect(found).toEqual(expect.arrayContaining(['NARASUMBER_BUSY', 'ROOM_BUSY']));
    expect((await readFrom(api, second)).status).toBe('verified');
  });

  it('names the seats of a day that is full', async () => {
    const api = anApi();
    const unitIds = ['Direktorat Dana Transfer Umum'];
    await aTeamAt(api);
    const from = (code: string) => ({ requester: { regionCode: code, body: 'pemda', opd: null } });
    const regions = ['71.01', '71.02', '71.04', '71.05', '71.06'];
    const numbers: string[] = [];
    for (const code of regions) {
      const { number } = succeeded(await submitTo(api, from(code), 'secretariat'));
      succeeded(await doVerb(api, number, 'start-review'));
      succeeded(await doVerb(api, number, 'verify-letter'));
      numbers.push(number);
    }
    for (const number of numbers.slice(0, 4)) {
      succeeded(await doVerb(api, number, 'approve', { start: START, unitIds }));
    }
    const fifth = numbers[4] ?? '';
    const full = await doVerb(api, fifth, 'approve', { start: START, unitIds });
    expect(full.body.code).toBe('conflict');
    expect(full.body.conflicts.map(({ number }: { number: string }) => number).sort()).toEqual(
      numbers.slice(0, 4),
    );
    const reason = 'Agenda nasional.';
    succeeded(await doVerb(api, fifth, 'waive', { reason, codes: ['DAILY_CAPACITY_REACHED'] }));
    const more = await doVerb(api, fifth, 'approve', { start: START, unitIds });
    expect(succeeded(more).status).toBe('approved');
  });

  it.each([
    ['a Sunday', '2026-12-06T02:00:00Z', 'NON_WORKING_DAY'],
    ['lunch', '2026-12-07T05:00:00Z', 'OUTSIDE_SERVICE_HOURS'],
  ])('is blocked on %s, with the finding', async (_, start, code) => {
    const api = anApi();
    const number = await verifiedAt(api);
    const answer = await doVerb(api, number, 'approve', { start, ...(await aTeamAt(api)) });
    expect(answer).toMatchObject({ status: 422, body: { code: 'blocked' } });
    const finding = answer.body.findings.find(
      (it: { severity: string }) => it.severity === 'block',
    );
    expect(finding).toMatchObject({ code, basis: { document: expect.any(String) } });
  });

  it('is blocked without a letter, and the finding says so', async () => {
    const api = anApi();
    const answer = await api.call('pemda', 'POST', '/reservations', { json: aRequest() });
    expect(answer).toMatchObject({ status: 422, body: { code: 'blocked' } });
    expect(answer.body.findings.map(({ code }: { code: string }) => code)).toContain(
      'LETTER_MISSING',
    );
    expect(succeeded(await api.call('auditor', 'GET', '/reservations')).items).toEqual([]);
    // What blocks a pemda only warns where staff enter it.
    const entered = await api.call('secretariat', 'POST', '/reservations', { json: aRequest() });
    expect(entered.status).toBe(201);
    expect(entered.body.findings).toContainEqual(
      expect.objectContaining({ code: 'LETTER_MISSING', severity: 'warn' }),
    );
  });

  it('is invalid where a room, a narasumber or a unit is unknown', async () => {
    const api = anApi();
    const number = await verifiedAt(api);
    const unknown = { start: START, roomId: 'x', narasumberIds: ['y'], unitIds: ['z'] };
    const answer = await doVerb(api, number, 'approve', unknown);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'unitIds',
      'narasumberIds',
      'roomId',
    ]);
  });

  it('does not tell a pemda why the office is closed', async () => {
    const api = anApi();
    const number = await verifiedAt(api);
    succeeded(await doVerb(api, number, 'offer', { start: START, ...(await aTeamAt(api)) }));
    const json = { from: START, to: '2026-12-07T05:00:00Z', reason: 'Kunjungan tertutup.' };
    succeeded(await api.call('admin', 'POST', '/closures', { json }));
    const answer = await doVerb(api, number, 'accept', {}, 'pemda');
    expect(answer).toMatchObject({ status: 422, body: { code: 'blocked' } });
    expect(JSON.stringify(answer.body)).not.toContain('tertutup');
    const staff = await doVerb(api, number, 'accept');
    expect(JSON.stringify(staff.body)).toContain('Kunjungan tertutup');
  });

  it('tells a pemda nothing of other offices', async () => {
    const api = anApi();
    const from = { requester: { ...aRequest().requester, regionCode: '71.06' } };
    const body = { letter: null, guests: people(2), preferences: [] };
    succeeded(await submitTo(api, { ...from, ...body }, 'secretariat'));
    const made = succeeded(await submitTo(api));
    const own = await readFrom(api, made.number, 'pemda');
    expect(JSON.stringify(own)).not.toContain('K-2026-00001');
  });
});
