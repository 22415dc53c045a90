import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedOffice, ask, serveOffice } from '#tests/support/served-office.ts';

let office: ServedOffice;

beforeAll(async () => {
  office = await serveOffice();
});

afterAll(() => office.stop());

/** Sends bytes as they are and gives all that comes back. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(office.url).port), 'localhost', () =>
      socket.write(bytes),
    );
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a request that cannot be read gets its status and no more', () => {
  it.each([
    ['no Host, HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', 400],
    ['no Host, HTTP/1.1', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
    ['a Host with a path', 'GET / HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n', 400],
    [
      'a Host with a wrong port',
      'GET / HTTP/1.1\r\nHost: a:99999\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['a broken escape', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a whole URL', 'GET http://a/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    [
      'an older data protocol',
      'GET /?_data=root HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['PROPFIND', 'PROPFIND / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['a method nobody knows', 'HAPUS / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no HTTP at all', 'selamat pagi\r\n\r\n', 400],
    ['huge headers', `GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_name, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/\bat .*:\d+|node_modules|Error:/);
  });

  it('as problem+json where the API was meant', async () => {
    const { status, headers, text } = await ask(`${office.url}/api/v1/%E0%A4%A`);
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(text)).toMatchObject({
      status: 400,
      code: 'invalid',
      requestId: headers['x-request-id'],
    });
  });
});

it('believes no X-Forwarded-Host of a stranger', async () => {
  const { status } = await ask(office.url, { headers: { 'X-Forwarded-Host': 'evil:99999' } });
  expect(status).toBe(200);
});

it('believes the X-Forwarded-Host of a proxy it trusts, and checks it', async () => {
  const proxied = await serveOffice({ settings: { TRUST_PROXY: 'loopback' } });
  const good = await ask(proxied.url, { headers: { 'X-Forwarded-Host': 'sambang.test' } });
  const bad = await ask(proxied.url, { headers: { 'X-Forwarded-Host': 'evil:99999' } });
  await proxied.stop();
  expect([good.status, bad.status]).toEqual([200, 400]);
});
