import { createTransport } from 'nodemailer';
import {
  cleanReply,
  type ReplyStage,
  type ReplyVerdict,
  weighReply,
} from '#app/domain/mail/smtp-reply.ts';
import { tlsFault } from '#app/copy/mail-faults.ts';
import type { DkimSettings, SmtpSettings } from '#app/env-mail.server.ts';
import { errorText, type MailTransport } from './transport.ts';

export interface SmtpOptions {
  readonly url: string;
  readonly settings: SmtpSettings;
  readonly dkim: DkimSettings | null;
  /** Milliseconds after which a sending is given up, however slowly the server talks. */
  readonly sendWithin: number;
}

/** Mail by SMTP over a few connections that stay open, signed where a key is given. */
export function smtpTransport({ url, settings, dkim, sendWithin }: SmtpOptions): MailTransport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: settings.connections,
    // The outbox is the only one that tries again: it knows what was sent.
    maxRequeues: 0,
    ...tlsOptions(settings),
    ...(dkim !== null && { dkim: dkimOptions(dkim) }),
    dnsTimeout: 10_000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const secrets = secretsIn(url);
  return {
    name: 'smtp',
    send: async ({ envelope, raw }) => {
      try {
        const { response } = await pool.sendMail({
          envelope: { from: envelope.from, to: [...envelope.to] },
          raw,
          signal: AbortSignal.timeout(sendWithin),
        });
        return { ok: true, response: cleanReply(response, secrets) };
      } catch (error) {
        return { ok: false, ...verdictOn(error), error: cleanReply(sentenceOf(error), secrets) };
      }
    },
    close: () => pool.close(),
  };
}

/** The password of the sign-in, plain and as it goes over the line. */
function secretsIn(url: string): string[] {
  const { username, password } = new URL(url);
  if (password === '') return [];
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  const coded = [pass, `\0${user}\0${pass}`].map((one) => Buffer.from(one).toString('base64'));
  return [pass, password, ...coded];
}

/** `required`: not a word of a letter goes over a line that is not encrypted. */
function tlsOptions({ tls, ca }: SmtpSettings) {
  return {
    ...(tls === 'required' && { requireTLS: true }),
    ...(tls === 'off' && { ignoreTLS: true }),
    ...(ca !== null && { tls: { ca } }),
  };
}

function dkimOptions({ domain, selector, privateKey }: DkimSettings) {
  return { domainName: domain, keySelector: selector, privateKey };
}

/** What the library tells of a failed sending. */
interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

const STAGES: Readonly<Record<string, ReplyStage>> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'content',
};

function verdictOn(error: unknown): ReplyVerdict {
  const { code, command, response, responseCode } = error as SmtpError;
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (typeof responseCode !== 'number') {
    // Without a reply the library itself found that the message cannot be sent.
    return isOfMessage
      ? { permanent: true, about: 'message' }
      : { permanent: false, about: tlsFault(errorText(error), code) === null ? 'server' : 'setup' };
  }
  const stage = isOfMessage ? (STAGES[String(command)] ?? 'content') : 'connect';
  const text = typeof response === 'string' ? response : errorText(error);
  return weighReply({ stage, code: responseCode, text });
}

function sentenceOf(error: unknown): string {
  const text = errorText(error);
  return tlsFault(text, (error as SmtpError).code) ?? text;
}
