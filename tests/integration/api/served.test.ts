import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MULTIPART_LIMIT } from '#app/http/api/read-body.server.ts';
import { keysOf } from '#tests/support/api.ts';
import { aRequest } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';
import { aForm } from '#tests/support/letters.ts';
import { ask, type ServedOffice, serveOffice } from '#tests/support/served-office.ts';

let office: ServedOffice;
let headers: Record<string, string>;
const dataDir = mkdtempSync(join(tmpdir(), 'sambang-served-'));

beforeAll(async () => {
  const house = aHouse();
  headers = { Authorization: `Bearer ${keysOf(house).secretariat}` };
  office = await serveOffice({ settings: { DATA_DIR: dataDir }, services: house });
}, 180_000);

afterAll(async () => {
  await office.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each([
  ['GET', '/api/v1/tidak-ada', 404],
  ['POST', '/api/v1/tidak-ada', 404],
  ['DELETE', '/api/v1', 404],
  ['PUT', '/api', 404],
  ['GET', '/api/v2/regions', 404],
  ['GET', '/api/v1/regions.data', 404],
  ['GET', '/api/v1/reservations/K-2026-00001.data', 404],
  ['POST', '/api/v1/regions', 405],
  ['PATCH', '/api/v1/reservations', 405],
  ['TRACE', '/api/v1/regions', 405],
  ['GET', '/api/v1/reservations/K-2026-00001/approve', 405],
  ['GET', '/api/v1/reservations/K-2026-00001', 404],
  ['GET', '/api/v1/regions/%E0%A4%A', 400],
])('%s %s is answered %i, as a problem', async (method, path, status) => {
  const answer = await ask(`${office.url}${path}`, { method, headers });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(answer.text)).toMatchObject({
    status,
    requestId: answer.headers['x-request-id'],
  });
});

it('answers HEAD and OPTIONS', async () => {
  const head = await ask(`${office.url}/api/v1/topics`, { method: 'HEAD', headers });
  expect([head.status, head.text]).toEqual([200, '']);
  const options = await ask(`${office.url}/api/v1/topics`, { method: 'OPTIONS', headers });
  expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

it('wants a key everywhere but for its document', async () => {
  expect((await ask(`${office.url}/api/v1/openapi.json`)).status).toBe(200);
  const { status, headers: told } = await ask(`${office.url}/api/v1/regions`);
  expect([status, told['www-authenticate']]).toEqual([401, 'Bearer realm="sambang"']);
});

it('takes a submission and reads it back', async () => {
  const body = aForm(aRequest());
  const made = await fetch(`${office.url}/api/v1/reservations`, { method: 'POST', body, headers });
  expect(made.status).toBe(201);
  const where = new URL(made.headers.get('Location') ?? '', office.url);
  const read = await fetch(where, { headers });
  expect(read.headers.get('Cache-Control')).toBe('no-store');
  expect(await read.json()).toMatchObject({
    status: 'submitted',
    letter: { file: { bytes: 337 } },
  });
});

it.each([
  ['said beforehand', { 'Content-Length': String(MULTIPART_LIMIT + 1_000_000) }],
  ['not said', { 'Transfer-Encoding': 'chunked' }],
])('cuts an upload off whose size was %s, and serves on', async (_, length) => {
  const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
  const status = await new Promise<number>((resolve, reject) => {
    const sent = request(
      `${office.url}/api/v1/reservations`,
      { method: 'POST', headers: { ...headers, ...type, ...length }, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(Buffer.alloc(MULTIPART_LIMIT + 1_000_000));
  });
  expect(status).toBe(413);
  expect((await ask(`${office.url}/api/v1/topics`, { headers })).status).toBe(200);
});

it('is not disturbed by who hangs up in the middle of an upload', async () => {
  const logged = office.log.length;
  const type = { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '5000000' };
  const sent = request(`${office.url}/api/v1/reservations`, {
    method: 'POST',
    headers: { ...headers, ...type },
    agent: false,
  });
  sent.on('error', () => undefined);
  sent.write(Buffer.alloc(100_000), () => sent.destroy());
  await expect.poll(() => office.log.length).toBeGreaterThan(logged);
  expect((await ask(`${office.url}/api/v1/topics`, { headers })).status).toBe(200);
});

it('writes neither key nor body to the log', () => {
  const written = JSON.stringify(office.log);
  expect(office.log.length).toBeGreaterThan(5);
  expect(written).not.toContain('sambang_');
  expect(written).not.toContain('Ibu Contoh');
  expect(office.log.filter(({ level }) => level === 'error')).toEqual([]);
});
