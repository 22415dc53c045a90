import { afterEach, expect, it } from 'vitest';
import { currentBuild } from '#tests/support/build.ts';
import { type ServedOffice, ask, serveOffice, withRoute } from '#tests/support/served-office.ts';

let office: ServedOffice;

afterEach(() => office.stop());

it('writes a line a request: id, method, path, status, time', async () => {
  office = await serveOffice();
  const { headers } = await ask(`${office.url}/tidak-ada?nama=Budi`);
  expect(office.log).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      requestId: headers['x-request-id'],
      method: 'GET',
      path: '/tidak-ada',
      status: 404,
      ms: expect.any(Number),
      msg: 'request',
    },
  ]);
});

it.each([
  ['the token of a feed', '/kalender/Zm9vYmFyYmF6cXV4MTIzNA.ics', '/kalender/…'],
  ['a code that was typed in parts', '/keaslian/3xkq7%200m2zc.abc', '/keaslian/…'],
  ['a mail address', '/undangan/budi%40pemda.test', '/undangan/…'],
  ['nothing of a number', '/permohonan/K-2026-00042', '/permohonan/K-2026-00042'],
])('keeps out %s', async (_name, path, logged) => {
  office = await serveOffice();
  await ask(office.url + path);
  expect(office.log[0]?.path).toBe(logged);
});

it('says nothing of probes and files', async () => {
  office = await serveOffice();
  await ask(`${office.url}/healthz`);
  await ask(`${office.url}/assets/lost-abc.js`);
  expect(office.log).toEqual([]);
});

it('tells a bug with its request id, without the values of the statement', async () => {
  const bug = () => {
    throw new Error('Failed query: insert into guests\nparams: Budi,198001012005011001', {
      cause: new Error('SQLITE_FULL'),
    });
  };
  const build = withRoute(await currentBuild(), 'gangguan', { loader: bug, default: () => null });
  office = await serveOffice({ build });
  const { status, headers, text } = await ask(`${office.url}/gangguan`);
  const id = String(headers['x-request-id']);
  expect(status).toBe(500);
  expect(text).toContain('Terjadi gangguan');
  expect(text).toContain(id);
  expect(text).not.toMatch(/Failed query|params|Budi|\.test\.ts/);
  const line = office.log.find((it) => it.msg === 'bug');
  expect(line).toMatchObject({
    requestId: id,
    error: { message: 'Failed query: insert into guests', cause: { message: 'SQLITE_FULL' } },
  });
  expect(JSON.stringify(office.log)).not.toContain('Budi');
});
