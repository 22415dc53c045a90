import { afterEach, expect, it } from 'vitest';
import type { Readiness } from '#app/services.server.ts';
import { type ServedOffice, ask, serveOffice } from '#tests/support/served-office.ts';

let office: ServedOffice;

afterEach(() => office.stop());

const serveWith = async (readiness: () => Readiness) => {
  office = await serveOffice({ services: { readiness } });
};

it.each([
  [{ ready: true, database: true, outbox: { waiting: 0, lagSeconds: 0 } }, 200],
  [{ ready: false, database: true, outbox: { waiting: 7, lagSeconds: 3600 } }, 503],
  [{ ready: false, database: false, outbox: null }, 503],
])('answers %j with %i', async (readiness, status) => {
  await serveWith(() => readiness);
  const answer = await ask(`${office.url}/readyz`);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ ...readiness, stopping: false });
});

it('is alive but not ready while the database throws', async () => {
  await serveWith(() => {
    throw new Error('SQLITE_IOERR');
  });
  expect((await ask(`${office.url}/healthz`)).status).toBe(200);
  const ready = await ask(`${office.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(ready.text).not.toContain('SQLITE_IOERR');
});

it('tells Prometheus on this machine what it counts', async () => {
  await serveWith(() => ({ ready: true, database: true, outbox: { waiting: 2, lagSeconds: 9 } }));
  await ask(office.url);
  await ask(office.url);
  await ask(`${office.url}/tidak-ada`);
  const { headers, text } = await ask(`${office.url}/metrics`);
  expect(headers['content-type']).toMatch(/^text\/plain/);
  expect(text).toContain('sambang_http_requests_total{status="2xx"} 2\n');
  expect(text).toContain('sambang_http_requests_total{status="4xx"} 1\n');
  expect(text).toContain('sambang_outbox_lag_seconds 9\n');
  expect(text).toMatch(/process_resident_memory_bytes \d{7,}\n/);
  // Every line is a sample or a comment, as the text format wants it.
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="\w+"\})? [\d.e+-]+)$/);
});

it('keeps the counts from whoever comes through a proxy', async () => {
  await serveWith(() => ({ ready: true, database: true, outbox: null }));
  const headers = { 'X-Forwarded-For': '203.0.113.9' };
  expect((await ask(`${office.url}/metrics`, { headers })).status).toBe(404);
});
