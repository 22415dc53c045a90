import { join } from 'node:path';
import { DEFAULT_SMTP, type MailSettings } from '#app/env-mail.server.ts';
import { fileTransport } from './mail/file-transport.server.ts';
import { smtpTransport } from './mail/smtp-transport.server.ts';
import type { MailTransport, SendResult } from './mail/transport.ts';

export type { MailTransport, SendResult };

export interface MailTransportOptions extends Partial<MailSettings> {
  /** `SMTP_URL`; null: mail is written as files to `mail/` of the data directory. */
  readonly smtpUrl: string | null;
  readonly dataDir: string;
  /** Milliseconds after which a sending is given up. */
  readonly sendWithin?: number;
}

export function openMailTransport(options: MailTransportOptions): MailTransport {
  const transport =
    options.smtpUrl === null
      ? fileTransport(join(options.dataDir, 'mail'))
      : smtpTransport({
          url: options.smtpUrl,
          settings: options.smtp ?? DEFAULT_SMTP,
          dkim: options.dkim ?? null,
          sendWithin: options.sendWithin ?? 60_000,
        });
  return {
    ...transport,
    send: async (message) =>
      message.envelope.to.every(isOneAddress) ? transport.send(message) : NO_ADDRESS,
  };
}

const NO_ADDRESS: SendResult = {
  ok: false,
  permanent: true,
  error: 'Alamat surel penerima tidak sah.',
};

/** The library would mend a broken address by quoting it, and so write to somebody nobody named. */
function isOneAddress(text: string): boolean {
  return /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/.test(text);
}
