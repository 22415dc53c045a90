import { createTransport } from 'nodemailer';
import { errorText, type MailTransport } from './transport.ts';

/** @param sendWithin milliseconds after which a sending is given up, however slowly the server talks */
export function smtpTransport(url: string, sendWithin: number): MailTransport {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // The outbox is the only one that tries again: it knows what was sent.
    maxRequeues: 0,
    dnsTimeout: 10_000,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    name: 'smtp',
    send: async ({ envelope, raw }) => {
      try {
        const { response } = await pool.sendMail({
          envelope: { from: envelope.from, to: [...envelope.to] },
          raw,
          signal: AbortSignal.timeout(sendWithin),
        });
        return { ok: true, response };
      } catch (error) {
        return { ok: false, permanent: isPermanent(error), error: errorText(error) };
      }
    },
    close: () => pool.close(),
  };
}

/** Replies about our sign-in, not about the message: once the setting is mended, all mail goes. */
const SIGN_IN_REPLIES = [530, 534, 535, 538];

/**
 * The server refused this message for good (5xx to sender, recipient or content). All else passes:
 * down, slow, closing in the middle, 4xx, a wrong password.
 */
function isPermanent(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  // Without a reply the library itself found that the message cannot be sent.
  if (typeof responseCode !== 'number') return true;
  return responseCode >= 500 && !SIGN_IN_REPLIES.includes(responseCode);
}
