import { describe, expect, it } from 'vitest';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { anApi } from '#tests/support/api.ts';

describe('the doors before a command', () => {
  it.each([
    ['no key', {}],
    ['a key nobody was given', { Authorization: 'Bearer sambang_tidak-ada' }],
    ['another scheme', { Authorization: 'Basic c2FtYmFuZw==' }],
    ['an empty key', { Authorization: 'Bearer ' }],
  ])('want a key: %s', async (_, headers) => {
    const answer = await anApi().call(null, 'GET', '/regions', { headers });
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated', status: 401 } });
    expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer realm="sambang"/);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  });

  it('shut for a key that was revoked', async () => {
    const api = anApi();
    api.house.db.$client.exec(`update api_keys set revoked_at = '2026-11-23T00:00:00Z'`);
    expect((await api.call('admin', 'GET', '/rooms')).status).toBe(401);
  });

  it.each([
    ['GET', '/tidak-ada', 404],
    ['POST', '/tidak-ada', 404],
    ['DELETE', '/reservations/K-2026-00001/tidak-ada/lagi', 404],
    ['POST', '/reservations/K-2026-00001/startReview', 404],
    ['POST', '/violations/1/startle', 404],
    ['POST', '/regions', 405],
    ['PUT', '/reservations', 405],
    ['GET', '/reservations/K-2026-00001/approve', 405],
    ['PATCH', '/reservations/K-2026-00001', 405],
    ['GET', '/closures/1', 405],
    ['GET', '/walk-ins', 405],
    ['POST', '/openapi.json', 405],
  ])('%s %s is %i', async (method, path, status) => {
    const answer = await anApi().call('admin', method, path);
    const code = status === 404 ? 'not-found' : 'method-not-allowed';
    expect(answer).toMatchObject({ status, body: { code, requestId: 'permintaan-1' } });
    if (status === 405) expect(answer.headers.get('Allow')).toMatch(/OPTIONS$/);
  });

  it('tell which methods an address takes, and answer HEAD without a body', async () => {
    const api = anApi();
    const options = await api.call('admin', 'OPTIONS', '/reservations');
    expect(options.status).toBe(204);
    expect(options.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS');
    const head = await api.call('admin', 'HEAD', '/topics');
    expect([head.status, head.body]).toEqual([200, null]);
    expect((await api.call('admin', 'HEAD', '/walk-ins')).status).toBe(405);
  });

  it('ask for the role before they look at the body', async () => {
    const answer = await anApi().call('auditor', 'POST', '/rooms', { body: '{' });
    expect(answer.status).toBe(403);
  });

  it('let a pemda submit sixty times a minute, staff more often', async () => {
    const api = anApi();
    const submit = (who: 'pemda' | 'secretariat') =>
      api.call(who, 'POST', '/reservations', { json: {} });
    const { pemdaSubmissions } = RATE_LIMITS;
    for (let count = 1; count <= pemdaSubmissions; count += 1) await submit('pemda');
    const tooMany = await submit('pemda');
    expect(tooMany).toMatchObject({ status: 429, body: { code: 'too-many' } });
    expect(Number(tooMany.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await api.call('pemda', 'GET', '/reservations')).status).toBe(200);
    for (let count = 1; count <= 61; count += 1) {
      expect((await submit('secretariat')).status).toBe(400);
    }
  });

  it('slow down who keeps asking without a key', async () => {
    const api = anApi();
    const { callsOfStranger } = RATE_LIMITS;
    for (let count = 1; count <= callsOfStranger; count += 1)
      await api.call(null, 'GET', '/topics');
    expect((await api.call(null, 'GET', '/topics')).status).toBe(429);
    expect((await api.call('auditor', 'GET', '/topics')).status).toBe(200);
  });
});
