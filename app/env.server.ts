import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Instant, parseInstant } from '#app/domain/calendar/instant.ts';
import { type Result, ok, refuse } from '#app/domain/result.ts';
import { type MailSettings, readMailSettings } from './env-mail.server.ts';

/** The settings, read once when the process starts. Nothing else looks at the environment. */
export interface Env extends MailSettings {
  readonly nodeEnv: 'production' | 'development' | 'test';
  /** 0 lets the machine choose a free port. */
  readonly port: number;
  /** The address to listen on; null listens on every one. */
  readonly host: string | null;
  /** Origin under which people reach the office, without a slash at its end. */
  readonly baseUrl: string;
  /** Absolute path of the folder with database, letters and mail. */
  readonly dataDir: string;
  readonly sessionSecret: string | null;
  /** Null: mail is written as files. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Express's `trust proxy`: false, a number of proxies, or their addresses. */
  readonly trustProxy: false | number | string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  /** The moment from which the clock ticks on, in rehearsals and demonstrations. */
  readonly clock: Instant | null;
}

export type EnvSource = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NODE_ENVS = ['production', 'development', 'test'] as const;
const SECRET_BYTES = 32;
const DEFAULT_SENDER = 'Sekretariat DJPK <callcenter.djpk@kemenkeu.go.id>';

/** One readable sentence for any shape that is not right; the value is never repeated, it may be a secret. */
const text = (sentence: string, fits: (value: string) => boolean) =>
  z.string().refine(fits, { error: sentence }).optional();

const oneOf = <const T extends readonly string[]>(name: string, values: T) =>
  z.enum(values, { error: `${name} harus salah satu dari: ${values.join(', ')}.` }).optional();

const settings = z.object({
  NODE_ENV: oneOf('NODE_ENV', NODE_ENVS),
  PORT: text('PORT harus bilangan bulat antara 0 dan 65535.', isPort),
  HOST: text('HOST tidak boleh memuat spasi atau garis miring.', (it) => !/[\s/]/.test(it)),
  BASE_URL: text(
    'BASE_URL harus alamat http atau https tanpa jalur, misalnya https://sambang.kemenkeu.go.id.',
    isOrigin,
  ),
  DATA_DIR: text('DATA_DIR bukan nama folder yang sah.', (it) => !it.includes('\0')),
  SESSION_SECRET: text(
    `SESSION_SECRET harus sekurang-kurangnya ${SECRET_BYTES} bita.`,
    (it) => Buffer.byteLength(it) >= SECRET_BYTES,
  ),
  SMTP_URL: text('SMTP_URL harus berawalan smtp:// atau smtps:// dan memuat nama server.', (it) =>
    isUrl(it, ['smtp:', 'smtps:']),
  ),
  MAIL_FROM: text(
    'MAIL_FROM harus berupa alamat surel, misalnya Sekretariat DJPK <callcenter.djpk@kemenkeu.go.id>.',
    (it) => /^([^<>\r\n]+ )?<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/.test(it),
  ),
  TRUST_PROXY: text(
    'TRUST_PROXY harus true, false, jumlah proksi, atau daftar alamat proksi yang dipisahkan koma.',
    isTrustProxy,
  ),
  LOG_LEVEL: oneOf('LOG_LEVEL', LOG_LEVELS),
  OIDC_ISSUER: text('OIDC_ISSUER harus alamat https.', (it) => isUrl(it, ['https:'])),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  CLOCK: text(
    'CLOCK harus saat yang ada menurut ISO 8601 dan berakhiran Z, misalnya 2026-12-07T02:00:00Z.',
    (it) => parseInstant(it) !== null,
  ),
});

type Settings = z.infer<typeof settings>;

/**
 * Reads the settings of `interfaces.md` §4. `forServer` tells the long-running server, whose default is
 * production, from the office's commands. Refuses with one Indonesian sentence for each wrong setting.
 */
export function readEnv(
  source: EnvSource,
  { forServer }: { readonly forServer: boolean },
): Result<Env, readonly string[]> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  const read = parsed.success ? parsed.data : null;
  const nodeEnv =
    NODE_ENVS.find((it) => it === given.NODE_ENV) ?? (forServer ? 'production' : 'development');
  const mail = readMailSettings(given, read?.MAIL_FROM ?? DEFAULT_SENDER);
  const faults = [
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...contradictions(given, nodeEnv, forServer),
    ...(mail.ok ? [] : mail.error),
  ];
  if (read === null || !mail.ok || faults.length > 0) return refuse(faults);
  return ok({ ...toEnv(read, nodeEnv), ...mail.value });
}

/**
 * Reads the environment of this process; a wrong setting ends the process with its sentences, which
 * `json` also gives to a machine.
 */
export function loadEnv(options: { readonly forServer: boolean; readonly json?: boolean }): Env {
  const env = readEnv(process.env, options);
  if (env.ok) return env.value;
  const error = `Pengaturan belum benar: ${env.error.join(' ')}`;
  if (options.json === true) process.stdout.write(`${JSON.stringify({ error })}\n`);
  process.stderr.write(`Pengaturan belum benar:\n${env.error.map((it) => `- ${it}\n`).join('')}`);
  process.exit(1);
}

function contradictions(given: EnvSource, nodeEnv: Env['nodeEnv'], forServer: boolean): string[] {
  const faults: string[] = [];
  if (forServer && nodeEnv === 'production' && !given.SESSION_SECRET)
    faults.push(
      `SESSION_SECRET wajib diisi, sekurang-kurangnya ${SECRET_BYTES} bita acak, misalnya dari: openssl rand -base64 48.`,
    );
  if (nodeEnv === 'production' && given.CLOCK)
    faults.push('CLOCK tidak boleh dipakai bila NODE_ENV=production.');
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const missing = oidc.filter((name) => !given[name]);
  if (missing.length > 0 && missing.length < oidc.length)
    faults.push(`${oidc.join(', ')} harus diisi bersama; yang kurang: ${missing.join(', ')}.`);
  return faults;
}

function toEnv(read: Settings, nodeEnv: Env['nodeEnv']): Omit<Env, keyof MailSettings> {
  const port = Number(read.PORT ?? 3000);
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  return {
    nodeEnv,
    port,
    host: read.HOST ?? null,
    baseUrl: read.BASE_URL ? new URL(read.BASE_URL).origin : `http://localhost:${port}`,
    dataDir: resolve(read.DATA_DIR ?? 'var'),
    sessionSecret: read.SESSION_SECRET ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM ?? DEFAULT_SENDER,
    trustProxy: trustProxyOf(read.TRUST_PROXY),
    logLevel: read.LOG_LEVEL ?? 'info',
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    clock: read.CLOCK ? parseInstant(read.CLOCK) : null,
  };
}

/** `true` means one proxy: trusting every hop would let anyone name their own address. */
function trustProxyOf(value: string | undefined): Env['trustProxy'] {
  if (value === undefined || value === 'false' || value === '0') return false;
  if (value === 'true') return 1;
  return /^\d+$/.test(value) ? Number(value) : value;
}

function isTrustProxy(value: string): boolean {
  if (/^(true|false|\d{1,2})$/.test(value)) return true;
  return value.split(',').every((item) => {
    const [address = '', bits, ...rest] = item.trim().split('/');
    if (/^(loopback|linklocal|uniquelocal)$/.test(address)) return bits === undefined;
    const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const width = bits ?? '0';
    return rest.length === 0 && /^\d{1,3}$/.test(width) && Number(width) <= widest;
  });
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
}

function isOrigin(value: string): boolean {
  if (!isUrl(value, ['http:', 'https:'])) return false;
  const url = new URL(value);
  return url.pathname === '/' && !url.search && !url.hash && !url.username;
}
