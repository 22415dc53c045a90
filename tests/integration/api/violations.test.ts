import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApi, type TestApi } from '#tests/support/api.ts';
import { approvedAt, checkIn, people, readFrom, succeeded } from '#tests/support/api-steps.ts';

/** Six came under a limit of five; gives the violation's id and the request's number. */
async function aViolation() {
  const api = anApi();
  const number = await approvedAt(api, {}, { guests: people(5) });
  api.house.setNow('2026-12-07T02:05:00Z' as Instant);
  const sixth = [{ name: 'Tambahan', verdict: 'refused' }];
  const answer = succeeded(
    await checkIn(api, number, { unlisted: sixth }, Array(5).fill('admitted')),
  );
  return { api, number, id: answer.violations[0].id as string };
}

const step = (api: TestApi, id: string, verb: string, json: object, who: 'pemda' | 'supervisor') =>
  api.call(who, 'POST', `/violations/${id}/${verb}`, { json });

const itemsFor = async (api: TestApi, who: 'pemda' | 'otherPemda' | 'auditor', query = '') =>
  succeeded(await api.call(who, 'GET', `/violations${query}`)).items;

describe('a violation', () => {
  it('is released, answered and confirmed, in this order', async () => {
    const { api, number, id } = await aViolation();
    expect(await itemsFor(api, 'pemda')).toEqual([]);
    expect((await step(api, id, 'confirm', {}, 'supervisor')).body.code).toBe('wrong-status');

    const released = await step(api, id, 'release', { message: 'Mohon tanggapan.' }, 'supervisor');
    expect(succeeded(released)).toMatchObject({
      id,
      code: 'GUEST_LIMIT_EXCEEDED',
      status: 'released',
      reservationNumber: number,
      region: '71.03',
      policyVersion: '2023-01-01',
      params: { guests: 6, limit: 5 },
      replyDeadline: '2026-12-14T17:00:00Z',
    });
    const early = await step(api, id, 'confirm', {}, 'supervisor');
    expect(early.body).toMatchObject({ code: 'wrong-status', currentStatus: 'released' });
    expect(early.body.detail).toContain('Batas waktu tanggapan');

    const told = await itemsFor(api, 'pemda');
    expect(told).toMatchObject([{ id, waiver: null }]);
    expect(told[0].message).toContain('ketidaksesuaian');
    expect((await readFrom(api, number, 'pemda')).violations).toEqual(told);
    expect(await itemsFor(api, 'otherPemda')).toEqual([]);

    const reply = await step(
      api,
      id,
      'reply',
      { message: 'Satu orang ikut tanpa rencana.' },
      'pemda',
    );
    expect(succeeded(reply)).toMatchObject({
      status: 'replied',
      reply: 'Satu orang ikut tanpa rencana.',
    });
    const confirmed = await step(api, id, 'confirm', { reason: 'Edukasi.' }, 'supervisor');
    expect(succeeded(confirmed).status).toBe('confirmed');
    const twice = await step(api, id, 'confirm', {}, 'supervisor');
    expect(twice).toMatchObject({ status: 409, body: { code: 'wrong-status' } });
  });

  it('is confirmed without a reply once the time for it has passed', async () => {
    const { api, id } = await aViolation();
    const { replyDeadline } = succeeded(await step(api, id, 'release', {}, 'supervisor'));
    api.house.setNow(replyDeadline);
    expect(succeeded(await step(api, id, 'confirm', {}, 'supervisor')).status).toBe('confirmed');
  });

  it('is corrected by a new one that takes its place', async () => {
    const { api, id } = await aViolation();
    const correction = { reason: 'Salah hitung.', params: { guests: 7 } };
    const made = succeeded(await step(api, id, 'correct', correction, 'supervisor'));
    expect(made).toMatchObject({ status: 'recorded', supersedes: id, params: { guests: 7 } });
    const items = await itemsFor(api, 'auditor');
    expect(items.map((it: { status: string }) => it.status).sort()).toEqual([
      'recorded',
      'superseded',
    ]);
  });

  it('that is withdrawn before anyone was told stays within the house', async () => {
    const { api, number, id } = await aViolation();
    const gone = await step(api, id, 'withdraw', { reason: 'Salah catat.' }, 'supervisor');
    expect(succeeded(gone).status).toBe('withdrawn');
    const own = await readFrom(api, number, 'pemda');
    expect(own.violations).toEqual([]);
    expect(JSON.stringify(own.timeline)).not.toContain('violation.');
    expect(JSON.stringify((await readFrom(api, number)).timeline)).toContain('violation.withdrawn');
  });

  it.each([
    ['?month=2026-12', 1],
    ['?month=2026-11', 0],
    ['?region=71.03', 1],
    ['?region=71.06', 0],
    ['?code=GUEST_LIMIT_EXCEEDED', 1],
    ['?code=NO_SHOW', 0],
    ['?month=&region=&code=', 1],
  ])('is found by %s: %i', async (query, count) => {
    const { api } = await aViolation();
    expect(await itemsFor(api, 'auditor', query)).toHaveLength(count);
  });

  it.each(['month=2026-13', 'month=2026', 'region=99.99', 'code=TIDAK_ADA'])(
    'refuses %s',
    async (query) => {
      const api = anApi();
      const answer = await api.call('auditor', 'GET', `/violations?${query}`);
      const [path] = query.split('=');
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid', errors: [{ path }] } });
    },
  );

  it('of another office does not exist for a pemda', async () => {
    const { api, id } = await aViolation();
    succeeded(await step(api, id, 'release', {}, 'supervisor'));
    const json = { message: 'Bukan kami.' };
    const foreign = await api.call('otherPemda', 'POST', `/violations/${id}/reply`, { json });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
