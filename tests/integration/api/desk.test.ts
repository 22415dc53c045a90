import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApi } from '#tests/support/api.ts';
import {
  approvedAt,
  checkIn,
  doVerb,
  people,
  readFrom,
  succeeded,
} from '#tests/support/api-steps.ts';

const AT_THE_DOOR = '2026-12-07T02:05:00Z' as Instant;
const HEAD = { headClaim: { claim: 'attends', office: 'bupati', representedBy: null } };

const codes = (violations: readonly { code: string }[]) => violations.map(({ code }) => code);

async function atTheDesk(overrides: Record<string, unknown> = {}) {
  const api = anApi();
  const number = await approvedAt(api, {}, overrides);
  api.house.setNow(AT_THE_DOOR);
  return { api, number };
}

const extra = (count: number, verdict: string) =>
  people(count, { verdict }).map((guest, index) => ({ ...guest, name: `Tambahan ${index + 1}` }));

describe('check-in', () => {
  it('lets in nobody beyond the limit, and writes nothing then', async () => {
    const { api, number } = await atTheDesk({ guests: people(5) });
    const before = await readFrom(api, number);
    const all = Array(5).fill('admitted');
    const tooMany = await checkIn(api, number, { unlisted: extra(1, 'admitted') }, all);
    expect(tooMany).toMatchObject({
      status: 422,
      body: { code: 'over-limit', guestLimit: 5, admitted: 6 },
    });
    expect(await readFrom(api, number)).toEqual(before);
  });

  it('takes no hour of arrival that cannot have been', async () => {
    const { api, number } = await atTheDesk();
    const before = await readFrom(api, number);
    const impossible = {
      '2026-12-06T02:00:00Z': 'tidak boleh sebelum hari kunjungannya',
      '2026-12-07T03:00:00Z': 'belum tiba',
      '2026-02-30T02:00:00Z': '',
    };
    for (const [at, says] of Object.entries(impossible)) {
      const { status, body } = await checkIn(api, number, { at });
      expect([status, body.code, body.errors?.[0]?.path], at).toEqual([400, 'invalid', 'at']);
      expect(body.errors[0].message).toContain(says);
    }
    expect(await readFrom(api, number)).toEqual(before);
    // A clock that runs a little ahead means now.
    succeeded(await checkIn(api, number, { at: '2026-12-07T02:08:00Z' }));
    expect((await readFrom(api, number)).arrivedAt).toBe(AT_THE_DOOR);
  });

  it('refuses the sixth and records that six came', async () => {
    const { api, number } = await atTheDesk({ guests: people(5) });
    const all = Array(5).fill('admitted');
    const answer = succeeded(await checkIn(api, number, { unlisted: extra(1, 'refused') }, all));
    expect(answer).toMatchObject({ guestLimit: 5, admitted: 5 });
    expect(codes(answer.violations)).toEqual(['GUEST_LIMIT_EXCEEDED']);
    const over = answer.findings.find((it: { severity: string }) => it.severity === 'record');
    expect(over.params).toMatchObject({ guests: 6, limit: 5, excess: 1 });
    const { guests, findings, violations } = await readFrom(api, number);
    expect(guests.at(-1)).toMatchObject({ origin: 'unlisted', arrival: 'refused' });
    expect(codes(findings)).toEqual(['GUEST_LIMIT_EXCEEDED', 'GUEST_NOT_LISTED']);
    expect(codes(violations)).toEqual(['GUEST_LIMIT_EXCEEDED']);
  });

  it('lets the sixth in once the supervisor has waived the limit', async () => {
    const { api, number } = await atTheDesk({ guests: people(5) });
    const reason = 'Penerjemah untuk pembahasan teknis.';
    const notHers = await doVerb(api, number, 'waive', { reason, codes: ['GUEST_LIMIT_EXCEEDED'] });
    expect(notHers.body.code).toBe('forbidden');
    const waived = succeeded(await doVerb(api, number, 'waive', { reason }, 'supervisor'));
    expect(waived.waivers).toMatchObject([{ code: 'GUEST_LIMIT_EXCEEDED', reason }]);
    const all = Array(5).fill('admitted');
    const answer = succeeded(await checkIn(api, number, { unlisted: extra(1, 'admitted') }, all));
    expect(answer).toMatchObject({ guestLimit: 5, admitted: 6 });
    const { items } = succeeded(await api.call('supervisor', 'GET', '/violations'));
    expect(items).toMatchObject([{ code: 'GUEST_LIMIT_EXCEEDED', waiver: waived.waivers[0].id }]);
    const own = await readFrom(api, number, 'pemda');
    expect(own).toMatchObject({ waivers: [], violations: [], findings: [{ severity: 'info' }] });
  });

  it('answers the same nonce alike and changes nothing', async () => {
    const { api, number } = await atTheDesk();
    const first = await checkIn(api, number);
    const after = await readFrom(api, number);
    const again = await checkIn(api, number, {}, ['refused', 'refused', 'refused']);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(await readFrom(api, number)).toEqual(after);
  });

  it('asks after the head who was announced', async () => {
    const { api, number } = await atTheDesk({ ...HEAD, guests: people(7) });
    const all = Array(7).fill('admitted');
    const silent = await checkIn(api, number, {}, all);
    expect(silent).toMatchObject({ status: 422, body: { code: 'verdict-required' } });
    const onTheWay = await checkIn(api, number, { headVerdict: 'expected' }, all);
    expect(succeeded(onTheWay)).toMatchObject({ guestLimit: 7, admitted: 7, violations: [] });
    const closed = succeeded(await doVerb(api, number, 'close', {}, 'reception'));
    expect(codes(closed.violations)).toEqual(['HEAD_CLAIM_FALSE']);
  });

  it('falls back to the ordinary limit without the head', async () => {
    const { api, number } = await atTheDesk({ ...HEAD, guests: people(7) });
    const all = Array(7).fill('admitted');
    const absent = { headVerdict: 'absent' };
    const refused = await checkIn(api, number, absent, all);
    expect(refused.body).toMatchObject({ code: 'over-limit', guestLimit: 5, admitted: 7 });
    const five = [...Array(5).fill('admitted'), 'refused', 'refused'];
    const answer = succeeded(await checkIn(api, number, absent, five));
    expect(codes(answer.violations).sort()).toEqual(['GUEST_LIMIT_EXCEEDED', 'HEAD_CLAIM_FALSE']);
  });

  it('of a video conference is the work of those who hold it', async () => {
    const video = { mode: 'videoConference', guests: [], guestCount: 12 };
    const { api, number } = await atTheDesk(video);
    const byDesk = await checkIn(api, number, {}, []);
    expect(byDesk).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const answer = succeeded(await checkIn(api, number, {}, [], 'narasumber'));
    expect(answer).toMatchObject({
      status: 'arrived',
      guestLimit: 20,
      findings: [],
      violations: [],
    });
  });

  it('records a group that comes on another day', async () => {
    const { api, number } = await atTheDesk();
    api.house.setNow('2026-12-04T02:00:00Z' as Instant);
    const answer = succeeded(await checkIn(api, number));
    expect(codes(answer.violations)).toEqual(['ARRIVED_WITHOUT_CONFIRMATION']);
  });

  it('names the guest who stands on no list', async () => {
    const { api, number } = await atTheDesk();
    const strange = { guests: [{ guestId: 'tidak-ada', verdict: 'admitted' }] };
    const answer = await checkIn(api, number, strange, []);
    expect(answer.body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'guests.0.guestId' }],
    });
  });
});

describe('someone who called', () => {
  it('is not noted as missing', async () => {
    const api = anApi();
    const number = await approvedAt(api);
    succeeded(await doVerb(api, number, 'log-contact', { note: 'Terjebak macet.' }, 'agent'));
    api.house.setNow('2026-12-07T03:00:00Z' as Instant);
    const answer = await doVerb(api, number, 'no-show', {}, 'reception');
    expect(answer.body).toMatchObject({ code: 'wrong-status', currentStatus: 'approved' });
    expect(answer.body.detail).toContain('sudah memberi kabar');
    const own = await readFrom(api, number, 'pemda');
    const actions = own.timeline.map(({ action }: { action: string }) => action);
    expect(actions).not.toContain('reservation.contactLogged');
  });
});
