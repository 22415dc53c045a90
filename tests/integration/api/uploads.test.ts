import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JSON_LIMIT, MULTIPART_LIMIT } from '#app/http/api/read-body.server.ts';
import { MAX_LETTER_BYTES } from '#app/commands/letter-store.server.ts';
import { anApi } from '#tests/support/api.ts';
import { readFrom, succeeded } from '#tests/support/api-steps.ts';
import { aRequest } from '#tests/support/deeds.ts';
import { aForm, aPdf } from '#tests/support/letters.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('a letter', () => {
  it.each([
    ['is empty', bytes(), 415, 'unsupported-media-type', 'kosong'],
    [
      'only says that it is a PDF',
      new TextEncoder().encode('surat.pdf'),
      415,
      'unsupported-media-type',
      'PDF',
    ],
    ['is a program', bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), 415, 'unsupported-media-type', 'PDF'],
    [
      'is a GIF',
      new TextEncoder().encode('GIF89a\x01\x00\x01\x00'),
      415,
      'unsupported-media-type',
      'PDF',
    ],
  ])('that %s is not taken', async (_, letter, status, code, word) => {
    const api = anApi();
    const answer = await api.call('pemda', 'POST', '/reservations', {
      body: aForm(aRequest(), letter),
    });
    expect(answer).toMatchObject({ status, body: { code, errors: [{ path: 'letter' }] } });
    expect(answer.body.detail).toContain(word);
    expect(readdirSync(api.dataDir)).toEqual([]);
  });

  it('of 10 MB is taken, and one byte more is not', async () => {
    const api = anApi();
    const sized = (size: number) => {
      const letter = new Uint8Array(size);
      letter.set(aPdf());
      return aForm(aRequest(), letter);
    };
    const largest = await api.call('pemda', 'POST', '/reservations', {
      body: sized(MAX_LETTER_BYTES),
    });
    expect(largest.status).toBe(201);
    const larger = await api.call('pemda', 'POST', '/reservations', {
      body: sized(MAX_LETTER_BYTES + 1),
    });
    expect(larger).toMatchObject({ status: 413, body: { code: 'too-large' } });
    const { items } = succeeded(await api.call('pemda', 'GET', '/reservations'));
    expect(items).toHaveLength(1);
  });

  it('may be a photograph, and is kept under what it holds', async () => {
    const api = anApi();
    const jpeg = bytes(
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      16,
      0x4a,
      0x46,
      0x49,
      0x46,
      0,
      1,
      1,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
    );
    const made = await api.call('pemda', 'POST', '/reservations', {
      body: aForm(aRequest(), jpeg),
    });
    const { letter } = await readFrom(api, succeeded(made).number);
    expect(letter.file).toMatchObject({ mediaType: 'image/jpeg', bytes: jpeg.byteLength });
    const [folder = ''] = readdirSync(`${api.dataDir}/letters`);
    expect(readdirSync(`${api.dataDir}/letters/${folder}`)).toEqual([letter.file.sha256]);
  });
});

describe('what is sent', () => {
  it.each([
    ['nothing', undefined, undefined, 400],
    ['half a document', '{"mode":', 'application/json', 400],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['null', 'null', 'application/json', 400],
    ['a form of a page', 'mode=tatapMuka', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{}', 'text/plain', 415],
    ['a multipart without a boundary', 'x', 'multipart/form-data', 400],
    ['a multipart that breaks off', '--x\r\nContent-Disp', 'multipart/form-data; boundary=x', 400],
  ])('as %s is told apart', async (_, body, type, status) => {
    const sent = {
      ...(body !== undefined && { body }),
      headers: type ? { 'Content-Type': type } : {},
    };
    const answer = await anApi().call('secretariat', 'POST', '/reservations', sent);
    const code = status === 400 ? 'invalid' : 'unsupported-media-type';
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('wants its JSON part', async () => {
    const form = new FormData();
    form.set('letter', new File([aPdf()], 'surat.pdf'));
    const answer = await anApi().call('secretariat', 'POST', '/reservations', { body: form });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'reservation' }] } });
  });

  it.each([
    ['JSON', '/policy/evaluate', 'application/json', JSON_LIMIT],
    ['multipart', '/reservations', 'multipart/form-data; boundary=x', MULTIPART_LIMIT],
  ])(
    'as %s is cut off at the limit, whatever its length was said to be',
    async (_, path, type, limit) => {
      const api = anApi();
      let sent = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(0x20));
        },
      });
      const headers = { 'Content-Type': type };
      const answer = await api.call('secretariat', 'POST', path, { body: endless, headers });
      expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
      expect(sent).toBeLessThan(limit + 4 * 65_536);
      const said = { ...headers, 'Content-Length': String(limit + 1) };
      expect(
        (await api.call('secretariat', 'POST', path, { body: ' ', headers: said })).status,
      ).toBe(413);
    },
  );

  it.each([
    ['arrays', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['objects', '{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000)],
    ['a known field', `{"moment":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
  ])('nested beyond reason as %s is refused in good order', async (_, body) => {
    const api = anApi();
    const headers = { 'Content-Type': 'application/json' };
    for (const path of ['/policy/evaluate', '/reservations', '/rooms']) {
      const answer = await api.call('secretariat', 'POST', path, { body, headers });
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    }
    expect(api.log).toEqual([]);
  });

  it('with many faults is answered with no more than fifty', async () => {
    const guests = Array.from({ length: 500 }, () => ({ name: 1 }));
    const json = aRequest({ guests });
    const answer = await anApi().call('secretariat', 'POST', '/reservations', { json });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(50);
  });
});
