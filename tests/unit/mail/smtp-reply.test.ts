import { describe, expect, it } from 'vitest';
import { isGivenUp } from '#app/domain/mail/giving-up.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { cleanReply, type ReplyStage, weighReply } from '#app/domain/mail/smtp-reply.ts';

const CASES: [ReplyStage, number | null, string, 'stays' | 'passes', string][] = [
  // As the large servers word it.
  [
    'recipient',
    550,
    '550 5.1.1 The email account that you tried to reach does not exist',
    'stays',
    'address',
  ],
  ['recipient', 550, '550-5.1.1 does not exist\r\n550 5.1.1 Learn more', 'stays', 'address'],
  ['recipient', 550, '550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'stays', 'address'],
  ['recipient', 550, '550 5.4.1 Recipient address rejected: Access denied', 'stays', 'address'],
  ['recipient', 550, '550 5.2.1 mailbox disabled', 'stays', 'address'],
  ['recipient', 550, '550 no such user here', 'stays', 'address'],
  ['content', 550, '550 5.1.1 <x@y> user unknown', 'stays', 'address'],
  ['recipient', 552, '552 5.2.2 mailbox full', 'passes', 'message'],
  ['recipient', 552, '552 quota exceeded', 'passes', 'message'],
  ['recipient', 452, '452 4.2.2 over quota', 'passes', 'message'],
  ['recipient', 450, '450 4.2.0 greylisted, try again in 300 seconds', 'passes', 'message'],
  ['content', 451, '451 4.3.0 queue file write error', 'passes', 'server'],
  ['recipient', 421, '421 4.7.0 too many connections', 'passes', 'server'],
  ['connect', 421, '421 busy', 'passes', 'server'],
  ['connect', 554, '554 no SMTP service here', 'passes', 'setup'],
  ['recipient', 550, '550 5.7.1 Service unavailable, client host blocked', 'stays', 'setup'],
  ['recipient', 550, '550 relaying denied', 'stays', 'setup'],
  ['content', 554, '554 message rejected as spam', 'stays', 'setup'],
  ['content', 550, '550 5.7.26 unauthenticated mail, DMARC', 'stays', 'setup'],
  ['sender', 553, '553 5.1.8 sender address rejected: domain not found', 'passes', 'setup'],
  ['sender', 550, '550 sender not allowed', 'passes', 'setup'],
  ['sender', 552, '552 5.3.4 message too big', 'stays', 'message'],
  ['content', 552, '552 message exceeds fixed limit', 'stays', 'message'],
  ['content', 554, '554 transaction failed', 'stays', 'message'],
  ['connect', 535, '535 5.7.8 authentication failed', 'passes', 'setup'],
  ['recipient', 530, '530 5.7.0 authentication required', 'passes', 'setup'],
  ['connect', null, 'connect ECONNREFUSED', 'passes', 'server'],
];

describe('a server’s reply', () => {
  it.each(CASES)('at %s, %s: "%s" %s, about the %s', (stage, code, text, lasts, about) => {
    expect(weighReply({ stage, code, text })).toEqual({ permanent: lasts === 'stays', about });
  });

  it('is kept as one line, clipped, without passwords and keys', () => {
    const text = '535 5.7.8\r\n Error: rahasia-sekali https://a.example/p?kunci=abc&b=1\u0007 x';
    expect(cleanReply(text, ['rahasia-sekali'])).toBe('535 5.7.8 Error: … https://a.example/p x');
    expect(cleanReply('a'.repeat(999))).toHaveLength(300);
  });

  it('is hoped on for a day where it is about the message, without end where it is about the server', () => {
    const since = '2026-11-23T02:00:00Z' as Instant;
    const later = addMinutes(since, 24 * 60 + 1);
    const given = (about: Parameters<typeof isGivenUp>[0], at: Instant) =>
      isGivenUp(about, { since, tries: 9 }, at);
    expect(given('message', addMinutes(since, 24 * 60))).toBe(false);
    expect(
      ['message', 'address', 'server', 'setup'].map((it) => given(it as 'server', later)),
    ).toEqual([...[true, true, false, false]]);
  });
});
