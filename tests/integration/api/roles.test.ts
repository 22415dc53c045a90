import { describe, expect, it } from 'vitest';
import { anApi, contract, EVERYONE, type TestApi, type Who } from '#tests/support/api.ts';
import { approvedAt, readFrom, submitTo, succeeded } from '#tests/support/api-steps.ts';
import { type Case, CASES } from '#tests/support/api-cases.ts';

/** A pemda's own request is submitted by itself alone; the table's two kinds of pemda both have none of it. */
const isOwnMatter = ({ call }: Case, who: Who) =>
  call === 'POST /reservations' && (who === 'pemda' || who === 'otherPemda');

/** Calls in the state that the case names, with the revision of the moment. */
async function callerOf(api: TestApi, { call, json, jsonOf, given }: Case) {
  const subject = (await given?.(api)) ?? '';
  const [method = '', template = ''] = call.split(' ');
  const path = template.replace(/\{\w+\}/, subject);
  const isVerb = template.startsWith('/reservations/{number}/');
  const revision = isVerb ? (await readFrom(api, subject)).revision : undefined;
  const named = await jsonOf?.(api, subject);
  const sent =
    json === undefined ? {} : { json: { ...(isVerb && { revision }), ...json, ...named } };
  return (who: Who | null) => api.call(who, method, path, sent);
}

describe('every call by every role', () => {
  it.each(CASES.map((one) => [one.call, one] as const))('%s', async (_, one) => {
    const api = anApi();
    const ask = await callerOf(api, one);
    if (one.call !== 'GET /openapi.json') expect((await ask(null)).status).toBe(401);
    const refused = EVERYONE.filter((who) => !one.may.includes(who) && !isOwnMatter(one, who));
    for (const who of refused) {
      const { status, body } = await ask(who);
      const isForeign = who === 'otherPemda' && one.hidden && one.may.includes('pemda');
      expect([who, status]).toEqual([who, isForeign ? 404 : 403]);
      expect(body.code).toBe(isForeign ? 'not-found' : 'forbidden');
    }
    const [first, ...others] = one.may;
    if (first === undefined) throw new Error('Nobody may');
    expect([first, (await ask(first)).status]).toEqual([first, expect.toSatisfy(isDone)]);
    // The first of them has changed the state; the others may find that, but are not turned away.
    for (const who of others) {
      const isGone = one.call.startsWith('DELETE ') ? 404 : expect.toSatisfy(isLetIn);
      expect([who, (await ask(who)).status]).toEqual([who, isGone]);
    }
  });

  it('leaves no call of the document out, and has met each of its good answers', async () => {
    const { document, seen } = await contract();
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, it]) => ({
        call: `${method.toUpperCase()} ${path}`,
        ...it,
      })),
    );
    const asked = CASES.map(({ call }) => call.split('?', 1)[0]);
    expect(asked.sort()).toEqual(operations.map(({ call }) => call).sort());
    const good = operations.map(({ operationId, responses }) => {
      return `${operationId} ${Object.keys(responses).find((status) => status.startsWith('2'))}`;
    });
    expect(good.filter((answer) => !seen.has(answer))).toEqual([]);
  });
});

const isDone = (status: number) => status >= 200 && status < 300;
const isLetIn = (status: number) => isDone(status) || status === 409 || status === 400;

describe('a pemda', () => {
  it('submits for its own office and no other', async () => {
    const api = anApi();
    expect((await submitTo(api, {}, 'pemda')).status).toBe(201);
    expect(await submitTo(api, {}, 'otherPemda')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });

  it('lists its own requests and no others', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    const listed = async (who: Who) =>
      succeeded(await api.call(who, 'GET', '/reservations')).items.map(
        (item: { number: string }) => item.number,
      );
    expect(await listed('pemda')).toEqual([number]);
    expect(await listed('otherPemda')).toEqual([]);
    expect(await listed('auditor')).toEqual([number]);
  });

  it('does not learn who of the staff decided', async () => {
    const api = anApi();
    const number = await approvedAt(api);
    const own = await readFrom(api, number, 'pemda');
    expect(own.timeline.every((line: { actor: object }) => !('name' in line.actor))).toBe(true);
    const json = { revision: 1, reason: 'Ada tugas lain.' };
    const stale = await api.call('pemda', 'POST', `/reservations/${number}/cancel`, { json });
    expect(stale.body).toMatchObject({ code: 'stale', decidedBy: 'DJPK' });
  });
});
