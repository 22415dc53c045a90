import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type OfficeServer,
  refusedStart,
  startAsShipped,
  startOfficeServer,
} from './support/office-server.ts';

describe('the served process', () => {
  let server: OfficeServer;

  beforeAll(async () => {
    server = await startAsShipped();
  });

  afterAll(() => server?.stop());

  it('serves the build with hashed files that keep, and pages that do not', async () => {
    const page = await fetch(server.url);
    const href = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
    const file = await fetch(new URL(href, server.url));
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('sends less than 150 kB, compressed, for a first visit', async () => {
    const page = await fetch(server.url);
    const linked = [...(await page.text()).matchAll(/(?:href|src)="(\/[^"/][^"]*)"/g)];
    let bytes = 0;
    for (const path of ['/', ...linked.map((match) => match[1] ?? '')])
      bytes += await sentBytes(new URL(path, server.url));
    expect(linked.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(150_000);
  });

  it('is alive and ready', async () => {
    expect((await fetch(new URL('/healthz', server.url))).status).toBe(200);
    expect((await fetch(new URL('/readyz', server.url))).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends in order on %s', async (signal) => {
    const other = await startOfficeServer();
    expect((await fetch(other.url)).status).toBe(200);
    expect(await other.stop(signal)).toBe(0);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

describe('wrong settings', () => {
  it.each([
    [{ SESSION_SECRET: 'pendek' }, /^Pengaturan belum benar:\n- SESSION_SECRET .*32 bita.*\.\n$/],
    [{ PORT: '-1', LOG_LEVEL: 'keras' }, /^Pengaturan belum benar:\n- PORT .*\n- LOG_LEVEL .*\n$/],
  ])('%j stops the start with a sentence each', async (settings, sentences) => {
    const { code, stderr } = await refusedStart(settings);
    expect(stderr).toMatch(sentences);
    expect(code).toBe(1);
  });

  it('a port in use stops the start with a sentence', async () => {
    const first = await startOfficeServer();
    const port = new URL(first.url).port;
    const { code, stderr } = await refusedStart({ PORT: port });
    await first.stop();
    expect(stderr).toBe(
      `Sambang tidak dapat dimulai: PORT ${port} sedang dipakai program lain; pilih port lain.\n`,
    );
    expect(code).toBe(1);
  });
});

/** Bytes of the body as they go over the line, which fetch would unpack. */
function sentBytes(url: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    });
    request.on('error', reject);
  });
}
