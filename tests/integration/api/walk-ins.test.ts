import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApi } from '#tests/support/api.ts';
import {
  aTeamAt,
  doVerb,
  people,
  readFrom,
  submitTo,
  succeeded,
} from '#tests/support/api-steps.ts';

const AT_THE_DOOR = '2026-12-07T02:05:00Z' as Instant;

const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);

describe('a group without appointment', () => {
  const WALK_IN = {
    requester: { regionCode: '71.06', body: 'pemda', opd: 'Bapenda' },
    topics: ['PDRD'],
    guests: people(2),
  };

  it('is registered, and let in with a reason', async () => {
    const api = anApi(AT_THE_DOOR);
    const made = await api.call('reception', 'POST', '/walk-ins', { json: WALK_IN });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ status: 'walkIn', revision: 1, guestLimit: 5 });
    expect(codes(made.body.violations)).toEqual(['ARRIVED_WITHOUT_LETTER']);
    expect(codes(made.body.findings)).toEqual(['ARRIVED_WITHOUT_LETTER']);
    const { number } = made.body;
    const byDesk = await doVerb(api, number, 'admit', { reason: 'Hanya bertanya.' }, 'reception');
    expect(byDesk.status).toBe(403);
    const inside = succeeded(await doVerb(api, number, 'admit', { reason: 'Ada waktu.' }));
    expect(inside.status).toBe('arrived');
    expect(inside.guests.map(({ arrival }: { arrival: string }) => arrival)).toEqual([
      'admitted',
      'admitted',
    ]);
    succeeded(await doVerb(api, number, 'start', {}, 'reception'));
    expect(succeeded(await doVerb(api, number, 'close', {}, 'reception')).status).toBe('completed');
  });

  it('waits at the door again when its admission is annulled', async () => {
    const api = anApi(AT_THE_DOOR);
    const { number } = succeeded(
      await api.call('reception', 'POST', '/walk-ins', { json: WALK_IN }),
    );
    succeeded(await doVerb(api, number, 'admit', { reason: 'Ada waktu.' }));
    const back = succeeded(await doVerb(api, number, 'annul', { reason: 'Keliru.' }, 'reception'));
    expect(back).toMatchObject({ status: 'walkIn', arrivedAt: AT_THE_DOOR });
    expect(codes(back.violations)).toEqual(['ARRIVED_WITHOUT_LETTER']);
    const away = await doVerb(api, number, 'refuse', { reason: 'Penuh.' });
    expect(succeeded(away).status).toBe('refusedAtDoor');
  });

  it('is given people once it is inside', async () => {
    const api = anApi(AT_THE_DOOR);
    const team = await aTeamAt(api);
    const { number } = succeeded(
      await api.call('reception', 'POST', '/walk-ins', { json: WALK_IN }),
    );
    succeeded(await doVerb(api, number, 'admit', { reason: 'Ada waktu.' }));
    const vague = await doVerb(api, number, 'reassign', team);
    expect(vague.body).toMatchObject({ code: 'invalid', errors: [{ path: 'sessions' }] });
    const sessions = [{ start: '2026-12-07T03:00:00Z', ...team }];
    const given = succeeded(await doVerb(api, number, 'reassign', { sessions }));
    expect(given.allocation.narasumber).toMatchObject([{ name: 'Narasumber Satu' }]);
  });

  it('is politely turned away', async () => {
    const api = anApi(AT_THE_DOOR);
    const made = await api.call('secretariat', 'POST', '/walk-ins', { json: WALK_IN });
    const { number } = succeeded(made);
    const away = await doVerb(
      api,
      number,
      'refuse',
      { reason: 'Diarahkan ke 150420.' },
      'supervisor',
    );
    expect(succeeded(away).status).toBe('refusedAtDoor');
  });

  it('is matched to a request of its office that is not approved yet', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    api.house.setNow('2026-11-24T02:00:00Z' as Instant);
    const json = { ...WALK_IN, requester: { regionCode: '71.03', body: 'pemda' } };
    const made = succeeded(await api.call('reception', 'POST', '/walk-ins', { json }));
    expect(codes(made.violations)).toEqual(['ARRIVED_WITHOUT_CONFIRMATION']);
    expect((await readFrom(api, made.number)).relatedNumber).toBe(number);
  });

  it('keeps to the limit unless that is waived', async () => {
    const api = anApi(AT_THE_DOOR);
    const json = { ...WALK_IN, guests: people(6) };
    const { number } = succeeded(await api.call('reception', 'POST', '/walk-ins', { json }));
    const all = { reason: 'Rombongan sudah jauh datang.' };
    const over = await doVerb(api, number, 'admit', all);
    expect(over.body).toMatchObject({ code: 'over-limit', guestLimit: 5, admitted: 6 });
    succeeded(await doVerb(api, number, 'waive', all, 'supervisor'));
    const inside = succeeded(await doVerb(api, number, 'admit', all));
    expect(inside.status).toBe('arrived');
    expect(codes(inside.violations).sort()).toEqual([
      'ARRIVED_WITHOUT_LETTER',
      'GUEST_LIMIT_EXCEEDED',
    ]);
  });

  it('is written down once, however often it is sent', async () => {
    const api = anApi(AT_THE_DOOR);
    const sent = { json: WALK_IN, headers: { 'Idempotency-Key': 'rombongan-1' } };
    const first = await api.call('reception', 'POST', '/walk-ins', sent);
    const again = await api.call('reception', 'POST', '/walk-ins', sent);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
  });
});
