import { describe, expect, it } from 'vitest';
import { policyVersions } from '#db/schema/index.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { anApi, type TestApi } from '#tests/support/api.ts';
import { START, succeeded } from '#tests/support/api-steps.ts';

const BODY = {
  moment: 'submission',
  at: '2026-11-23T02:00:00Z',
  mode: 'tatapMuka',
  requester: { regionCode: '71.03', body: 'pemda' },
  start: START,
};

const evaluate = (api: TestApi, json: unknown) =>
  api.call('pemda', 'POST', '/policy/evaluate', { json });

describe('a question to the rules', () => {
  it.each([
    ['an unknown field', { ...BODY, tamu: 5 }, 'tamu'],
    ['an unknown field within', { ...BODY, guests: { datang: 5 } }, 'guests.datang'],
    ['no moment', { ...BODY, moment: undefined }, 'moment'],
    ['another moment', { ...BODY, moment: 'later' }, 'moment'],
    ['another mode', { ...BODY, mode: 'telepon' }, 'mode'],
    ['an instant without Z', { ...BODY, at: '2026-11-23T09:00:00+07:00' }, 'at'],
    ['an instant that does not exist', { ...BODY, start: '2026-02-30T02:00:00Z' }, 'start'],
    ['a date that does not exist', { ...BODY, letter: { date: '2026-02-29' } }, 'letter.date'],
    ['a negative count', { ...BODY, guests: { announced: -1 } }, 'guests.announced'],
    ['half a guest', { ...BODY, guests: { arrived: 2.5 } }, 'guests.arrived'],
    ['a count as text', { ...BODY, guests: { arrived: '5' } }, 'guests.arrived'],
    ['another verdict', { ...BODY, headVerdict: 'mungkin' }, 'headVerdict'],
    ['another status', { ...BODY, reservation: { status: 'selesai' } }, 'reservation.status'],
    [
      'another signatory',
      { ...BODY, letter: { signatoryOffice: 'camat' } },
      'letter.signatoryOffice',
    ],
    [
      'another body',
      { ...BODY, requester: { regionCode: '71.03', body: 'desa' } },
      'requester.body',
    ],
    [
      'an unknown region',
      { ...BODY, requester: { regionCode: '71.99', body: 'pemda' } },
      'requester.regionCode',
    ],
    [
      'an unknown region of a K/L',
      { ...BODY, requester: { regionCode: '71.99', body: 'kl' } },
      'requester.regionCode',
    ],
    [
      'a region without government',
      { ...BODY, requester: { regionCode: '31.74', body: 'dprd' } },
      'requester.regionCode',
    ],
    ['a list', [], ''],
  ])('with %s is invalid there', async (_, json, path) => {
    const answer = await evaluate(anApi(), json);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    const errors: readonly { path: string; message: string }[] = answer.body.errors;
    expect(errors.map((error) => error.path)).toContain(path);
    expect(errors.every(({ message }) => message !== '')).toBe(true);
  });

  it('changes nothing and is noted nowhere', async () => {
    const api = anApi();
    const before = api.house.db.$client.serialize();
    succeeded(await evaluate(api, BODY));
    expect(api.house.db.$client.serialize().equals(before)).toBe(true);
  });

  it('is answered under the edition in force on the WIB day of `at`', async () => {
    const api = anApi();
    const next = {
      ...DEFAULT_POLICY,
      id: '2026-12-01',
      effectiveFrom: '2026-12-01' as LocalDate,
      values: { ...DEFAULT_POLICY.values, guestLimitOrdinary: 4 },
    };
    api.house.db.insert(policyVersions).values(next).run();
    const under = async (at: string) => succeeded(await evaluate(api, { ...BODY, at }));
    expect(await under('2026-11-30T16:59:59Z')).toMatchObject({
      policyVersion: '2023-01-01',
      guestLimit: 5,
    });
    expect(await under('2026-11-30T17:00:00Z')).toMatchObject({
      policyVersion: '2026-12-01',
      guestLimit: 4,
    });
    expect(await under('2022-06-01T02:00:00Z')).toMatchObject({ policyVersion: '2023-01-01' });
  });

  it('speaks to a pemda otherwise than to the house', async () => {
    const api = anApi();
    const json = { ...BODY, guests: { announced: 6 }, letter: null };
    const to = async (who: 'pemda' | 'secretariat') =>
      succeeded(await api.call(who, 'POST', '/policy/evaluate', { json })).findings;
    const [own, house] = [await to('pemda'), await to('secretariat')];
    expect(JSON.stringify(house)).toContain('Pengecualian hanya dapat diberikan oleh supervisor');
    expect(JSON.stringify(own)).not.toContain('engecualian');
    expect(own[1].basis).toEqual({ document: 'SE-1/PK.1/2023', clause: null, confirmed: false });
  });
});
