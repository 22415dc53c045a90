import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { clearNote } from '#app/commands/bounces.server.ts';
import { resendNotice } from '#app/commands/resend-notice.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { SendResult } from '#app/jobs/mail-transport.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { notedAddress } from '#app/queries/bounces.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { outbox } from '#db/schema/index.ts';
import { as, done, refusalOf } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { anAccountNotice, MAIL_FROM } from '#tests/support/notices.ts';
import {
  aNotedAddress,
  aTransport,
  attemptsOf,
  aWaitingNotice,
  DOWN,
  standingOf,
  TAKEN,
  type TestTransport,
  UNKNOWN_USER,
} from '#tests/support/outbox.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;

function drain(house: TestHouse, transport: TestTransport) {
  const options = { from: MAIL_FROM, holder: 'satu', random: () => 0 };
  return drainOutbox(house, transport, options);
}

const idsOf = ({ sent }: TestTransport) => sent.map(({ noticeId }) => noticeId);

describe('what is kept of each try', () => {
  it('is written with its mark: put off, taken, and what the server said', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    await drain(
      house,
      aTransport(() => DOWN),
    );
    house.setNow(addMinutes(NOW, 1));
    await drain(house, aTransport());
    expect(attemptsOf(house, 'A1')).toEqual(['deferred: connect ECONNREFUSED', 'sent: 250 OK']);
  });

  it('is never a code that the server repeats, nor the key of a link', async () => {
    const house = aHouse();
    const code = anAccountNotice({ until: addMinutes(NOW, 10) });
    aWaitingNotice(house, 'A1');
    house.db.update(outbox).set({ payload: code, kind: code.kind }).run();
    const error = `554 spam: 004217 ${code.url ?? ''} ${'x'.repeat(500)}`;
    await drain(
      house,
      aTransport(() => ({ ok: false, permanent: true, error })),
    );
    const [attempt = ''] = attemptsOf(house, 'A1');
    expect(attempt).toMatch(/^refused: 554 spam: … https:\/\/sambang.example\/masuk\/instansi x/);
    expect(attempt.length).toBeLessThan(320);
  });

  it('a day of being put off is enough: then a person looks, and what waits behind goes out', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    const full: SendResult = {
      ...{ ok: false, permanent: false, error: '452 4.2.2 full', about: 'message' },
    };
    const transport = aTransport(({ noticeId }) => (noticeId === 'A1' ? full : TAKEN));
    for (let hour = 0; hour < 23; hour += 1) {
      house.setNow(addMinutes(NOW, hour * 60));
      await drain(house, transport);
    }
    expect(standingOf(house)).toMatchObject([{ state: 'waiting' }, { attempts: 0 }]);
    house.setNow(addMinutes(NOW, 24 * 60));
    await drain(house, transport);
    expect(standingOf(house)).toMatchObject([{ state: 'failed' }, { state: 'sent' }]);
    expect(attemptsOf(house, 'A1').at(-1)).toBe(
      'refused: 452 4.2.2 full Sudah dicoba selama satu hari.',
    );
    // Put back by a person, it has its whole day again.
    done(resendNotice(house, as('secretariat'), 'A1'));
    house.setNow(addMinutes(NOW, 25 * 60));
    await drain(house, transport);
    expect(standingOf(house)[0]).toMatchObject({ state: 'waiting' });
  });

  it('a server that is down is no reason to give up, and is left alone after three tries', async () => {
    const house = aHouse();
    for (const name of 'abcdef') aWaitingNotice(house, name, `${name}@contoh.go.id`);
    let asked = 0;
    const transport = aTransport(() => ((asked += 1), DOWN));
    expect(await drain(house, transport)).toEqual({ sent: 0, retried: 3, failed: 0 });
    house.setNow(addMinutes(NOW, 9 * 24 * 60));
    await drain(house, transport);
    expect(asked).toBe(6);
    expect(standingOf(house).every(({ state }) => state === 'waiting')).toBe(true);
    expect(outboxState(house.db, house.clock()).isStuck).toBe(true);
  });

  it('a notice under which the process ends again and again is suspected itself', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    aWaitingNotice(house, 'A2');
    for (let round = 1; round <= 5; round += 1) {
      void drain(
        house,
        aTransport(() => new Promise<never>(() => undefined)),
      );
      await pause(5);
      house.setNow(addMinutes(NOW, round * 3));
    }
    const transport = aTransport();
    expect(await drain(house, transport)).toEqual({ sent: 1, retried: 0, failed: 1 });
    expect(idsOf(transport)).toEqual(['A2']);
    expect(attemptsOf(house, 'A1')).toHaveLength(6);
  });
});

describe('an address that refuses', () => {
  it('is noted; what is written to it later is kept for a person, and nothing is lost', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1', 'Maria@aru.example');
    await drain(
      house,
      aTransport(() => UNKNOWN_USER),
    );
    expect(notedAddress(house.db, 'maria@aru.example')).toMatchObject({
      ...{ source: 'smtp', detail: '550 no such user', notedBy: 'Sistem' },
    });
    aWaitingNotice(house, 'A2', 'maria@aru.example');
    const transport = aTransport();
    expect(await drain(house, transport)).toEqual({ sent: 0, retried: 0, failed: 1 });
    expect(attemptsOf(house, 'A2')).toEqual([]);
    expect(done(resendNotice(house, as('secretariat'), 'A2'))).toHaveProperty('heldBy');
    const { id = '' } = notedAddress(house.db, 'maria@aru.example') ?? {};
    expect(refusalOf(clearNote(house, as('reception'), { id, resend: true })).code).toBe(
      'forbidden',
    );
    expect(done(clearNote(house, as('secretariat'), { id, resend: true }))).toEqual({ resent: 2 });
    expect(done(clearNote(house, as('secretariat'), { id, resend: true }))).toEqual({ resent: 0 });
    expect(await drain(house, transport)).toMatchObject({ sent: 2 });
    expect(idsOf(transport)).toEqual(['A1', 'A2']);
  });

  it('is asked for no reason by a sign-in code, which goes out and notes nothing', async () => {
    const house = aHouse();
    aNotedAddress(house, 'maria@aru.example');
    aWaitingNotice(house, 'A1', 'maria@aru.example');
    house.db.update(outbox).set({ kind: 'signInCode' }).run();
    expect(await drain(house, aTransport())).toMatchObject({ sent: 1 });
    aWaitingNotice(house, 'B1', 'siapa@saja.example');
    house.db.update(outbox).set({ kind: 'signInCode' }).run();
    await drain(
      house,
      aTransport(() => UNKNOWN_USER),
    );
    expect(notedAddress(house.db, 'siapa@saja.example')).toBeNull();
  });
});
