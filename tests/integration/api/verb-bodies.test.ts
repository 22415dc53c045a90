import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { doVerb, submitTo, succeeded } from '#tests/support/api-steps.ts';

const pathsOf = (body: { errors: readonly { path: string }[] }) =>
  body.errors.map(({ path }) => path);

describe('a verb', () => {
  it.each([
    ['start-review', {}, 'revision'],
    ['start-review', { revision: 0 }, 'revision'],
    ['start-review', { revision: '1' }, 'revision'],
    ['start-review', { revision: 1.5 }, 'revision'],
    ['return', { revision: 1, reasons: [] }, 'reasons'],
    ['reject', { revision: 1, reason: '  ' }, 'reason'],
    ['approve', { revision: 1 }, 'start'],
    ['approve', { revision: 1, start: '2026-12-07' }, 'start'],
    [
      'approve',
      { revision: 1, start: '2026-12-07T02:00:00Z', meetingUrl: 'javascript:alert(1)' },
      'meetingUrl',
    ],
    ['refer', { revision: 1, to: 'kpk' }, 'to'],
    ['waive', { revision: 1, reason: 'x', codes: ['TIDAK_ADA'] }, 'codes.0'],
    ['check-in', { guests: [{ guestId: 'x', verdict: 'mungkin' }] }, 'nonce'],
    ['close', { revision: 1, headVerdict: 'entah' }, 'headVerdict'],
  ])('%s with %j is invalid at %s', async (slug, json, path) => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const answer = await api.call('secretariat', 'POST', `/reservations/${number}/${slug}`, {
      json,
    });
    expect(answer.status).toBe(400);
    expect(pathsOf(answer.body)).toContain(path);
  });

  it('with a time that has passed does not decide', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api, { preferences: [] }, 'secretariat'));
    succeeded(await doVerb(api, number, 'start-review'));
    succeeded(await doVerb(api, number, 'verify-letter'));
    const json = { name: 'Ani', email: 'ani@contoh.go.id', unit: 'Unit A', topics: ['DAU'] };
    const { id } = succeeded(await api.call('admin', 'POST', '/narasumber', { json }));
    const plan = { start: '2026-11-20T02:00:00Z', narasumberIds: [id] };
    expect(pathsOf((await doVerb(api, number, 'approve', plan)).body)).toEqual(['start']);
  });
});
