import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { succeeded } from '#tests/support/api-steps.ts';
import { delegation, deputy, topicUnit } from '#tests/support/api-worlds.ts';

const pathsOf = (body: { errors: readonly { path: string }[] }) =>
  body.errors.map(({ path }) => path);

describe('delegations', () => {
  it('are listed with their state and who can be named, also once they are revoked', async () => {
    const api = anApi();
    const id = await delegation(api);
    const listed = async () => succeeded(await api.call('admin', 'GET', '/delegations'));
    expect(await listed()).toMatchObject({
      items: [{ id, state: 'coming', from: '2026-12-07', revokedAt: null }],
      possible: [{ name: 'Rina Contohsari' }],
    });
    expect((await api.call('admin', 'DELETE', `/delegations/${id}`)).status).toBe(204);
    expect((await listed()).items).toMatchObject([
      { id, state: 'revoked', revokedBy: 'Kunci admin' },
    ]);
    expect((await api.call('admin', 'DELETE', `/delegations/${id}`)).status).toBe(404);
  });

  it('of nobody, backwards or long past are invalid', async () => {
    const api = anApi();
    const userId = await deputy(api);
    const days = { from: '2026-12-07', to: '2026-12-09', reason: 'Cuti.' };
    const refusedAt = async (json: object) =>
      pathsOf((await api.call('supervisor', 'POST', '/delegations', { json })).body);
    expect(await refusedAt({ ...days, userId: 'tidak-ada' })).toEqual(['userId']);
    expect(await refusedAt({ ...days, userId, to: '2026-12-01' })).toEqual(['to']);
    expect(await refusedAt({ ...days, userId, from: '2020-01-01', to: '2020-01-02' })).toEqual([
      'to',
    ]);
    expect(await refusedAt({ ...days, userId, reason: ' ' })).toEqual(['reason']);
  });
});

describe('topic units', () => {
  const unit = 'Direktorat Dana Transfer Umum';

  it('are named by id or name, ended, and taken out only before they begin', async () => {
    const api = anApi();
    const id = await topicUnit(api);
    const end = { json: { validTo: '2027-06-30' } };
    const ended = await api.call('admin', 'POST', `/topic-units/${id}/end`, end);
    expect(ended).toMatchObject({ status: 200, body: { id, unit, validTo: '2027-06-30' } });
    const json = { topic: 'DAU', unit: ended.body.unitId, validFrom: '2020-01-01' };
    const held = succeeded(await api.call('secretariat', 'POST', '/topic-units', { json }));
    expect(held).toMatchObject({ topic: 'DAU', unit, state: 'holds', validTo: null });
    const gone = await api.call('admin', 'DELETE', `/topic-units/${held.id}`);
    expect([gone.status, pathsOf(gone.body)]).toEqual([400, ['validTo']]);
    expect((await api.call('admin', 'DELETE', `/topic-units/${id}`)).status).toBe(204);
    const { items } = succeeded(await api.call('auditor', 'GET', '/topic-units'));
    expect(items.map((row: { id: string }) => row.id)).toContain(held.id);
    expect(items.map((row: { id: string }) => row.id)).not.toContain(id);
  });

  it.each([
    [{ topic: 'TIDAK_ADA', unit, validFrom: '2027-01-01' }, 'topic'],
    [{ topic: 'DAU', unit: 'Unit Khayalan', validFrom: '2027-01-01' }, 'unit'],
    [{ topic: 'DAU', unit, validFrom: '2027-01-01', validTo: '2026-12-31' }, 'validTo'],
    [{ topic: 'DAU', unit, validFrom: '1 Januari' }, 'validFrom'],
  ])('%j is invalid', async (json, path) => {
    const answer = await anApi().call('admin', 'POST', '/topic-units', { json });
    expect([answer.status, pathsOf(answer.body)]).toEqual([400, [path]]);
  });
});
