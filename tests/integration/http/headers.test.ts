import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedOffice, ask, serveOffice } from '#tests/support/served-office.ts';

let office: ServedOffice;

beforeAll(async () => {
  office = await serveOffice();
});

afterAll(() => office.stop());

const policyOf = (headers: Awaited<ReturnType<typeof ask>>['headers']) =>
  String(headers['content-security-policy']);

describe('every answer', () => {
  it.each(['/', '/tidak-ada', '/healthz', '/%E0%A4%A', '/favicon.svg'])(
    'carries the security headers at %s',
    async (path) => {
      const { headers } = await ask(office.url + path);
      expect(policyOf(headers).replace(/nonce-[^']+/g, 'nonce-…')).toBe(
        "default-src 'self';script-src 'self' 'nonce-…';style-src 'self' 'nonce-…';img-src 'self' data:;" +
          "connect-src 'self';worker-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none';form-action 'self'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  it('has a nonce of its own', async () => {
    const [first, second] = await Promise.all([ask(office.url), ask(office.url)]);
    expect(policyOf(first.headers)).not.toBe(policyOf(second.headers));
  });

  it('has a request id of our own making, also where one was sent along', async () => {
    const { headers } = await ask(office.url, { headers: { 'X-Request-Id': 'forged' } });
    expect(headers['x-request-id']).toMatch(/^[\da-f]{4}-[\da-f]{4}-[\da-f]{4}$/);
  });
});

it('asks for https only where the office is reached by it', async () => {
  const secure = await serveOffice({ settings: { BASE_URL: 'https://sambang.test' } });
  const { headers } = await ask(secure.url);
  await secure.stop();
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

it('compresses pages', async () => {
  const { headers } = await ask(office.url, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(headers['content-encoding']).toBe('gzip');
});

it('lets no shared cache keep a page', async () => {
  expect((await ask(office.url)).headers['cache-control']).toBe('private, no-cache');
});

it('answers a lost file of an earlier build shortly', async () => {
  const { status, text } = await ask(`${office.url}/assets/lost-abc.js`);
  expect(status).toBe(404);
  expect(text.length).toBeLessThan(1_000);
});

it('answers HEAD as GET, without the page', async () => {
  const { status, headers, text } = await ask(office.url, { method: 'HEAD' });
  expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', '']);
});
