import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { notedAddress } from '#app/queries/bounces.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { dkimHolds } from '#tests/support/dkim.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { anInvitation, HOSTILE_NAMES, MAIL_FROM } from '#tests/support/notices.ts';
import { attemptsOf, aWaitingNotice, standingOf } from '#tests/support/outbox.ts';
import { noticeIn, type Received, refusal, withServer } from '#tests/support/smtp.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;
const dataDir = '/nonexistent';

async function drain(house: TestHouse, smtpUrl: string, sendWithin = 20_000) {
  const transport = openMailTransport({ smtpUrl, dataDir, sendWithin });
  const options = { from: MAIL_FROM, holder: 'satu', random: () => 0 };
  const drained = await drainOutbox(house, transport, options);
  transport.close();
  return drained;
}

const idsOf = (received: readonly Received[]) => received.map(noticeIn);

describe('a real server', () => {
  it('is down for an hour: nothing is lost, the order stands, and the office says so', async () => {
    const house = aHouse();
    const mailboxes = ['a', 'b', 'c'];
    for (const box of mailboxes) {
      for (const nth of [1, 2, 3]) aWaitingNotice(house, `${box}${nth}`, `${box}@contoh.go.id`);
    }
    let url = '';
    await withServer({}, async (free) => void (url = free));
    for (let minute = 0; minute <= 60; minute += 20) {
      house.setNow(addMinutes(NOW, minute));
      await drain(house, url);
    }
    expect(outboxState(house.db, house.clock())).toMatchObject({
      ...{ waiting: 9, failed: 0, lagSeconds: 3600, isStuck: true },
    });
    await withServer({}, async (up, received) => {
      // However long the pause had grown, an hour later all is out.
      house.setNow(addMinutes(NOW, 121));
      expect(await drain(house, up)).toEqual({ sent: 9, retried: 0, failed: 0 });
      for (const box of mailboxes) {
        const order = idsOf(received).filter((id) => id.startsWith(box));
        expect(order).toEqual([`${box}1`, `${box}2`, `${box}3`]);
      }
    });
    expect(outboxState(house.db, house.clock())).toMatchObject({ waiting: 0, isStuck: false });
  });

  it('is refusing: each reply is kept, and only the address that nobody has is noted', async () => {
    const house = aHouse();
    const replies: Record<string, Error> = {
      'hilang@a.example': refusal(550, '5.1.1 user unknown'),
      'penuh@a.example': refusal(552, '5.2.2 mailbox full'),
      'kebijakan@a.example': refusal(550, '5.7.1 rejected by policy'),
    };
    for (const [at, address] of Object.keys(replies).entries()) {
      aWaitingNotice(house, `N${at}`, address);
    }
    aWaitingNotice(house, 'N9', 'ada@a.example');
    const onRcptTo = ({ address }: { address: string }, _: unknown, say: (e?: Error) => void) =>
      say(replies[address]);
    await withServer({ onRcptTo }, async (url, received) => {
      expect(await drain(house, url)).toEqual({ sent: 1, retried: 1, failed: 2 });
      expect(idsOf(received)).toEqual(['N9']);
    });
    expect(standingOf(house).map(({ state }) => state)).toEqual([
      ...['failed', 'waiting', 'failed', 'sent'],
    ]);
    const noted = Object.keys(replies).filter((one) => notedAddress(house.db, one) !== null);
    expect(noted).toEqual(['hilang@a.example']);
    expect(attemptsOf(house, 'N2')[0]).toMatch(/^refused: .*550 5\.7\.1 rejected by policy/);
  });

  it('dies before it has answered for a message: the same bytes go out again', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    let silent = true;
    const answer = (_mail: Received, say: () => void) => (silent ? undefined : say());
    await withServer({ answer }, async (url, received) => {
      // It has the message and says nothing: nobody can know.
      expect(await drain(house, url, 400)).toEqual({ sent: 0, retried: 1, failed: 0 });
      silent = false;
      house.setNow(addMinutes(NOW, 1));
      expect(await drain(house, url)).toEqual({ sent: 2, retried: 0, failed: 0 });
      expect(idsOf(received)).toEqual(['A1', 'A1', 'A2']);
      expect(received[1]?.raw.equals(received[0]?.raw ?? Buffer.of())).toBe(true);
    });
    expect(attemptsOf(house, 'A1').map((line) => line.split(':')[0])).toEqual(['deferred', 'sent']);
  });
});

describe('a line that is encrypted', () => {
  it('is refused where nobody vouches for its certificate, with a sentence that says what to do', async () => {
    const message = await buildMessage(anInvitation(), { from: MAIL_FROM });
    await withServer({ secure: true, disabledCommands: [] }, async (url, received) => {
      const smtpUrl = url.replace('smtp:', 'smtps:').replace('//', '//u:sandi-rahasia@');
      const transport = openMailTransport({ smtpUrl, dataDir });
      const result = await transport.send(message);
      transport.close();
      expect(result).toMatchObject({ ok: false, permanent: false, about: 'setup' });
      expect(JSON.stringify(result)).toMatch(/tidak dapat dipercaya .*SMTP_CA_FILE/);
      expect(JSON.stringify(result)).not.toContain('sandi-rahasia');
      expect(received).toEqual([]);
    });
  });

  it('is insisted on where it is required: a server that has none gets no letter', async () => {
    const message = await buildMessage(anInvitation(), { from: MAIL_FROM });
    await withServer({}, async (smtpUrl, received) => {
      const smtp = { connections: 1, tls: 'required', ca: null } as const;
      const transport = openMailTransport({ smtpUrl, dataDir, smtp });
      expect(await transport.send(message)).toMatchObject({ ok: false, permanent: false });
      transport.close();
      expect(received).toEqual([]);
    });
  });
});

describe('a signature by DKIM', () => {
  it('holds on what arrived, whatever the names are, and breaks with one changed letter', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const dkim = { domain: 'djpk.example', selector: 'sambang', privateKey: pem };
    const names = Object.entries(HOSTILE_NAMES);
    await withServer({}, async (smtpUrl, received) => {
      const transport = openMailTransport({ smtpUrl, dataDir, dkim });
      for (const [kind, name] of [...names, ['again', names[0]?.[1] ?? '']]) {
        const recipient = { name: name ?? '', email: 'maria@aru.example', zone: 'WIB' } as const;
        const noticeId = kind === 'again' ? (names[0]?.[0] ?? '') : (kind ?? '');
        const message = await buildMessage(anInvitation({ noticeId, recipient }), {
          from: MAIL_FROM,
        });
        expect(await transport.send(message)).toMatchObject({ ok: true });
      }
      transport.close();
      expect(received.filter(({ raw }) => !dkimHolds(raw, publicKey)).map(noticeIn)).toEqual([]);
      const [first, last] = [received[0]?.raw, received.at(-1)?.raw];
      // Sent again it is the same to the last byte, signature and all.
      expect(last?.equals(first ?? Buffer.of())).toBe(true);
      const forged = Buffer.from(
        first?.toString('latin1').replace('Subject: ', 'Subject: A') ?? '',
      );
      expect(dkimHolds(forged, publicKey)).toBe(false);
    });
  });
});
