import { addMinutes, type Instant, msOf } from '../calendar/instant.ts';
import { type ReplyVerdict, weighReply } from './smtp-reply.ts';

/** What a server reports of one recipient (RFC 3464). */
export interface ReportedRecipient {
  readonly address: string;
  readonly action: string;
  /** Enhanced code: "5.1.1". */
  readonly status: string;
  /** The words of the server that refused, without the name of their kind. */
  readonly diagnostic: string;
}

/** A mail that tells what became of another mail. */
export interface DeliveryReport {
  /** Message-IDs it may be about, with their angle brackets. */
  readonly messageIds: readonly string[];
  readonly recipients: readonly ReportedRecipient[];
  /** When the report was written, by its own clock; null where it does not say. */
  readonly writtenAt: string | null;
}

/** Clocks of servers differ. */
const SKEW_MINUTES = 10;

/** Was it written before the mail last went out? Then it tells of an earlier sending. */
export function isOutdated({ writtenAt }: DeliveryReport, lastSentAt: Instant): boolean {
  const written = writtenAt === null ? Number.NaN : Date.parse(writtenAt);
  return written < msOf(addMinutes(lastSentAt, -SKEW_MINUTES));
}

const MOST_RECIPIENTS = 20;

/** Reads the part `message/delivery-status`: groups of fields, the first of them about the report itself. */
export function readDeliveryStatus(text: string): ReportedRecipient[] {
  return text
    .slice(0, 100_000)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
    .slice(0, MOST_RECIPIENTS)
    .map((fields) => ({
      address: valueOf(fields.get('original-recipient') ?? fields.get('final-recipient') ?? ''),
      action: (fields.get('action') ?? '').toLowerCase(),
      status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '',
      diagnostic: valueOf(fields.get('diagnostic-code') ?? '').slice(0, 300),
    }));
}

/** Field names in lower case; a line that begins with a space goes on with the one before. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
    }),
  );
}

/** Without the type in front: "rfc822; a@b" → "a@b". */
function valueOf(field: string): string {
  return field.replace(/^[\w-]+\s*;\s*/, '').replace(/^<|>$/g, '');
}

/** What came of a message by its report; null where it is still under way or has arrived. */
export function reportedVerdict(told: ReportedRecipient): ReplyVerdict | null {
  if (told.action !== 'failed') return null;
  const { status, diagnostic } = told;
  if (!status.startsWith('5.')) return { permanent: true, about: 'message' };
  const ownCode = /^[245]\d\d\b/.exec(diagnostic)?.[0];
  // What the server itself said is more exact than a status of "other".
  const text = /^\d{3}[ -]5\.\d+\.\d+/.test(diagnostic) ? diagnostic : `${status} ${diagnostic}`;
  return {
    ...weighReply({ stage: 'recipient', code: Number(ownCode ?? 550), text }),
    permanent: true,
  };
}
