import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ok, refuse, type Result } from '#app/domain/result.ts';

/** How the mail server is talked to. */
export interface SmtpSettings {
  /** Connections that are open at once. */
  readonly connections: number;
  /** `auto` encrypts where the server offers it; `required` sends nothing otherwise; `off` never. */
  readonly tls: 'auto' | 'required' | 'off';
  /** PEM of the office's own certificate authority; null: those that Node trusts. */
  readonly ca: string | null;
}

/** With what key mail is signed (RFC 6376). */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

export interface MailSettings {
  readonly smtp: SmtpSettings;
  /** Null: mail is not signed here. */
  readonly dkim: DkimSettings | null;
}

export const DEFAULT_SMTP: SmtpSettings = { connections: 2, tls: 'auto', ca: null };

const TLS_WAYS = ['auto', 'required', 'off'] as const;
const MOST_CONNECTIONS = 20;
const KEY_BITS = 2048;

type Source = Readonly<Record<string, string | undefined>>;

/** Reads how mail is sent; one sentence for each setting that is wrong. A key is never repeated. */
export function readMailSettings(
  given: Source,
  mailFrom: string,
): Result<MailSettings, readonly string[]> {
  const faults: string[] = [];
  const settings = { smtp: smtpOf(given, faults), dkim: dkimOf(given, mailFrom, faults) };
  return faults.length === 0 ? ok(settings) : refuse(faults);
}

function smtpOf(given: Source, faults: string[]): SmtpSettings {
  const { SMTP_CONNECTIONS: count = '2', SMTP_TLS: way = 'auto', SMTP_CA_FILE: caFile } = given;
  const connections = /^\d{1,2}$/.test(count) ? Number(count) : 0;
  if (connections < 1 || connections > MOST_CONNECTIONS)
    faults.push(`SMTP_CONNECTIONS harus bilangan bulat antara 1 dan ${MOST_CONNECTIONS}.`);
  const tls = TLS_WAYS.find((one) => one === way);
  if (tls === undefined) faults.push(`SMTP_TLS harus salah satu dari: ${TLS_WAYS.join(', ')}.`);
  if (tls === 'required' && given.SMTP_URL === undefined)
    faults.push('SMTP_TLS=required memerlukan SMTP_URL.');
  const ca = caFile === undefined ? null : textOfFile(caFile);
  if (caFile !== undefined && ca?.includes('-----BEGIN CERTIFICATE-----') !== true)
    faults.push('SMTP_CA_FILE harus berkas sertifikat PEM yang dapat dibaca.');
  return { connections, tls: tls ?? 'auto', ca };
}

const DKIM = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const;
const DNS_NAME = /^(?!-)[a-z\d-]{1,63}(?<!-)(\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i;

function dkimOf(given: Source, mailFrom: string, faults: string[]): DkimSettings | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY_FILE: file } = given;
  const inline = given.DKIM_PRIVATE_KEY?.replaceAll('\\n', '\n');
  if ([domain, selector, inline, file].every((one) => one === undefined)) return null;
  if (inline !== undefined && file !== undefined)
    faults.push(
      'DKIM_PRIVATE_KEY dan DKIM_PRIVATE_KEY_FILE tidak boleh diisi bersama; pilih satu.',
    );
  const privateKey = inline ?? (file === undefined ? undefined : (textOfFile(file) ?? ''));
  if (domain === undefined || selector === undefined || privateKey === undefined) {
    const missing = DKIM.filter((_, at) => [domain, selector, privateKey][at] === undefined);
    faults.push(
      `DKIM_DOMAIN, DKIM_SELECTOR, dan DKIM_PRIVATE_KEY (atau DKIM_PRIVATE_KEY_FILE) harus diisi bersama; yang kurang: ${missing.join(', ')}.`,
    );
    return null;
  }
  const before = faults.length;
  if (!DNS_NAME.test(domain) || !domain.includes('.'))
    faults.push('DKIM_DOMAIN harus nama domain, misalnya kemenkeu.go.id.');
  else if (!isUnder(senderDomain(mailFrom), domain))
    faults.push(
      'DKIM_DOMAIN harus domain MAIL_FROM atau induknya; tanda tangan domain lain tidak dipercaya penerima.',
    );
  if (!DNS_NAME.test(selector))
    faults.push('DKIM_SELECTOR harus nama seperti di DNS, misalnya sambang2026.');
  if (!isSigningKey(privateKey))
    faults.push(
      `DKIM_PRIVATE_KEY harus kunci RSA pribadi dalam bentuk PEM, tanpa kata sandi, sekurang-kurangnya ${KEY_BITS} bit.`,
    );
  return faults.length > before ? null : { domain: domain.toLowerCase(), selector, privateKey };
}

function senderDomain(mailFrom: string): string {
  return (/@([^\s<>@]+)>?$/.exec(mailFrom)?.[1] ?? '').toLowerCase();
}

function isUnder(name: string, domain: string): boolean {
  const parent = domain.toLowerCase();
  return name === parent || name.endsWith(`.${parent}`);
}

/** The library signs with RSA alone, and receivers take nothing shorter for granted. */
function isSigningKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= KEY_BITS;
  } catch {
    return false;
  }
}

function textOfFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
