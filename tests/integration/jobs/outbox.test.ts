import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { drainOutbox, nextTry } from '#app/jobs/outbox.server.ts';
import type { SendResult } from '#app/jobs/mail-transport.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { act, aVerified } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import {
  aTransport,
  aWaitingNotice,
  DOWN,
  standingOf,
  TAKEN,
  type TestTransport,
} from '#tests/support/outbox.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;

const TOO_LARGE: SendResult = { ok: false, permanent: true, error: '552 5.3.4 too large' };

function drain(house: TestHouse, transport: TestTransport, over: { holder?: string } = {}) {
  const options = { from: MAIL_FROM, holder: 'satu', random: () => 0, ...over };
  return drainOutbox(house, transport, options);
}

const idsOf = ({ sent }: TestTransport) => sent.map(({ noticeId }) => noticeId);

describe('draining the outbox', () => {
  it('sends what the decisions wrote, in order, and nothing a second time', async () => {
    const house = aHouse();
    const number = aVerified(house);
    act(house, number, 'reject', { reason: 'Di luar kewenangan.' });
    const transport = aTransport();
    expect(await drain(house, transport)).toEqual({ sent: 4, retried: 0, failed: 0 });
    const toPemda = transport.sent.filter(
      ({ envelope }) => envelope.to[0] === 'bpkad@contoh.go.id',
    );
    expect(toPemda).toHaveLength(3);
    expect(await drain(house, transport)).toEqual({ sent: 0, retried: 0, failed: 0 });
    expect(outboxState(house.db, NOW)).toEqual({
      waiting: 0,
      failed: 0,
      lagSeconds: 0,
      isStuck: false,
    });
  });

  it('waits longer after each try, and holds back the later mail of that recipient alone', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1', 'a@contoh.go.id');
    aWaitingNotice(house, 'A2', 'a@contoh.go.id');
    aWaitingNotice(house, 'B1', 'b@contoh.go.id');
    let up = false;
    const transport = aTransport(({ noticeId }) => (up || noticeId === 'B1' ? TAKEN : DOWN));
    expect(await drain(house, transport)).toEqual({ sent: 1, retried: 1, failed: 0 });
    expect(standingOf(house)).toMatchObject([
      { id: 'A1', state: 'waiting', attempts: 1, nextAttemptAt: '2026-11-23T02:00:30Z' },
      { id: 'A2', state: 'waiting', attempts: 0 },
      { id: 'B1', state: 'sent', attempts: 1 },
    ]);
    expect(await drain(house, transport)).toEqual({ sent: 0, retried: 0, failed: 0 });
    house.setNow(addMinutes(NOW, 1));
    await drain(house, transport);
    expect(standingOf(house)[0]).toMatchObject({
      attempts: 2,
      nextAttemptAt: '2026-11-23T02:02:00Z',
    });
    expect(outboxState(house.db, house.clock())).toEqual({
      waiting: 2,
      failed: 0,
      lagSeconds: 60,
      isStuck: false,
    });
    up = true;
    house.setNow(addMinutes(NOW, 2));
    expect(await drain(house, transport)).toEqual({ sent: 2, retried: 0, failed: 0 });
    expect(idsOf(transport)).toEqual(['B1', 'A1', 'A2']);
  });

  it('gives up what is refused for good, and lets the later mail through', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    const transport = aTransport(({ noticeId }) => (noticeId === 'A1' ? TOO_LARGE : TAKEN));
    expect(await drain(house, transport)).toEqual({ sent: 1, retried: 0, failed: 1 });
    expect(standingOf(house).map(({ state }) => state)).toEqual(['failed', 'sent']);
    expect(outboxState(house.db, NOW)).toEqual({
      waiting: 0,
      failed: 1,
      lagSeconds: 0,
      isStuck: false,
    });
  });

  it('gives up a notice that cannot be built', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    house.db.$client.exec(`update outbox set payload = '{}' where id = 'A1'`);
    expect(await drain(house, aTransport())).toEqual({ sent: 1, retried: 0, failed: 1 });
  });

  it('stops between two notices when it is told to', async () => {
    const house = aHouse();
    for (const id of ['A1', 'A2', 'A3']) aWaitingNotice(house, id);
    const transport = aTransport();
    const options = { from: MAIL_FROM, holder: 'satu', random: () => 0 };
    const stopping = () => transport.sent.length === 2;
    expect(await drainOutbox(house, transport, { ...options, stopping })).toMatchObject({
      sent: 2,
    });
    expect(standingOf(house)[2]).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});

describe('two that drain at once', () => {
  it('send each notice once, in the order of each recipient', async () => {
    const house = aHouse();
    const expected: string[] = [];
    for (const mailbox of ['a', 'b', 'c']) {
      for (let at = 1; at <= 8; at += 1) {
        aWaitingNotice(house, `${mailbox}${at}`, `${mailbox}@contoh.go.id`);
        expected.push(`${mailbox}${at}`);
      }
    }
    let turn = 0;
    const transport = aTransport(async () => {
      turn += 1;
      await pause(turn % 3);
      return TAKEN;
    });
    const results = await Promise.all(
      ['satu', 'dua', 'tiga'].map((holder) => drain(house, transport, { holder })),
    );
    expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(24);
    expect(idsOf(transport).sort()).toEqual(expected);
    for (const mailbox of ['a', 'b', 'c']) {
      const order = idsOf(transport).filter((id) => id.startsWith(mailbox));
      expect(order).toEqual([...order].sort());
    }
  });

  it('leave alone what the other is sending, until its lease has run out', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    const died = aTransport(() => new Promise<never>(() => undefined));
    void drain(house, died, { holder: 'mati' });
    await pause(50);
    const other = aTransport();
    house.setNow(addMinutes(NOW, 1));
    expect(await drain(house, other, { holder: 'dua' })).toMatchObject({ sent: 0 });
    house.setNow(addMinutes(NOW, 2));
    expect(await drain(house, other, { holder: 'dua' })).toMatchObject({ sent: 2 });
    expect(idsOf(other)).toEqual(['A1', 'A2']);
  });

  it('send the same bytes again where one died between the sending and its mark', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    const first = aTransport();
    await drain(house, first);
    // As a process leaves it that died before it could mark what it had sent.
    house.db.$client.exec(
      `update outbox set state = 'waiting', sent_at = null, leased_until = '2026-11-23T02:02:00Z'`,
    );
    house.setNow(addMinutes(NOW, 3));
    const second = aTransport();
    expect(await drain(house, second)).toMatchObject({ sent: 1 });
    expect(second.sent).toEqual(first.sent);
    expect(second.sent[0]?.messageId).toBe('<A1@djpk.example>');
  });

  it('do not undo a sending with an answer that comes too late', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    let answer: (late: typeof DOWN) => void = () => undefined;
    const slow = aTransport(() => new Promise((resolve) => (answer = resolve)));
    const late = drain(house, slow, { holder: 'lambat' });
    await pause(50);
    house.setNow(addMinutes(NOW, 3));
    await drain(house, aTransport(), { holder: 'dua' });
    answer(DOWN);
    await late;
    expect(standingOf(house)[0]).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('the pause before the next try', () => {
  const seconds = (attempts: number, random: number) =>
    (Date.parse(nextTry(attempts, NOW, () => random)) - Date.parse(NOW)) / 1000;

  it('doubles up to an hour', () => {
    expect([1, 2, 3, 7, 8, 50].map((attempts) => seconds(attempts, 0))).toEqual([
      30, 60, 120, 1920, 3600, 3600,
    ]);
  });

  it('is shortened by chance, never below a half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (n, random) => {
          const whole = seconds(n, 0);
          expect(seconds(n, random)).toBeGreaterThanOrEqual(whole / 2);
          expect(seconds(n, random)).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });
});

describe('a long queue', () => {
  it('is walked by recipient: the plan never reads the whole table', () => {
    const house = aHouse();
    const plan = house.db.$client
      .prepare(
        `explain query plan select min(seq) from outbox where state = 'waiting' and recipient = 'a'`,
      )
      .all() as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join()).toContain('outbox_by_recipient');
  });
});
