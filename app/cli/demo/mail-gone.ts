import type { MailMessage } from '#app/documents/mail-message.ts';
import type { SendResult } from '#app/jobs/mail-transport.server.ts';
import { pemda } from './offices.ts';
import { contactEmail } from './request-body.ts';

/** Whose mailbox is closed once a consultation of 2023 and two mails of this year have gone there. */
const GONE = contactEmail(pemda('33.02', 'Bapenda'));
const ARRIVED = 5;

/** Answers for the one mailbox of the demo from which mail comes back; null for all others. */
export function mailGone(): (message: MailMessage) => SendResult | null {
  let seen = 0;
  return ({ envelope }) => {
    if (!envelope.to.includes(GONE)) return null;
    seen += 1;
    if (seen <= ARRIVED) return null;
    const error = '550 5.1.1 Alamat penerima tidak dikenal (user unknown)';
    return { ok: false, permanent: true, about: 'address', error };
  };
}
