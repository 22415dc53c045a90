import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEnv } from '#app/env.server.ts';

const pemOf = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
const KEY = pemOf(2048);
const DKIM = { DKIM_DOMAIN: 'kemenkeu.go.id', DKIM_SELECTOR: 'sambang', DKIM_PRIVATE_KEY: KEY };

const read = (source: Record<string, string>) => readEnv(source, { forServer: false });

describe('how mail is sent', () => {
  it('is two connections, encrypted where offered, unsigned, unless told otherwise', () => {
    expect(read({})).toMatchObject({
      value: { smtp: { connections: 2, tls: 'auto', ca: null }, dkim: null },
    });
    const told = { ...DKIM, SMTP_URL: 'smtp://a', SMTP_CONNECTIONS: '5', SMTP_TLS: 'required' };
    expect(read(told)).toMatchObject({
      value: { smtp: { connections: 5, tls: 'required' }, dkim: { domain: 'kemenkeu.go.id' } },
    });
    // As a line of an environment file holds it.
    const oneLine = { ...DKIM, DKIM_PRIVATE_KEY: KEY.replaceAll('\n', '\\n') };
    expect(read(oneLine)).toMatchObject({ value: { dkim: { privateKey: KEY } } });
  });

  it.each([
    [{ SMTP_CONNECTIONS: '0' }, /^SMTP_CONNECTIONS .*1 dan 20\.$/],
    [{ SMTP_TLS: 'ya' }, /^SMTP_TLS .*auto, required, off\.$/],
    [{ SMTP_TLS: 'required' }, /memerlukan SMTP_URL/],
    [{ SMTP_CA_FILE: '/tidak/ada.pem' }, /^SMTP_CA_FILE .*PEM/],
    [
      { DKIM_DOMAIN: 'kemenkeu.go.id' },
      /diisi bersama; yang kurang: DKIM_SELECTOR, DKIM_PRIVATE_KEY\.$/,
    ],
    [{ ...DKIM, DKIM_PRIVATE_KEY_FILE: '/x' }, /pilih satu/],
    [{ ...DKIM, DKIM_DOMAIN: 'lain.go.id' }, /domain MAIL_FROM atau induknya/],
    [{ ...DKIM, DKIM_SELECTOR: 'a b' }, /^DKIM_SELECTOR/],
    [{ ...DKIM, DKIM_PRIVATE_KEY: 'rahasia' }, /kunci RSA pribadi.*2048 bit\.$/],
    [{ ...DKIM, DKIM_PRIVATE_KEY: pemOf(1024) }, /2048 bit\.$/],
  ])('is refused with one sentence where it is wrong (%#)', (source, sentence) => {
    const answer = read(source as Record<string, string>);
    expect(answer.ok).toBe(false);
    const [fault = '', ...others] = answer.ok ? [] : answer.error;
    expect(others).toEqual([]);
    expect(fault).toMatch(sentence);
    expect(fault).not.toContain('rahasia');
  });
});
