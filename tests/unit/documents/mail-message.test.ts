import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#app/documents/calendar.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import { renderNotice } from '#emails/catalogue.ts';
import type { NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { aCancellation, aNotice, anInvitation } from '#tests/support/notices.ts';
import { HOSTILE_NAMES, MAIL_FROM } from '#tests/support/notices.ts';

const build = (payload: NoticePayload) => buildMessage(payload, { from: MAIL_FROM });

async function sent(payload: NoticePayload): Promise<Email & { readonly source: string }> {
  const { raw } = await build(payload);
  const mail = await PostalMime.parse(raw);
  return { ...mail, source: raw.toString('latin1') };
}

function headersOf(mail: Email, key: string): string[] {
  return mail.headers.filter((header) => header.key === key).map((header) => header.value);
}

function base64Parts(source: string): string[] {
  const parts = source.split(/\r\n--=_sambang[^\r]*\r\n/);
  return parts
    .filter((part) => /^Content-Transfer-Encoding: base64\r$/m.test(part))
    .map((part) => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64').toString());
}

describe('a message', () => {
  it('is read by others as it was meant', async () => {
    const payload = aNotice();
    const mail = await sent(payload);
    const { subject, text, html } = renderNotice(payload);
    expect(mail.subject).toBe(subject);
    expect(mail.text?.trim()).toBe(text.trim());
    expect(mail.html?.trim()).toBe(html.trim());
    expect(mail.from).toMatchObject({
      name: 'Sekretariat DJPK',
      address: 'konsultasi@djpk.example',
    });
    expect(mail.to).toMatchObject([{ name: 'Maria Lestari', address: 'maria@aru.example' }]);
    expect(mail.replyTo).toMatchObject([{ address: 'konsultasi@djpk.example' }]);
    expect(mail.attachments).toEqual([]);
  });

  it('is marked as written by a machine, at the hour of the decision', async () => {
    const mail = await sent(aNotice());
    expect(headersOf(mail, 'auto-submitted')).toEqual(['auto-generated']);
    expect(headersOf(mail, 'date')).toEqual(['Tue, 24 Nov 2026 03:15:20 +0000']);
    expect(mail.messageId).toBe('<N-0001@djpk.example>');
  });

  it('has one envelope, for one person', async () => {
    const { envelope, messageId } = await build(aNotice());
    expect(envelope).toEqual({ from: 'konsultasi@djpk.example', to: ['maria@aru.example'] });
    expect(messageId).toBe('<N-0001@djpk.example>');
  });

  it.each([aNotice(), anInvitation(), aCancellation()])(
    'has the same bytes at each build, and CRLF line ends',
    async (payload) => {
      const [first, again] = await Promise.all([build(payload), build(payload)]);
      expect(first.raw.equals(again.raw)).toBe(true);
      const source = first.raw.toString('latin1');
      expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of source.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    },
  );

  it('differs from another notice in Message-ID and boundary', async () => {
    const one = await sent(anInvitation());
    const other = await sent(anInvitation({ noticeId: 'N-0002' }));
    const boundaries = (source: string) => source.match(/boundary="[^"]+"/g);
    expect(other.messageId).not.toBe(one.messageId);
    expect(boundaries(one.source)).toHaveLength(2);
    expect(boundaries(other.source)).not.toEqual(boundaries(one.source));
  });
});

describe('a message with a calendar', () => {
  it.each([
    ['REQUEST', anInvitation()],
    ['CANCEL', aCancellation()],
  ] as const)('says %s in the header as in the body', async (method, payload) => {
    const mail = await sent(payload);
    const types = mail.source.match(/^Content-Type: text\/calendar;[^\n]*(\n[ \t][^\n]*)*/gm) ?? [];
    expect(types).toHaveLength(1);
    expect(types[0]).toContain(`method=${method}`);
    const [alternative, file] = mail.attachments;
    expect(alternative).toMatchObject({ mimeType: 'text/calendar', method });
    expect(file).toMatchObject({
      mimeType: 'application/ics',
      filename: 'K-2026-00042.ics',
      disposition: 'attachment',
    });
    // The parser above reads LF for CRLF in text, so the bytes are looked at as they are.
    const calendar = calendarFile(payload, parseMailbox(MAIL_FROM));
    expect(base64Parts(mail.source)).toEqual([calendar, calendar]);
    expect(calendar).toContain(`\r\nMETHOD:${method}\r\n`);
    expect(mail.text).toContain('terlampir');
    expect(mail.html).toContain('terlampir');
  });

  it('keeps one ORGANIZER, the sender', async () => {
    for (const payload of [anInvitation(), aCancellation()]) {
      for (const calendar of base64Parts((await sent(payload)).source)) {
        expect(calendar).toContain(
          'ORGANIZER;CN="Sekretariat DJPK":mailto:konsultasi@djpk.example\r\n',
        );
      }
    }
  });
});

const EXPECTED = (await sent(aNotice())).headers.map((header) => header.key);

describe('hostile input', () => {
  it.each(Object.entries(HOSTILE_NAMES))('adds no header and no recipient: %s', async (_, name) => {
    const payload = aNotice({
      recipient: { name, email: 'maria@aru.example', zone: 'WIT' },
      reservation: { officeLabel: name, number: `K-2026-00042${name}` },
      words: [name, `--=_sambang\r\n${name}`],
    });
    const mail = await sent(payload);
    expect(mail.headers.map((header) => header.key)).toEqual(EXPECTED);
    expect(mail.to?.map((to) => to.address)).toEqual(['maria@aru.example']);
    expect(mail.from?.address).toBe('konsultasi@djpk.example');
    expect(mail.attachments).toEqual([]);
    expect(mail.text).toContain('Layanan ini tidak dipungut biaya');
    expect(mail.html).toContain('</html>');
  });

  it('in an address reaches nobody else', async () => {
    const email = 'maria@aru.example>\r\nBcc: <lain@kota.example';
    const mail = await sent(aNotice({ recipient: { name: 'Maria', email, zone: 'WIB' } }));
    expect(mail.headers.map((header) => header.key)).toEqual(EXPECTED);
    expect(mail.bcc).toBeUndefined();
  });

  it('in an id stays within its place', async () => {
    const mail = await sent(aNotice({ noticeId: 'x>\r\nBcc: <lain@kota.example' }));
    expect(mail.headers.map((header) => header.key)).toEqual(EXPECTED);
    expect(mail.messageId).toMatch(/^<[\w.-]+@djpk\.example>$/);
  });
});

describe('the sender', () => {
  it('may be a bare address', () => {
    const mailbox = { name: 'a@b.example', address: 'a@b.example' };
    expect(parseMailbox('a@b.example')).toEqual(mailbox);
  });

  it.each(['', 'Sekretariat', '<>'])('must be an address: %j', (from) => {
    expect(() => parseMailbox(from)).toThrow('Not an address');
  });
});
