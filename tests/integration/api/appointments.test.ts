import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import {
  approvedAt,
  aTeamAt,
  doVerb,
  readFrom,
  START,
  submitTo,
  succeeded,
  verifiedAt,
} from '#tests/support/api-steps.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

describe('an appointment', () => {
  it('keeps its place until a change is decided', async () => {
    const api = anApi();
    const number = await approvedAt(api);
    const wanted = {
      preferences: [{ start: '2026-12-09T02:00:00Z' }],
      reason: 'Bupati berhalangan.',
    };
    const asked = succeeded(await doVerb(api, number, 'request-change', wanted, 'pemda'));
    expect(asked.allocation.start).toBe(START);
    expect(asked.pendingChange).toMatchObject({ reason: wanted.reason });
    const kept = await doVerb(api, number, 'decline-change', { reason: 'Hari itu penuh.' });
    expect(succeeded(kept).pendingChange).toBeNull();
    const moved = await doVerb(
      api,
      number,
      'reschedule',
      { start: '2026-12-10T02:00:00Z' },
      'agent',
    );
    expect(succeeded(moved).allocation.start).toBe('2026-12-10T02:00:00Z');
    const team = await aTeamAt(api, 'Narasumber Dua');
    const replaced = await doVerb(api, number, 'reassign', { narasumberIds: team.narasumberIds });
    expect(succeeded(replaced).allocation.narasumber).toEqual([
      { id: team.narasumberIds[0], name: 'Narasumber Dua' },
    ]);
    const gone = await doVerb(api, number, 'cancel', { reason: 'Ada tugas lain.' }, 'pemda');
    expect(succeeded(gone)).toMatchObject({ status: 'cancelledByPemda', allocation: null });
  });

  it('that nobody keeps is noted, and the note can be taken back', async () => {
    const api = anApi();
    const number = await approvedAt(api);
    api.house.setNow('2026-12-07T02:30:00Z' as Instant);
    const early = await doVerb(api, number, 'no-show', {}, 'reception');
    expect(early).toMatchObject({ status: 409, body: { code: 'wrong-status' } });
    api.house.setNow('2026-12-07T02:30:01Z' as Instant);
    const missed = succeeded(await doVerb(api, number, 'no-show', {}, 'reception'));
    expect(missed).toMatchObject({ status: 'noShow', allocation: null });
    expect(missed.violations.map(({ code }: { code: string }) => code)).toEqual(['NO_SHOW']);
    const back = await doVerb(api, number, 'annul', { reason: 'Salah mencatat.' }, 'supervisor');
    expect(succeeded(back).status).toBe('approved');
  });

  it('may hold several sessions in a row', async () => {
    const api = anApi();
    const [one, two] = [await aTeamAt(api), await aTeamAt(api, 'Narasumber Dua')];
    const sessions = [one, two].map(({ narasumberIds, roomId }, index) => ({
      start: `2026-12-07T0${2 + index}:00:00Z`,
      narasumberIds,
      roomId,
    }));
    const number = await approvedAt(api, { sessions, narasumberIds: [], roomId: null });
    const { allocation } = await readFrom(api, number);
    expect(allocation).toMatchObject({ start: START, end: '2026-12-07T04:00:00Z' });
    expect(allocation.sessions).toHaveLength(2);
    expect(allocation.narasumber).toHaveLength(2);
  });
});

describe('a request before its decision', () => {
  it.each([
    ['hold', { reason: 'Menunggu data.' }, 'onHold'],
    ['refer', { to: 'ppid' }, 'referred'],
    ['reject', { reason: 'Di luar tugas DJPK.' }, 'rejected'],
  ])('%s', async (slug, fields, status) => {
    const api = anApi();
    const number = await verifiedAt(api);
    expect(succeeded(await doVerb(api, number, slug, fields)).status).toBe(status);
    if (slug !== 'hold') return;
    expect(succeeded(await doVerb(api, number, 'resume')).status).toBe('verified');
  });

  it('goes into another of the same region', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const council = {
      requester: { regionCode: '71.03', body: 'dprd', opd: 'Sekretariat DPRD', name: null },
      topics: ['DBH'],
    };
    const other = succeeded(await submitTo(api, council, 'secretariat')).number;
    const merged = succeeded(await doVerb(api, other, 'merge', { into: number }));
    expect(merged).toMatchObject({ status: 'merged', relatedNumber: number });
    expect((await readFrom(api, number)).topics).toEqual(['DAU', 'DBH']);
  });

  it('is withdrawn by its own office', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const gone = await doVerb(api, number, 'withdraw', { reason: null }, 'pemda');
    expect(succeeded(gone)).toMatchObject({ status: 'withdrawn', verbs: [] });
  });

  it('expires when its dates have passed', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    api.house.setNow('2026-12-07T02:00:00Z' as Instant);
    expect((await readFrom(api, number, 'pemda')).status).toBe('expired');
    const late = await doVerb(api, number, 'start-review');
    expect(late.body).toMatchObject({ code: 'wrong-status', currentStatus: 'expired' });
  });
});
