import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { submitTo, succeeded } from '#tests/support/api-steps.ts';

describe('a machine in trouble', () => {
  it.each([
    ['SQLITE_FULL', 507, 'storage-full'],
    ['SQLITE_BUSY', 503, 'busy'],
    ['SQLITE_READONLY', 503, 'storage-closed'],
    ['SQLITE_CORRUPT', 500, 'internal'],
  ])('with %s answers %i, and says nothing of its inside', async (code, status, problem) => {
    const api = anApi();
    const fault = Object.assign(new Error('rahasia di baris 7'), { code });
    api.house.db.$client.transaction = () => {
      throw new Error('Failed query', { cause: fault });
    };
    const json = { name: 'Ruang A', capacity: 3 };
    const answer = await api.call('admin', 'POST', '/rooms', { json });
    expect(answer).toMatchObject({ status, body: { code: problem, requestId: 'permintaan-1' } });
    expect(JSON.stringify(answer.body)).not.toContain('rahasia');
    expect(answer.headers.get('Retry-After') !== null).toBe(code === 'SQLITE_BUSY');
    expect(api.log).toMatchObject([{ level: 'error', requestId: 'permintaan-1' }]);
  });

  it('whose disk is full keeps nothing of the request', async () => {
    const api = anApi();
    const { $client } = api.house.db;
    $client.pragma(`max_page_count = ${$client.pragma('page_count', { simple: true })}`);
    const statuses: number[] = [];
    const questions = 'Uraian yang panjang. '.repeat(180);
    while (statuses.at(-1) !== 507 && statuses.length < 100) {
      statuses.push((await submitTo(api, { questions }, 'secretariat')).status);
    }
    expect(statuses.at(-1)).toBe(507);
    const kept = statuses.filter((status) => status === 201).length;
    expect(kept).toBe(statuses.length - 1);
    const { items } = succeeded(await api.call('auditor', 'GET', '/reservations?limit=200'));
    expect(items).toHaveLength(kept);
  });
});
