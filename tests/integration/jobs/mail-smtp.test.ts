import { createServer } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { buildMessage, type MailMessage } from '#app/documents/mail-message.ts';
import { openMailTransport, type SendResult } from '#app/jobs/mail-transport.server.ts';
import { aNotice, anInvitation, MAIL_FROM } from '#tests/support/notices.ts';
import { portOf, refusal, withServer } from '#tests/support/smtp.ts';

// Nothing is written here: with a server, mail goes nowhere else.
const dataDir = '/nonexistent';
const message = await buildMessage(anInvitation(), { from: MAIL_FROM });

async function sendTo(smtpUrl: string, ...messages: MailMessage[]): Promise<SendResult[]> {
  const transport = openMailTransport({ smtpUrl, dataDir });
  const results: SendResult[] = [];
  for (const one of messages) results.push(await transport.send(one));
  transport.close();
  return results;
}

describe('mail by SMTP', () => {
  it('arrives byte for byte, with its envelope', async () => {
    await withServer({}, async (url, received) => {
      const other = await buildMessage(aNotice({ noticeId: 'N-0002' }), { from: MAIL_FROM });
      const results = await sendTo(url, message, other);
      expect(results.map((result) => result.ok)).toEqual([true, true]);
      expect(received.map(({ from, to }) => ({ from, to }))).toEqual([
        message.envelope,
        other.envelope,
      ]);
      expect(received[0]?.raw.toString()).toBe(message.raw.toString());
      expect(received[1]?.raw.toString()).toBe(other.raw.toString());
    });
  });

  const refusals: [string, SMTPServerOptions, { permanent: boolean; error: RegExp }][] = [
    [
      'an unknown recipient: for good',
      { onRcptTo: (_address, _session, callback) => callback(refusal(550)) },
      { permanent: true, error: /550/ },
    ],
    [
      'a full mailbox: for now',
      { onRcptTo: (_address, _session, callback) => callback(refusal(450)) },
      { permanent: false, error: /450/ },
    ],
    [
      'the sender, who is the same in all mail: until it is mended',
      { onMailFrom: (_address, _session, callback) => callback(refusal(553)) },
      { permanent: false, error: /553/ },
    ],
    [
      'the content: for good',
      {
        onData: (stream, _session, callback) => {
          stream.resume().on('end', () => callback(refusal(554)));
        },
      },
      { permanent: true, error: /554/ },
    ],
    [
      'the content: for now',
      {
        onData: (stream, _session, callback) => {
          stream.resume().on('end', () => callback(refusal(451)));
        },
      },
      { permanent: false, error: /451/ },
    ],
    [
      'everybody at the moment',
      { onConnect: (_session, callback) => callback(refusal(421)) },
      { permanent: false, error: /./ },
    ],
    ['whoever has not signed in', { authOptional: false }, { permanent: false, error: /530/ }],
  ];

  it.each(refusals)('a server refuses %s', async (_, options, expected) => {
    await withServer(options, async (url, received) => {
      const [result] = await sendTo(url, message);
      expect(result).toMatchObject({
        ok: false,
        permanent: expected.permanent,
        error: expect.stringMatching(expected.error) as string,
      });
      expect(received).toEqual([]);
    });
  });

  it('keeps a message when the password is wrong', async () => {
    const options: SMTPServerOptions = {
      allowInsecureAuth: true,
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(refusal(535)),
    };
    await withServer(options, async (url) => {
      const [result] = await sendTo(url.replace('//', '//user:wrong@'), message);
      expect(result).toMatchObject({ ok: false, permanent: false });
    });
  });

  it('goes on with the next message after a refused one', async () => {
    const options: SMTPServerOptions = {
      onRcptTo: (address, _session, callback) =>
        callback(address.address === 'maria@aru.example' ? refusal(550) : null),
    };
    await withServer(options, async (url, received) => {
      const recipient = { name: 'Ari', email: 'ari@jabar.example', zone: 'WIB' } as const;
      const other = await buildMessage(aNotice({ recipient }), { from: MAIL_FROM });
      const results = await sendTo(url, message, other);
      expect(results.map((result) => result.ok)).toEqual([false, true]);
      expect(received.map((mail) => mail.to)).toEqual([['ari@jabar.example']]);
    });
  });

  it.each([
    'maria@aru.example>\r\nRCPT TO:<lain@kota.example',
    'maria@aru.example, lain@kota.example',
    'Lain <lain@kota.example>',
    'maria',
    '',
  ])('never goes to what is no single address: %j', async (email) => {
    const recipient = { name: 'Maria', email, zone: 'WIB' } as const;
    const hostile = await buildMessage(aNotice({ recipient }), { from: MAIL_FROM });
    await withServer({}, async (url, received) => {
      const [result] = await sendTo(url, hostile);
      expect(result).toMatchObject({ ok: false, permanent: true });
      expect(received).toEqual([]);
    });
  });
});

/** A server that greets, answers politely, and then does something else with what follows DATA. */
async function withRudeServer(
  afterData: 'close' | 'silence',
  use: (url: string, connections: () => number) => Promise<void>,
): Promise<void> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    let inData = false;
    socket.on('error', () => undefined);
    socket.write('220 rude\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (inData) {
        if (afterData === 'close') socket.destroy();
        return;
      }
      inData = /^DATA/m.test(text);
      socket.write(inData ? '354 go on\r\n' : '250 yes\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(`smtp://127.0.0.1:${portOf(server)}`, () => connections);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

describe('a server that fails', () => {
  it('by closing in the middle: later again, and the pool does not try by itself', async () => {
    await withRudeServer('close', async (url, connections) => {
      const [result] = await sendTo(url, message);
      expect(result).toMatchObject({ ok: false, permanent: false });
      expect(connections()).toBe(1);
    });
  });

  it('by saying nothing more: given up after the time allowed', async () => {
    await withRudeServer('silence', async (url) => {
      const transport = openMailTransport({ smtpUrl: url, dataDir, sendWithin: 300 });
      expect(await transport.send(message)).toMatchObject({ ok: false, permanent: false });
      transport.close();
    });
  });

  it('by being down: later again', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const port = portOf(server);
    await new Promise((closed) => server.close(closed));
    const [result] = await sendTo(`smtp://127.0.0.1:${port}`, message);
    expect(result).toMatchObject({ ok: false, permanent: false });
  });
});
