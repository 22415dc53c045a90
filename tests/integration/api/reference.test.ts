import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { approvedAt, aTeamAt, START, succeeded } from '#tests/support/api-steps.ts';

const pathsOf = (body: { errors: readonly { path: string }[] }) =>
  body.errors.map(({ path }) => path);

describe('regions', () => {
  const ask = (query: string) => anApi().call('pemda', 'GET', `/regions${query}`);

  it('come by code, twenty at once unless more are asked for', async () => {
    const { items } = succeeded(await ask(''));
    expect(items).toHaveLength(20);
    expect(items[0]).toEqual({
      code: '11',
      name: 'Provinsi Aceh',
      type: 'provinsi',
      provinceCode: '11',
      timeZone: 'Asia/Jakarta',
    });
    expect(succeeded(await ask('?limit=600')).items).toHaveLength(552);
  });

  it.each([
    ['?q=toli', ['72.04', '95.04']],
    ['?q=71.03', ['71.03']],
    ['?q=Kab.%20Toli%20Toli', ['72.04']],
    ['?q=tidak-ada', []],
  ])('%s finds %j', async (query, codes) => {
    const { items } = succeeded(await ask(query));
    expect(items.map(({ code }: { code: string }) => code)).toEqual(codes);
  });

  it.each(['0', '601', '-1', '1.5', 'x', '9999999999'])('refuse limit=%s', async (limit) => {
    const answer = await ask(`?limit=${limit}`);
    expect(answer.status).toBe(400);
    expect(pathsOf(answer.body)).toEqual(['limit']);
  });
});

it('topics are the technical ones, and the rest', async () => {
  const { items } = succeeded(await anApi().call('pemda', 'GET', '/topics'));
  const codes = items.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(expect.arrayContaining(['DAU', 'PDRD', 'LAINNYA']));
  expect(codes).not.toContain('PPID');
});

describe('availability', () => {
  const DAY = 'mode=tatapMuka&from=2026-12-07&to=2026-12-07';

  it('tells every slot of the windows, and why one is not to be had', async () => {
    const api = anApi();
    const { slots } = succeeded(await api.call('pemda', 'GET', `/availability?${DAY}`));
    expect(slots.map(({ start }: { start: string }) => start.slice(11, 16))).toEqual([
      '02:00',
      '03:00',
      '04:00',
      '06:00',
      '07:00',
    ]);
    expect(slots[0]).toEqual({ start: START, end: '2026-12-07T03:00:00Z', free: true });
    const week = 'mode=tatapMuka&from=2026-11-23&to=2026-12-25';
    const all = succeeded(await api.call('pemda', 'GET', `/availability?${week}`)).slots;
    const reasonOn = (day: string) =>
      all.find(({ start }: { start: string }) => start.startsWith(day)).reason;
    expect(reasonOn('2026-11-27')).toBe('NOTICE_TOO_SHORT');
    expect(reasonOn('2026-11-30')).toBeUndefined();
    expect(reasonOn('2026-12-25')).toBe('NON_WORKING_DAY');
    const staff = succeeded(await api.call('agent', 'GET', `/availability?${week}`)).slots;
    expect(staff.find(({ start }: { start: string }) => start > '2026-11-24').free).toBe(true);
  });

  it('ends where the office is closed or the day is full', async () => {
    const api = anApi();
    const closed = { from: '2026-12-07T04:00:00Z', to: '2026-12-07T05:00:00Z', reason: 'Rapat.' };
    succeeded(await api.call('admin', 'POST', '/closures', { json: closed }));
    const { slots } = succeeded(await api.call('pemda', 'GET', `/availability?${DAY}`));
    expect(slots.map(({ reason }: { reason?: string }) => reason ?? 'free')).toEqual([
      'free',
      'free',
      'SLOT_CLOSED',
      'free',
      'free',
    ]);
  });

  it('of a topic ends where everyone who knows it is taken or away', async () => {
    const api = anApi();
    const team = await aTeamAt(api);
    await approvedAt(api, team);
    const away = {
      from: '2026-12-07T06:00:00Z',
      to: '2026-12-07T07:00:00Z',
      reason: 'Dinas luar.',
    };
    const json = { ...away, narasumberId: team.narasumberIds[0] };
    succeeded(await api.call('admin', 'POST', '/closures', { json }));
    const reasons = async (topic: string) => {
      const answer = await api.call('pemda', 'GET', `/availability?${DAY}&topic=${topic}`);
      return succeeded(answer).slots.map(({ reason }: { reason?: string }) => reason ?? 'free');
    };
    const busy = 'NARASUMBER_BUSY';
    expect(await reasons('DAU')).toEqual([busy, 'free', 'free', busy, 'free']);
    expect(await reasons('PDRD')).toEqual(Array(5).fill('free'));
  });

  it.each([
    ['', ['mode', 'from', 'to']],
    ['mode=tatapMuka&from=2026-12-07', ['to']],
    ['mode=telepon&from=2026-12-07&to=2026-12-07', ['mode']],
    ['mode=tatapMuka&from=2026-02-30&to=2026-12-07', ['from']],
    ['mode=tatapMuka&from=2026-12-08&to=2026-12-07', ['to']],
    ['mode=tatapMuka&from=2026-07-01&to=2026-10-01', ['to']],
    [`${DAY}&topic=TIDAK_ADA`, ['topic']],
  ])('refuses %j', async (query, paths) => {
    const answer = await anApi().call('pemda', 'GET', `/availability?${query}`);
    expect(answer.status).toBe(400);
    expect(pathsOf(answer.body)).toEqual(paths);
  });

  it('looks a whole quarter ahead', async () => {
    const query = 'mode=videoConference&from=2026-07-01&to=2026-09-30';
    expect((await anApi().call('pemda', 'GET', `/availability?${query}`)).status).toBe(200);
  });
});
