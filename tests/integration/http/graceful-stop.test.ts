import { expect, it } from 'vitest';
import { currentBuild } from '#tests/support/build.ts';
import { ask, serveOffice, withRoute } from '#tests/support/served-office.ts';

/** An office with an address that answers only when it is let go. */
async function officeWithSlowPage(graceMs: number) {
  let letGo: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (reached = resolve));
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const build = withRoute(await currentBuild(), 'lambat', {
    loader: async () => {
      reached();
      await held;
      return new Response('selesai');
    },
  });
  const closed: string[] = [];
  const services = { close: () => void closed.push('closed') };
  const office = await serveOffice({ build, services, graceMs });
  return { office, underWay, closed, letGo: () => letGo() };
}

it('takes no new request, lets the one under way finish, then closes the services', async () => {
  const { office, underWay, closed, letGo } = await officeWithSlowPage(10_000);
  const slow = ask(`${office.url}/lambat`);
  await underWay;
  const stopped = office.stop();
  await expect(ask(office.url)).rejects.toThrow('ECONNREFUSED');
  expect(closed).toEqual([]);
  letGo();
  expect(await slow).toMatchObject({ status: 200, text: 'selesai' });
  await stopped;
  expect(closed).toEqual(['closed']);
});

it('cuts what takes too long', async () => {
  const { office, underWay, closed, letGo } = await officeWithSlowPage(100);
  const slow = ask(`${office.url}/lambat`);
  const cut = expect(slow).rejects.toThrow('socket hang up');
  await underWay;
  await office.stop();
  await cut;
  expect(closed).toEqual(['closed']);
  letGo();
});

it('does not wait for a connection kept open without a request', async () => {
  const { office, closed } = await officeWithSlowPage(60_000);
  await (await fetch(office.url)).text();
  await office.stop();
  expect(closed).toEqual(['closed']);
});

it('stops once, however often it is told', async () => {
  const { office, closed } = await officeWithSlowPage(10_000);
  await Promise.all([office.stop(), office.stop()]);
  expect(closed).toEqual(['closed']);
});
