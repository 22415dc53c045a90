import type { Instant } from '../calendar/instant.ts';
import { type ForwardedText, forwardedText } from './forwarded-mail.ts';
import type { LetterFile } from './letter.ts';

/** A mail as its file says it, before anything is made of it; everything in it a stranger wrote. */
export interface IncomingMail {
  readonly messageId: string | null;
  /** Its own `Date`; null where there is none that can be read. */
  readonly date: Instant | null;
  /** When the last server took it. */
  readonly arrived: Instant | null;
  readonly fromName: string;
  readonly fromEmail: string;
  readonly subject: string;
  /** Words alone: what was HTML is read as text. */
  readonly text: string;
  /** Headers in which a ticket's number may stand. */
  readonly ticketHeaders: readonly string[];
  /** It came inside another one, which only passed it on. */
  readonly isForwarded: boolean;
}

/** What a mail suggests; a person reads each of it before it counts. */
export interface MailFacts {
  readonly receivedAt: Instant | null;
  readonly senderName: string | null;
  readonly senderEmail: string | null;
  readonly subject: string | null;
  readonly questions: string | null;
  readonly ticketNumber: string | null;
  readonly isForwarded: boolean;
  /** Whom the text itself names as the writer of what is passed on in it. */
  readonly passedOnFrom?: Pick<ForwardedText, 'name' | 'email'> | null;
}

/** A file that came with a mail and may be the letter. */
export interface MailAttachment {
  readonly file: LetterFile;
  readonly name: string | null;
}

/** How the contact centre's system (Deskpro) marks a ticket: `[#12345]`, `(#ABCD-1234-EFGH)`, `Tiket #12345`. */
const TICKET =
  /[[({]\s*(?:tiket|ticket|case)?\s*#\s*([a-z0-9][a-z0-9-]{2,30})\s*[\])}]|\b(?:tiket|ticket)\s*#\s*([a-z0-9][a-z0-9-]{2,30})/i;

const LONGEST_LINE = 200;
const LONGEST_TEXT = 3_000;

/** What a mail says that a request needs. Received it was when it was sent, and never tomorrow. */
export function mailFacts(mail: IncomingMail, now: Instant): MailFacts {
  const said = mail.date ?? mail.arrived;
  const passedOn = forwardedText(mail.subject, mail.text);
  const isPlausible = said !== null && said <= now;
  return {
    receivedAt: isPlausible ? said : pastOr(mail.arrived, now),
    senderName: lineOf(mail.fromName),
    senderEmail: emailOf(mail.fromEmail),
    subject: lineOf(mail.subject),
    questions: (passedOn && questionsOf(passedOn.body)) ?? questionsOf(mail.text),
    ticketNumber: ticketIn([mail.subject, ...mail.ticketHeaders]),
    isForwarded: mail.isForwarded,
    passedOnFrom: passedOn && { name: passedOn.name, email: emailOf(passedOn.email ?? '') },
  };
}

function pastOr(at: Instant | null, now: Instant): Instant | null {
  return at !== null && at <= now ? at : null;
}

/** The first ticket's number that stands in any of the lines; a header may hold it bare. */
export function ticketIn(lines: readonly string[]): string | null {
  for (const [index, text] of lines.entries()) {
    const found = TICKET.exec(text);
    if (found !== null) return (found[1] ?? found[2] ?? '').toUpperCase();
    const bare = /^\s*#?([a-z0-9][a-z0-9-]{2,30})\s*$/i.exec(text);
    if (index > 0 && bare !== null) return (bare[1] ?? '').toUpperCase();
  }
  return null;
}

function lineOf(text: string): string | null {
  const line = plain(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
  return line === '' ? null : line;
}

function emailOf(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address)
    ? address
    : null;
}

/** Where the writer's own words end: a signature, or the mail that is answered. */
const END =
  /^(?:--\s*$|_{5,}|-{3,}\s*(?:original message|pesan asli|forwarded message|pesan terusan|pesan yang diteruskan)|(?:on|pada)\b.{5,120}\b(?:wrote|menulis)\s*:\s*$|sent from my |dikirim dari )/i;

/** Greetings and thanks at the end; the name that follows is the signature. */
const FAREWELL =
  /^(?:hormat (?:kami|saya)|salam(?: hormat)?|terima ?kasih|wassalam.*|best regards|regards|tks|trims)[\s,.!]*$/i;

/** The writer's own words, without what is quoted and without the signature, as far as these are told apart. */
export function questionsOf(text: string): string | null {
  const kept: string[] = [];
  for (const raw of plain(text).split(/\r?\n/)) {
    const words = raw.trim();
    if (END.test(words)) break;
    if (words.startsWith('>')) continue;
    if (FAREWELL.test(words) && kept.some((one) => one !== '')) break;
    kept.push(words);
  }
  const own = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST_TEXT)
    .trim();
  return own === '' ? null : own;
}

/** Without control characters and what only turns the writing. */
function plain(text: string): string {
  return text.replace(/[\p{Cf}]|(?![\n\r\t])\p{Cc}/gu, '').normalize('NFC');
}
