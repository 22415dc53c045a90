import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anApi } from '#tests/support/api.ts';
import { doVerb, readFrom, submitTo, succeeded } from '#tests/support/api-steps.ts';
import { aRequest } from '#tests/support/deeds.ts';
import { aForm } from '#tests/support/letters.ts';
import { latin1, pdfOfPages } from '#tests/support/pdf-files.ts';
import { aPhoto, aPngBomb } from '#tests/support/photos.ts';

const send = (api: ReturnType<typeof anApi>, letter: Uint8Array<ArrayBuffer>) =>
  api.call('pemda', 'POST', '/reservations', { body: aForm(aRequest(), letter) });

describe('a letter that a program sends', { timeout: 120_000 }, () => {
  it('is taken although no reader opens it: the reviewer is told', async () => {
    const api = anApi();
    expect((await send(api, latin1('%PDF-1.4 minimal'))).status).toBe(201);
    expect((await send(api, latin1('%PDF-1.7\n<< /Encrypt 1 0 R >>'))).status).toBe(201);
  });

  it('of sixty pages is too large, and is not kept', async () => {
    const api = anApi();
    const answer = await send(api, pdfOfPages(60));
    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(answer.body.detail).toContain('60 halaman');
    expect(readdirSync(api.dataDir)).toEqual([]);
    expect((await send(api, pdfOfPages(40))).status).toBe(201);
  });

  it('that unfolds to more points than any camera gives is too large', async () => {
    const answer = await send(anApi(), aPngBomb(50_000, 50_000));
    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  it('and is a photo is kept without place and device', async () => {
    const api = anApi();
    const photo = await aPhoto(60, 40);
    const { number } = succeeded(await send(api, photo));
    const { file } = (await readFrom(api, number)).letter;
    expect(file.mediaType).toBe('image/jpeg');
    expect(file.bytes).toBeLessThan(photo.byteLength);
  });
});

describe('how a letter was made sure of', () => {
  it('may be said, is told to staff and not to the pemda', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    succeeded(await doVerb(api, number, 'start-review'));
    const verification = { method: 'confirmedByPhone', note: 'Bagian umum membenarkan.' };
    succeeded(await doVerb(api, number, 'verify-letter', { verification }));
    const staff = await readFrom(api, number);
    expect(staff.letterVerification).toEqual(verification);
    expect(staff.timeline.at(-1)).toMatchObject({
      ...{ action: 'reservation.letterVerified', reason: verification.note },
      verification: 'confirmedByPhone',
    });
    const own = await readFrom(api, number, 'pemda');
    expect(own.letterVerification).toBeNull();
    expect(JSON.stringify(own)).not.toMatch(/confirmedByPhone|membenarkan/);
  });

  it('may be left out, and is refused where it is no such way', async () => {
    const api = anApi();
    const { number } = succeeded(await submitTo(api));
    succeeded(await doVerb(api, number, 'start-review'));
    const strange = { verification: { method: 'ramalan' } };
    const answer = await doVerb(api, number, 'verify-letter', strange);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    succeeded(await doVerb(api, number, 'verify-letter'));
    expect((await readFrom(api, number)).letterVerification).toBeNull();
  });
});
