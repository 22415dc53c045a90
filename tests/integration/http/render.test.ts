import { type ServerBuild, createRequestHandler } from '@remix-run/node';
import { createElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEnv } from '#app/env.server.ts';
import { createServices } from '#app/services.server.ts';
import { currentBuild } from '#tests/support/build.ts';
import { aHouse } from '#tests/support/house.ts';
import { withRoute } from '#tests/support/served-office.ts';

const PAGES = 20;
let build: ServerBuild;

beforeAll(async () => {
  build = await currentBuild();
});

function handlerOf(own: ServerBuild) {
  const env = readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }, { forServer: false });
  if (!env.ok) throw new Error(env.error.join(' '));
  const context = {
    services: createServices(env.value, aHouse()),
    cspNonce: 'nonce',
    requestId: 'id',
    address: '127.0.0.1',
  };
  const handle = createRequestHandler(own, 'production');
  return (init: RequestInit = {}, path = '/') =>
    handle(new Request(`http://localhost${path}`, init), context);
}

/** Longer than what a stream holds back unread. */
const LongPage = () => createElement('p', null, 'panjang '.repeat(20_000));
const longPage = () =>
  handlerOf(withRoute(build, 'panjang', { default: LongPage, loader: () => null }));

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

describe('no timer outlives the page it was set for', () => {
  it.each([
    ['a browser', {}],
    ['a crawler', { headers: { 'User-Agent': 'Googlebot/2.1' } }],
    ['HEAD', { method: 'HEAD' }],
  ])('%s', async (_name, init) => {
    const page = longPage();
    await (await page(init, '/panjang')).text();
    const before = timers();
    for (let n = 0; n < PAGES; n += 1) await (await page(init, '/panjang')).text();
    expect(timers() - before).toBeLessThan(PAGES / 2);
  });

  it('a reader who goes away', async () => {
    const page = longPage();
    await (await page({}, '/panjang')).text();
    const before = timers();
    for (let n = 0; n < PAGES; n += 1) await (await page({}, '/panjang')).body?.cancel();
    expect(timers() - before).toBeLessThan(PAGES / 2);
  });
});

describe('scripts', () => {
  const Page = () => createElement('h1', null, 'Halaman');
  const loader = () => null;

  it('are sent where a page asks for them, each with the nonce', async () => {
    const handle = { hydrate: true };
    const own = withRoute(build, 'hidup', { default: Page, loader, handle });
    const html = await (await handlerOf(own)({}, '/hidup')).text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((tag) => !tag.includes('nonce="nonce"'))).toEqual([]);
  });

  it('are not sent where it does not', async () => {
    const own = withRoute(build, 'tenang', { default: Page, loader });
    const html = await (await handlerOf(own)({}, '/tenang')).text();
    expect(html).toContain('<h1>Halaman</h1>');
    expect(html).not.toContain('<script');
  });

  it('are not sent with an error, whatever the page asks for', async () => {
    const own = withRoute(build, 'rusak', {
      default: Page,
      handle: { hydrate: true },
      loader: () => {
        throw new Error('rusak');
      },
    });
    const response = await handlerOf(own)({}, '/rusak');
    const html = await response.text();
    expect(response.status).toBe(500);
    expect(html).toContain('Terjadi gangguan');
    expect(html).not.toContain('<script');
  });

  it('nor is a page that breaks while it is drawn shown half', async () => {
    const Broken = () => {
      throw new Error('rusak');
    };
    const own = withRoute(build, 'patah', { default: Broken, loader });
    const response = await handlerOf(own)({}, '/patah');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Terjadi gangguan');
  });
});
