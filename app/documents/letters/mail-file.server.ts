import PostalMime, { type Email } from 'postal-mime';
import { type Instant, instantFromMs } from '#app/domain/calendar/instant.ts';
import type { IncomingMail } from '#app/domain/reservation/incoming-mail.ts';
import type { OpenedMail } from './letter-jobs.ts';
import { MAX_MAIL_ATTACHMENTS } from './limits.ts';

const CAREFUL = {
  maxNestingDepth: 20,
  maxHeadersSize: 256 * 1024,
  // A mail inside of the mail is opened here, and only so deep.
  forceRfc822Attachments: true,
} as const;

/** How deep mails that were passed on may lie in each other. */
const MOST_FORWARDS = 3;

const LONGEST_TEXT = 20_000;

/** Headers of the contact centre's system in which a ticket's number may stand. */
const TICKET_HEADERS = [
  'x-deskpro-ticket',
  'x-deskpro-ticket-id',
  'x-deskpro-ticket-ref',
  'x-ticket-id',
];

/**
 * Opens a mail's file: who wrote what and when, and what came with it. What was passed on as a mail of
 * its own is the real one. Runs in the process that opens what strangers send; nothing is fetched.
 */
export async function openMail(bytes: Uint8Array): Promise<OpenedMail | null> {
  let mail = await parsed(bytes);
  if (mail === null) return null;
  const outer = mail;
  const files = filesOf(mail);
  let isForwarded = false;
  for (let depth = 0; depth < MOST_FORWARDS; depth++) {
    const inner: Email | null = await forwardedIn(mail);
    if (inner === null) break;
    mail = inner;
    isForwarded = true;
    files.push(...filesOf(mail));
  }
  const own = mailOf(mail, isForwarded);
  const outerTickets = ticketLines(outer);
  return {
    mail: {
      ...own,
      // It is known again by the file that was dropped, whatever it passes on.
      messageId: lineIn(outer.messageId),
      ticketHeaders: [
        ...own.ticketHeaders,
        ...(isForwarded ? [outer.subject ?? '', ...outerTickets] : []),
      ],
    },
    files: files.slice(0, MAX_MAIL_ATTACHMENTS),
    isCut: files.length > MAX_MAIL_ATTACHMENTS,
  };
}

/** Null for what has no head of a mail. */
async function parsed(bytes: Uint8Array): Promise<Email | null> {
  const mail = await PostalMime.parse(bytes, CAREFUL).catch(() => null);
  const isMail = mail?.headers.some(({ key }) =>
    ['from', 'date', 'received', 'subject'].includes(key),
  );
  return isMail === true ? mail : null;
}

async function forwardedIn({ attachments }: Email): Promise<Email | null> {
  const inner = attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
  return inner === undefined ? null : parsed(bytesOf(inner.content));
}

function filesOf({ attachments }: Email): OpenedMail['files'][number][] {
  return attachments
    .filter(({ mimeType }) => mimeType !== 'message/rfc822')
    .map(({ filename, content }) => ({
      name: (filename ?? '').slice(0, 300),
      bytes: bytesOf(content),
    }))
    .filter(({ bytes }) => bytes.byteLength > 0);
}

function mailOf(mail: Email, isForwarded: boolean): IncomingMail {
  return {
    messageId: lineIn(mail.messageId),
    date: instantIn(mail.date),
    arrived: instantIn(
      mail.headers
        .find(({ key }) => key === 'received')
        ?.value.split(';')
        .at(-1),
    ),
    fromName: mail.from?.name.slice(0, 300) ?? '',
    fromEmail: mail.from?.address?.slice(0, 300) ?? '',
    subject: (mail.subject ?? '').slice(0, 500),
    text: (mail.text ?? wordsOf(mail.html ?? '')).slice(0, LONGEST_TEXT),
    ticketHeaders: ticketLines(mail),
    isForwarded,
  };
}

function ticketLines({ headers }: Email): string[] {
  return headers
    .filter(({ key }) => TICKET_HEADERS.includes(key))
    .map(({ value }) => value.slice(0, 100));
}

/** Years in which a request can have been written. */
const [FIRST, LAST] = [Date.parse('2000-01-01T00:00:00Z'), Date.parse('2100-01-01T00:00:00Z')];

function instantIn(text: string | undefined): Instant | null {
  const ms = Date.parse(
    (text ?? '')
      .replace(/\([^)]*\)/g, '')
      .trim()
      .slice(0, 60),
  );
  return ms >= FIRST && ms < LAST ? instantFromMs(ms) : null;
}

function lineIn(text: string | undefined): string | null {
  const line = (text ?? '').trim().slice(0, 300);
  return line === '' ? null : line;
}

/** HTML as words; it is never shown as HTML. */
function wordsOf(html: string): string {
  return html
    .slice(0, 200_000)
    .replace(/<(style|script|head)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
