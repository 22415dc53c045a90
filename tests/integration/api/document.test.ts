import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { anApi, contract } from '#tests/support/api.ts';
import { aRequest } from '#tests/support/deeds.ts';

interface Node {
  readonly [name: string]: unknown;
}

async function operations() {
  const { document } = await contract();
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item).map((operation) => ({ path, operation })),
  );
}

function refsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(refsIn)];
}

it('is OpenAPI 3.1, for everyone', async () => {
  const answer = await anApi().call(null, 'GET', '/openapi.json');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
  expect(answer.body).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: 'https://sambang.test/api/v1' }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    security: [{ key: [] }],
  });
});

it('refers to nothing that is not there', async () => {
  const { document } = await contract();
  const known = Object.keys(document.components.schemas).map(
    (name) => `#/components/schemas/${name}`,
  );
  expect([...new Set(refsIn(document))].filter((ref) => !known.includes(ref))).toEqual([]);
});

it('names every operation once, and every part of its path', async () => {
  const all = await operations();
  const names = all.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, operation } of all) {
    const inPath = operation.parameters.filter((it) => it.in === 'path').map(({ name }) => name);
    expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  }
});

it('tells the errors that any call may meet', async () => {
  for (const { path, operation } of await operations()) {
    const expected = path === '/openapi.json' ? ['429', '500'] : ['401', '429', '500'];
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(expected));
  }
});

it('describes the bodies of interfaces.md as right, and others as wrong', async () => {
  const { document } = await contract();
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document as object, 'api');
  const bodyOf = (path: string) => {
    const place = `paths/~1${path}/post/requestBody/content/application~1json/schema`;
    return ajv.getSchema(`api#/${place}`) ?? expect.fail(`no ${place}`);
  };
  const evaluate = bodyOf('policy~1evaluate');
  const question: Node = {
    moment: 'arrival',
    at: '2026-12-07T02:10:00Z',
    mode: 'tatapMuka',
    requester: { regionCode: '71.03', body: 'pemda' },
    guests: { announced: 7, approved: 7, arrived: 8, unlisted: 1 },
  };
  expect(evaluate(question)).toBe(true);
  expect(evaluate({ ...question, tamu: 8 })).toBe(false);
  expect(bodyOf('reservations')(aRequest())).toBe(true);
  expect(bodyOf('reservations')(aRequest({ mode: 'telepon' }))).toBe(false);
  expect(bodyOf('rooms')({ name: 'Ruang A', capacity: 0 })).toBe(false);
});
