import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  type IncomingMail,
  mailFacts,
  questionsOf,
  ticketIn,
} from '#app/domain/reservation/incoming-mail.ts';

const NOW = '2026-11-20T02:00:00Z' as Instant;

function facts(over: Partial<IncomingMail> = {}) {
  const mail: IncomingMail = {
    ...{ messageId: null, date: '2026-11-19T13:15:00Z' as Instant, arrived: null },
    ...{ fromName: 'Anggrek Wangi', fromEmail: 'bpkad@melati.example', subject: 'DAU', text: '' },
    ...{ ticketHeaders: [], isForwarded: false },
    ...over,
  };
  return mailFacts(mail, NOW);
}

describe('what a mail says', () => {
  it('was received when it was sent, and never tomorrow', () => {
    const [tomorrow, arrived] = ['2026-11-21T00:00:00Z', '2026-11-19T13:16:00Z'] as Instant[];
    expect(facts().receivedAt).toBe('2026-11-19T13:15:00Z');
    expect(facts({ date: null, arrived: arrived ?? null }).receivedAt).toBe(arrived);
    expect(facts({ date: tomorrow ?? null, arrived: arrived ?? null }).receivedAt).toBe(arrived);
    expect(facts({ date: tomorrow ?? null }).receivedAt).toBeNull();
  });

  it('takes no address that is none, and no sign that turns the writing', () => {
    expect(facts({ fromEmail: 'bukan alamat' }).senderEmail).toBeNull();
    expect(facts({ fromEmail: 'a@b.id, c@d.id' }).senderEmail).toBeNull();
    expect(facts({ fromName: 'Ang\u202egrek\u0000 \n Wangi' }).senderName).toBe('Anggrek Wangi');
    expect(facts({ subject: '   ' }).subject).toBeNull();
  });

  it.each([
    [['Re: Konsultasi [#48213]'], '48213'],
    [['Konsultasi (#abcd-1234-EFGH)'], 'ABCD-1234-EFGH'],
    [['[Tiket #991] DAU'], '991'],
    [['Konsultasi DAU nomor 900/12', '77123'], '77123'],
    [['Konsultasi #1 tahun ini'], null],
    [['48213'], null],
  ])('finds the ticket in %j: %s', (lines, ticket) => {
    expect(ticketIn(lines)).toBe(ticket);
  });

  it('keeps the own words, without what is quoted and without the signature', () => {
    const text = [
      'Kami mohon penjelasan:',
      '1. DAU 2027',
      '> kutipan lama',
      '',
      'Hormat kami,',
      'Anggrek Wangi',
      '-- ',
      'BPKAD',
    ].join('\r\n');
    expect(questionsOf(text)).toBe('Kami mohon penjelasan:\n1. DAU 2027');
    expect(questionsOf('Halo\n\nPada Kam, 19 Nov 2026 pukul 09.00 X <x@y.id> menulis:\n> a')).toBe(
      'Halo',
    );
    expect(questionsOf('> hanya kutipan')).toBeNull();
    expect(questionsOf('a'.repeat(10_000))?.length).toBe(3_000);
  });
});
