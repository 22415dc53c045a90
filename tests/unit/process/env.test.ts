import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SMTP } from '#app/env-mail.server.ts';
import { type Env, type EnvSource, readEnv } from '#app/env.server.ts';

const SECRET = 'x'.repeat(32);

function read(source: EnvSource, forServer = true): Env {
  const env = readEnv({ SESSION_SECRET: SECRET, ...source }, { forServer });
  if (!env.ok) throw new Error(env.error.join(' '));
  return env.value;
}

function faults(source: EnvSource, forServer = true): readonly string[] {
  const env = readEnv({ SESSION_SECRET: SECRET, ...source }, { forServer });
  return env.ok ? [] : env.error;
}

describe('the settings', () => {
  it('have defaults', () => {
    expect(read({})).toEqual({
      nodeEnv: 'production',
      port: 3000,
      host: null,
      baseUrl: 'http://localhost:3000',
      dataDir: resolve('var'),
      sessionSecret: SECRET,
      smtpUrl: null,
      smtp: DEFAULT_SMTP,
      dkim: null,
      mailFrom: 'Sekretariat DJPK <callcenter.djpk@kemenkeu.go.id>',
      trustProxy: false,
      logLevel: 'info',
      oidc: null,
      clock: null,
    });
  });

  it('take an empty value for none', () => {
    expect(read({ PORT: '', SMTP_URL: '', HOST: '' })).toMatchObject({
      port: 3000,
      smtpUrl: null,
      host: null,
    });
  });

  it.each([
    [{ PORT: '8080' }, { port: 8080, baseUrl: 'http://localhost:8080' }],
    [
      { BASE_URL: 'https://sambang.kemenkeu.go.id/' },
      { baseUrl: 'https://sambang.kemenkeu.go.id' },
    ],
    [{ DATA_DIR: '/srv/sambang' }, { dataDir: '/srv/sambang' }],
    [
      { SMTP_URL: 'smtps://kantor:rahasia@mail.test:465' },
      { smtpUrl: 'smtps://kantor:rahasia@mail.test:465' },
    ],
    [{ MAIL_FROM: 'sekretariat@sambang.test' }, { mailFrom: 'sekretariat@sambang.test' }],
    [{ TRUST_PROXY: 'true' }, { trustProxy: 1 }],
    [{ TRUST_PROXY: 'false' }, { trustProxy: false }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: 'loopback, 10.0.0.0/8' }, { trustProxy: 'loopback, 10.0.0.0/8' }],
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [
      { OIDC_ISSUER: 'https://masuk.test', OIDC_CLIENT_ID: 'sambang', OIDC_CLIENT_SECRET: 'kunci' },
      { oidc: { issuer: 'https://masuk.test', clientId: 'sambang', clientSecret: 'kunci' } },
    ],
    [
      { NODE_ENV: 'test', CLOCK: '2026-12-07T02:00:00Z' },
      { nodeEnv: 'test', clock: '2026-12-07T02:00:00Z' },
    ],
  ])('read %j', (source, expected) => {
    expect(read(source)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: 'tiga' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ BASE_URL: 'sambang.kemenkeu.go.id' }, 'BASE_URL'],
    [{ BASE_URL: 'ftp://sambang.test' }, 'BASE_URL'],
    [{ BASE_URL: 'https://sambang.test/jalur' }, 'BASE_URL'],
    [{ SESSION_SECRET: 'x'.repeat(31) }, 'SESSION_SECRET'],
    [{ SMTP_URL: 'http://mail.test' }, 'SMTP_URL'],
    [{ MAIL_FROM: 'Sekretariat' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'A\r\nBcc: <x@y.z>' }, 'MAIL_FROM'],
    [{ TRUST_PROXY: 'semua' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
    [{ LOG_LEVEL: 'keras' }, 'LOG_LEVEL'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
    [{ OIDC_ISSUER: 'https://masuk.test' }, 'OIDC_ISSUER'],
    [{ NODE_ENV: 'test', CLOCK: '2026-12-07T02:00:00' }, 'CLOCK'],
    [{ NODE_ENV: 'test', CLOCK: '2026-02-30T02:00:00Z' }, 'CLOCK'],
    [{ NODE_ENV: 'production', CLOCK: '2026-12-07T02:00:00Z' }, 'CLOCK'],
  ])('refuse %j with one sentence', (source, name) => {
    const sentences = faults(source);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name}\\b.*\\.$`));
  });

  it('name every fault at once, and repeat no value, which may be a secret', () => {
    const sentences = faults({
      PORT: 'rahasia-1',
      SESSION_SECRET: 'rahasia-2',
      SMTP_URL: 'rahasia-3',
    });
    expect(sentences).toHaveLength(3);
    expect(sentences.join(' ')).not.toContain('rahasia');
  });

  it.each([
    ['production', true, 1],
    [undefined, true, 1],
    ['development', true, 0],
    ['test', true, 0],
    ['production', false, 0],
    [undefined, false, 0],
  ])('want a secret in %s (server: %s): %i fault', (nodeEnv, forServer, count) => {
    expect(faults({ NODE_ENV: nodeEnv, SESSION_SECRET: undefined }, forServer)).toHaveLength(count);
  });

  it('let an office command set the clock where no NODE_ENV is given, but not the server', () => {
    const source = { CLOCK: '2026-12-07T02:00:00Z' };
    expect(faults(source, false)).toEqual([]);
    expect(faults(source, true)).toHaveLength(1);
  });
});
