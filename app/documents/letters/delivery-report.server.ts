import PostalMime, { type Email } from 'postal-mime';
import { type DeliveryReport, readDeliveryStatus } from '#app/domain/mail/delivery-report.ts';

const CAREFUL = {
  maxNestingDepth: 20,
  maxHeadersSize: 256 * 1024,
  forceRfc822Attachments: true,
  attachmentEncoding: 'arraybuffer',
} as const;

const MOST_IDS = 5;

/**
 * Reads a delivery report (RFC 3464) out of a mail's file: whom it names, and the Message-ID of the
 * mail it gives back. Null where it is no such report. Runs in the process that opens what strangers
 * send; a report that was passed on as an attachment is read too.
 */
export async function openReport(bytes: Uint8Array, depth = 0): Promise<DeliveryReport | null> {
  const mail = await PostalMime.parse(bytes, CAREFUL).catch(() => null);
  if (mail === null) return null;
  const status = partOf(mail, ['message/delivery-status', 'message/global-delivery-status']);
  if (status === null) {
    const inner = partOf(mail, ['message/rfc822']);
    return inner === null || depth > 0 ? null : openReport(inner, depth + 1);
  }
  const recipients = readDeliveryStatus(textOf(status));
  if (recipients.length === 0) return null;
  const given = partOf(mail, ['message/rfc822', 'text/rfc822-headers', 'message/global']);
  const head = given === null ? '' : textOf(given).split(/\r?\n\r?\n/, 1)[0];
  const messageIds = aboutMail(head, textOf(status), mail).slice(0, MOST_IDS);
  return { messageIds, recipients, writtenAt: mail.date ?? null };
}

function partOf({ attachments }: Email, types: readonly string[]): Uint8Array | null {
  const part = attachments.find(({ mimeType }) => types.includes(mimeType));
  if (part === undefined) return null;
  return typeof part.content === 'string'
    ? Buffer.from(part.content)
    : new Uint8Array(part.content);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').slice(0, 100_000);
}

function idsIn(field: string, text = ''): string[] {
  const line = new RegExp(`^${field}:\\s*(<[^<>\\s]{3,250}>)`, 'im').exec(text)?.[1];
  return line === undefined ? [] : [line];
}

/**
 * The mail that is given back says itself which one it is; only where none is given back is the rest of
 * the report asked. Otherwise a report of another mail that mentions ours would pass for one of ours.
 */
function aboutMail(head: string | undefined, status: string, report: Email): string[] {
  const given = idsIn('Message-ID', head);
  return given.length > 0 ? given : [...idsIn('Original-Message-ID', status), ...repliedTo(report)];
}

/** Some servers name the mail only in the head of their report. */
function repliedTo({ inReplyTo, references }: Email): string[] {
  return [inReplyTo, references].flatMap((text) => text?.match(/<[^<>\s]{3,250}>/g) ?? []);
}
