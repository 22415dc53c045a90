import { describe, expect, it } from 'vitest';
import { inTransaction } from '#app/commands/decide.server.ts';
import { writeNotices } from '#app/commands/outbox-rows.server.ts';
import { toRequester } from '#app/domain/decisions/notice.ts';
import {
  isAccountNotice,
  type NoticePayload,
  withoutKey,
} from '#app/domain/decisions/notice-payload.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import type { SendResult } from '#app/jobs/mail-transport.server.ts';
import { linkOf } from '#app/queries/access-link.server.ts';
import { accessLinks, outbox } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aNotice, MAIL_FROM } from '#tests/support/notices.ts';
import { aTransport, DOWN, TAKEN, UNKNOWN_USER } from '#tests/support/outbox.ts';

const payloadsOf = (house: TestHouse): NoticePayload[] =>
  house.db
    .select()
    .from(outbox)
    .all()
    .flatMap(({ payload }) => (isAccountNotice(payload) ? [] : [payload]));

function keyIn(url: string): string {
  return new URL(url).searchParams.get('kunci') ?? '';
}

function keysTo(house: TestHouse): string[] {
  return payloadsOf(house)
    .filter(({ audience }) => audience === 'requester')
    .map(({ reservation }) => keyIn(reservation.statusUrl));
}

async function drain(house: TestHouse, answer: SendResult = TAKEN) {
  const transport = aTransport(() => answer);
  const options = { from: MAIL_FROM, holder: 'satu', random: () => 0 };
  return { count: await drainOutbox(house, transport, options), transport };
}

describe('the link in a notice', () => {
  it('opens the request for the pemda, and leads the house to its own page of it', () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    const { id } = read(house, number);
    const addresses = new Map(
      payloadsOf(house).map(({ audience, reservation }) => [audience, reservation.statusUrl]),
    );
    expect(addresses.get('secretariat')).toBe(
      `https://sambang.test/sekretariat/permohonan/${number}`,
    );
    expect(addresses.get('narasumber')).toBe(
      `https://sambang.test/narasumber/permohonan/${number}`,
    );
    const keys = keysTo(house);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      expect(key).toMatch(/^[\w-]{43}$/);
      expect(linkOf(house.db, hashSecret(key), `reservation:${id}`, house.clock())).not.toBeNull();
      expect(linkOf(house.db, hashSecret(key), 'reservation:lain', house.clock())).toBeNull();
    }
  });

  it('is made once where the same news is written twice', () => {
    const house = aHouse();
    const number = aVerified(house);
    const next = read(house, number);
    const before = house.db.select().from(accessLinks).all().length;
    inTransaction(house, as('secretariat'), (tx, context) => {
      const notices = [toRequester('reservationHeld')];
      const news = { before: next, next, notices, at: context.now };
      writeNotices(tx, news, context);
      writeNotices(tx, news, context);
    });
    expect(house.db.select().from(accessLinks).all()).toHaveLength(before + 1);
  });

  it('is not made for a pemda that has no address', () => {
    const house = aHouse();
    const requester = {
      ...{ regionCode: '71.03', body: 'pemda', opd: 'BPKAD' },
      contact: { name: 'Ibu Contoh', jabatan: null, email: null, phone: '0811' },
    };
    done(submitted(house, { requester }));
    expect(house.db.select().from(accessLinks).all()).toEqual([]);
  });

  it('stands in the mail, and in the office no more once it is sent', async () => {
    const house = aHouse();
    const number = aVerified(house);
    const keys = keysTo(house);
    const { transport, count } = await drain(house);
    expect(count).toEqual({ sent: 3, retried: 0, failed: 0 });
    const mails = transport.sent.map(({ raw }) => raw.toString().replace(/=\r\n/g, ''));
    for (const key of keys) {
      expect(mails.filter((mail) => mail.includes(`kunci=3D${key}`))).toHaveLength(1);
      expect(house.db.$client.serialize().includes(key)).toBe(false);
    }
    for (const { audience, reservation } of payloadsOf(house)) {
      const place = audience === 'secretariat' ? '/sekretariat' : '';
      expect(reservation.statusUrl).toBe(`https://sambang.test${place}/permohonan/${number}`);
    }
  });

  it('stays as long as the letter has not gone out, and is the same at the next try', async () => {
    const house = aHouse();
    aVerified(house);
    const keys = keysTo(house);
    await drain(house, DOWN);
    expect(keysTo(house)).toEqual(keys);
    await drain(house, UNKNOWN_USER);
    expect(keysTo(house)).toEqual(keys);
  });

  it('works on when the request has come to another end than a visit', () => {
    const house = aHouse();
    const { number, id } = done(submitted(house)).next;
    const [key = ''] = keysTo(house);
    done(act(house, number, 'withdraw', {}, as('pemda')));
    const found = linkOf(house.db, hashSecret(key), `reservation:${id}`, house.clock());
    expect(found).not.toBeNull();
  });

  it('is all that is struck out', () => {
    const statusUrl = 'https://sambang.example/permohonan/K-2026-00042';
    const keyed = aNotice({ reservation: { statusUrl: `${statusUrl}?kunci=rahasia` } });
    expect(withoutKey(keyed)).toEqual(aNotice({ reservation: { statusUrl } }));
    expect(withoutKey(aNotice())).toEqual(aNotice());
  });
});
