/** What a reply of a mail server is about: whom a person has to look at, if at all. */
export type ReplyAbout =
  /** The address: nobody has it, or its mailbox is closed. */
  | 'address'
  /** This one message: too large, its words refused, its reader's mailbox full. */
  | 'message'
  /** How this office sends: sign-in, sender, its standing with the other side. */
  | 'setup'
  /** A server that is down, slow or busy: nothing of ours. */
  | 'server';

/** How far the talk with the server had come. */
export type ReplyStage = 'connect' | 'sender' | 'recipient' | 'content';

export interface SmtpReply {
  readonly stage: ReplyStage;
  /** Null where the server said nothing that can be read. */
  readonly code: number | null;
  /** The reply as it came, its code and enhanced code (RFC 3463) in front. */
  readonly text: string;
}

export interface ReplyVerdict {
  /** Sending the same again would fail the same. */
  readonly permanent: boolean;
  readonly about: ReplyAbout;
}

/** Replies about our sign-in, not about the message: once the setting is mended, all mail goes. */
const SIGN_IN: readonly number[] = [530, 534, 535, 538];

const NO_SUCH_ADDRESS = /^5\.1\.(0|1|2|3|6|10)$|^5\.2\.1$|^5\.4\.[14]$/;
const MAILBOX_FULL = /^[45]\.2\.2$/;
const TOO_LARGE = /^5\.(2\.3|3\.4)$/;
const BAD_SENDER = /^5\.1\.[78]$/;
const POLICY_WORDS =
  /\b(spam|policy|black-?list|block-?list|blocked|reputation|dmarc|spf|dkim|relay|unsolicited)/i;

/**
 * Tells refusals that last from troubles that pass, by SMTP code and enhanced code, and whose affair
 * each is. A refusal of our set-up before any recipient is named would meet all mail alike: it waits
 * until it is mended, instead of failing letter by letter.
 */
export function weighReply({ stage, code, text }: SmtpReply): ReplyVerdict {
  if (code === null) return { permanent: false, about: 'server' };
  const enhanced = enhancedIn(text);
  if (code < 500) return { permanent: false, about: passingAbout(stage, code, enhanced) };
  if (SIGN_IN.includes(code) || stage === 'connect') return { permanent: false, about: 'setup' };
  if (TOO_LARGE.test(enhanced)) return { permanent: true, about: 'message' };
  if (stage === 'sender') {
    return code === 552 ? { permanent: true, about: 'message' } : WAITS_FOR_SETUP;
  }
  if (BAD_SENDER.test(enhanced)) return WAITS_FOR_SETUP;
  if (MAILBOX_FULL.test(enhanced)) return { permanent: false, about: 'message' };
  if (NO_SUCH_ADDRESS.test(enhanced)) return { permanent: true, about: 'address' };
  if (enhanced.startsWith('5.7.')) return { permanent: true, about: 'setup' };
  if (enhanced === '' || enhanced === '5.0.0') return byCodeAlone(stage, code, text);
  return { permanent: true, about: 'message' };
}

const WAITS_FOR_SETUP: ReplyVerdict = { permanent: false, about: 'setup' };

/** A server that is busy with itself says so of every message; all else is about this one. */
function passingAbout(stage: ReplyStage, code: number, enhanced: string): ReplyAbout {
  const isOfMessage = stage === 'recipient' || stage === 'content';
  return isOfMessage && code !== 421 && !enhanced.startsWith('4.3.') ? 'message' : 'server';
}

/** Servers that give no enhanced code, or one that says nothing. */
function byCodeAlone(stage: ReplyStage, code: number, text: string): ReplyVerdict {
  if (POLICY_WORDS.test(text)) return { permanent: true, about: 'setup' };
  if (stage === 'recipient' && code === 552) return { permanent: false, about: 'message' };
  const isAddress = stage === 'recipient' && [550, 551, 553].includes(code);
  return { permanent: true, about: isAddress ? 'address' : 'message' };
}

function enhancedIn(text: string): string {
  return /^\s*(?:\d{3}[ -])?([245]\.\d{1,3}\.\d{1,3})\b/m.exec(text)?.[1] ?? '';
}

const LONGEST_REPLY = 300;

/**
 * A reply as it is kept: one line, clipped, without what must not be kept. A server may repeat a
 * password, a code or a link with its key.
 */
export function cleanReply(text: string, secrets: readonly string[] = []): string {
  let line = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/(https?:\/\/[^\s?]*)\?\S*/gi, '$1')
    .trim();
  for (const secret of secrets) {
    if (secret.length >= 4) line = line.replaceAll(secret, '…');
  }
  return line.length > LONGEST_REPLY ? `${line.slice(0, LONGEST_REPLY - 1)}…` : line;
}
