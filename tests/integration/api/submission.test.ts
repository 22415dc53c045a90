import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { people, readFrom, submitTo, succeeded } from '#tests/support/api-steps.ts';
import { aRequest } from '#tests/support/deeds.ts';
import { aForm } from '#tests/support/letters.ts';

const pathsOf = (body: { errors: readonly { path: string }[] }) =>
  body.errors.map(({ path }) => path);

describe('a request for a consultation', () => {
  const { requester } = aRequest();
  it.each([
    [
      'a region that does not exist',
      { requester: { ...requester, regionCode: '99.99' } },
      'requester.regionCode',
    ],
    [
      'an administrative city',
      { requester: { ...requester, regionCode: '31.71' } },
      'requester.regionCode',
    ],
    ['no region', { requester: { ...requester, regionCode: null } }, 'requester.regionCode'],
    ['no contact', { requester: { ...requester, contact: null } }, 'requester.contact'],
    [
      'an address that is none',
      { requester: { ...requester, contact: { name: 'A', email: 'a@' } } },
      'requester.contact.email',
    ],
    ['a topic that does not exist', { topics: ['TIDAK_ADA'] }, 'topics.0'],
    ['a topic that is not offered', { topics: ['PPID'] }, 'topics.0'],
    ['no topic', { topics: [] }, 'topics'],
    ['a mode of its own', { mode: 'telepon' }, 'mode'],
    [
      'a date that does not exist',
      { letter: { ...aRequest().letter, date: '2026-02-30' } },
      'letter.date',
    ],
    [
      'an instant without Z',
      { preferences: [{ start: '2026-12-07T09:00:00+07:00' }] },
      'preferences.0.start',
    ],
    [
      'an instant that does not exist',
      { preferences: [{ start: '2026-12-07T24:00:00Z' }] },
      'preferences.0.start',
    ],
    [
      'four choices',
      { preferences: [7, 8, 9, 10].map((day) => ({ start: `2026-12-0${day % 10}T02:00:00Z` })) },
      'preferences',
    ],
    ['no time at all', { preferences: [] }, 'preferences'],
    ['only blank guests', { guests: [{ name: ' ' }, { name: '' }, {}] }, 'guests'],
    ['a guest of another kind', { guests: [{ name: 'A', kind: 'vip' }] }, 'guests.0.kind'],
    ['a name longer than a line', { guests: [{ name: 'a'.repeat(201) }] }, 'guests.0.name'],
    ['half a guest', { mode: 'videoConference', guests: [], guestCount: 2.5 }, 'guestCount'],
    ['fewer than no guests', { mode: 'videoConference', guests: [], guestCount: -1 }, 'guestCount'],
  ])('with %s is invalid there', async (_, overrides, path) => {
    const answer = await submitTo(anApi(), overrides);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect(pathsOf(answer.body)).toContain(path);
  });

  it('for a time that has passed is told that the notice is too short', async () => {
    const past = { preferences: [{ start: '2026-11-16T02:00:00Z' }] };
    const answer = await submitTo(anApi(), past);
    expect(answer).toMatchObject({ status: 422, body: { code: 'blocked' } });
    expect(answer.body.findings).toContainEqual(
      expect.objectContaining({ code: 'NOTICE_TOO_SHORT', severity: 'block' }),
    );
  });

  it('with two hundred names meets the guest limit, and with five hundred and one the list ends', async () => {
    const api = anApi();
    const many = await submitTo(api, { guests: people(200) });
    expect(many).toMatchObject({ status: 422, body: { code: 'blocked' } });
    expect(many.body.findings).toContainEqual(
      expect.objectContaining({
        code: 'GUEST_LIMIT_EXCEEDED',
        params: expect.objectContaining({ guests: 200, limit: 5, excess: 195 }),
      }),
    );
    expect(pathsOf((await submitTo(api, { guests: people(501) })).body)).toEqual(['guests']);
  });

  it('keeps names as one line, whatever they try to be', async () => {
    const api = anApi();
    const names = [
      'Budi\r\nBcc: x@y.id',
      '<script>alert(1)</script>',
      '=HYPERLINK("x")',
      'A\u0000B\u202E',
      ' ',
    ];
    const made = succeeded(await submitTo(api, { guests: names.map((name) => ({ name })) }));
    const { guests } = await readFrom(api, made.number);
    expect(guests.map(({ name }: { name: string }) => name)).toEqual([
      'Budi Bcc: x@y.id',
      '<script>alert(1)</script>',
      '=HYPERLINK("x")',
      'A B',
    ]);
  });

  it('from another time of receipt is the word of staff, and never lies ahead', async () => {
    const api = anApi();
    const at = (receivedAt: string) => submitTo(api, { receivedAt }, 'secretariat');
    const { number } = succeeded(await at('2026-11-19T02:00:00Z'));
    expect((await readFrom(api, number)).receivedAt).toBe('2026-11-19T02:00:00Z');
    expect(pathsOf((await at('2026-11-23T02:00:01Z')).body)).toEqual(['receivedAt']);
    const own = succeeded(await submitTo(api, { receivedAt: '2026-11-19T02:00:00Z' }));
    expect((await readFrom(api, own.number)).receivedAt).toBe('2026-11-23T02:00:00Z');
  });
});

describe('a submission that is sent again', () => {
  const send = (api: ReturnType<typeof anApi>, key: string, questions = 'Sama.') =>
    api.call('pemda', 'POST', '/reservations', {
      body: aForm(aRequest({ questions })),
      headers: { 'Idempotency-Key': key },
    });

  it('is answered alike and makes no second request', async () => {
    const api = anApi();
    const first = await send(api, 'kirim-1');
    const again = await send(api, 'kirim-1');
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    expect(succeeded(await api.call('pemda', 'GET', '/reservations')).items).toHaveLength(1);
  });

  it('under the same key with other content is invalid', async () => {
    const api = anApi();
    await send(api, 'kirim-1');
    const other = await send(api, 'kirim-1', 'Lain.');
    expect(pathsOf(other.body)).toEqual(['Idempotency-Key']);
  });

  it.each(['k'.repeat(201), ' '])('under a key that is none is invalid', async (key) => {
    expect(pathsOf((await send(anApi(), key)).body)).toEqual(['Idempotency-Key']);
  });

  it('at the same moment makes one request', async () => {
    const api = anApi();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(api, 'kirim-1')));
    expect(new Set(answers.map(({ body }) => body.number))).toEqual(new Set(['K-2026-00001']));
  });
});
