import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { msOf } from '#app/domain/calendar/instant.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { isAccountNotice, type OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { singleLine } from '#emails/tidy.ts';
import { calendarFile, removalFile } from './calendar.ts';
import { domainOf, parseMailbox } from './mailbox.ts';

/** A message as it goes over the wire. */
export interface MailMessage {
  readonly noticeId: string;
  /** With its angle brackets; the same at each build of the same notice. */
  readonly messageId: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** CRLF line ends throughout. */
  readonly raw: Buffer;
}

/**
 * The mail of one notice: text and HTML, and the calendar message where there is one. The same
 * payload gives the same bytes at each build, so that sending again after a crash is harmless.
 * @param options.from `MAIL_FROM`: sender, reply address and organizer of every invitation
 */
export async function buildMessage(
  payload: OutboxPayload,
  options: { readonly from: string },
): Promise<MailMessage> {
  const from = parseMailbox(options.from);
  const notice = renderNotice(payload);
  const token = payload.noticeId.replace(/[^\w.-]/g, '-');
  const messageId = `<${token}@${domainOf(from)}>`;
  const envelope = { from: from.address, to: [singleLine(payload.recipient.email)] };
  const composer = new MailComposer({
    from,
    replyTo: from,
    to: { name: singleLine(payload.recipient.name), address: singleLine(payload.recipient.email) },
    envelope,
    subject: notice.subject,
    messageId,
    date: new Date(msOf(payload.writtenAt)),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
    text: notice.text,
    html: notice.html,
    ...calendarPart(payload, options.from),
    // "=_" cannot stand in quoted-printable or base64, so no content can end its part early.
    encoding: 'quoted-printable',
    boundaryPrefix: '=_sambang',
    baseBoundary: createHash('sha256').update(payload.noticeId).digest('hex').slice(0, 24),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { noticeId: payload.noticeId, messageId, envelope, raw: await composer.compile().build() };
}

/** As an alternative, which calendars act on, and as a file, which people open. */
function calendarPart(payload: OutboxPayload, from: string) {
  const organizer = parseMailbox(from);
  const isAccount = isAccountNotice(payload);
  const content = isAccount ? removalFile(payload, organizer) : calendarFile(payload, organizer);
  const method = payload.calendar?.method;
  if (content === null || method === undefined) return {};
  const number = isAccount ? (payload.number ?? '') : payload.reservation.number;
  const filename = `${number.replace(/[^\w-]/g, '')}.ics`;
  return { icalEvent: { method, content, filename, contentTransferEncoding: 'base64' } };
}
