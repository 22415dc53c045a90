import { type ServerBuild, redirect } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentBuild } from '#tests/support/build.ts';
import { type ServedOffice, ask, serveOffice, withRoute } from '#tests/support/served-office.ts';

const OWN = 'https://sambang.test';
let office: ServedOffice;

/** A page with a form: what arrives here was let through, by us and by Remix. */
function withForm(build: ServerBuild): ServerBuild {
  return withRoute(build, 'kirim', {
    action: () => redirect('/diterima', 303),
    default: () => null,
  });
}

beforeAll(async () => {
  office = await serveOffice({
    settings: { BASE_URL: OWN },
    build: withForm(await currentBuild()),
  });
});

afterAll(() => office.stop());

const post = (headers: Record<string, string>) =>
  ask(`${office.url}/kirim`, { method: 'POST', headers });

describe('a form is taken', () => {
  it.each([
    [
      'from the same origin',
      { 'Sec-Fetch-Site': 'same-origin', Origin: OWN, Host: 'sambang.test' },
    ],
    ['from the same origin, the Host rewritten', { 'Sec-Fetch-Site': 'same-origin', Origin: OWN }],
    [
      'from the same origin, the Origin withheld',
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    ],
    ['from an older browser, by Origin', { Origin: OWN }],
    [
      'from the address it was called by',
      { Origin: 'http://10.0.0.5:3000', Host: '10.0.0.5:3000' },
    ],
    ['from a client that is no browser', {}],
    ['from another site with a key', { Origin: 'https://portal.test', Authorization: 'Bearer x' }],
    [
      'from another site with a key, said so by the browser',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://portal.test', Authorization: 'Bearer x' },
    ],
  ])('%s', async (_name, headers) => {
    const { status, headers: answered } = await post(headers);
    expect([status, answered.location]).toEqual([303, '/diterima']);
  });
});

describe('a form is refused', () => {
  it.each([
    ['from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sister site', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://lain.sambang.test' }],
    ['from another Origin', { Origin: 'https://evil.test' }],
    ['from the same host by another port', { Origin: 'https://sambang.test:8443' }],
    ['from nowhere', { Origin: 'null' }],
    ['from an Origin that is none', { Origin: '%%%' }],
  ])('%s', async (_name, headers) => {
    expect((await post(headers)).status).toBe(403);
  });

  it('for PUT, PATCH and DELETE alike, while reading stays free', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await ask(`${office.url}/kirim`, { method, headers })).status).toBe(403);
    expect((await ask(office.url, { headers })).status).toBe(200);
  });
});
