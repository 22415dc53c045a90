import { describe, expect, it } from 'vitest';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { EDITS_WAIT_MINUTES } from '#app/domain/decisions/merge-edits.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { act, anApproved, aTeam, done, read } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aTransport, aWaitingNotice } from '#tests/support/outbox.ts';

/** Subjects of what goes out now, of those to one address; the text of the last of them. */
async function sentTo(house: TestHouse, address: string) {
  const transport = aTransport();
  await drainOutbox(house, transport, { from: 'a@b.example', holder: 'h', random: () => 0.5 });
  const mine = transport.sent.filter(({ envelope }) => envelope.to.includes(address));
  const sources = mine.map(({ raw }) => raw.toString().replace(/=\r\n/g, ''));
  const others = transport.sent.length - sources.length;
  return { count: sources.length, others, last: sources.at(-1) ?? '', all: sources };
}

async function anOffice() {
  const house = aHouse();
  const [first, second] = [aTeam(house), aTeam(house, 'Narasumber Dua')];
  const number = anApproved(house, first);
  const pemda = read(house, number).contact?.email ?? '';
  await sentTo(house, pemda);
  return { house, first, second, number, pemda };
}

const names = (...them: string[]) => ({
  guests: them.map((name) => ({ name, jabatan: 'Staf', kind: 'participant' })),
});

describe('edits within minutes', () => {
  it('of room and narasumber are one mail, sent at once with the last of the calendar', async () => {
    const { house, first, second, number, pemda } = await anOffice();
    const start = '2026-12-07T02:00:00Z';
    const room = { start, ...first, roomId: second.roomId };
    done(act(house, number, 'reassign', { ...room, reason: 'AC ruang rusak.' }));
    done(act(house, number, 'reassign', { start, ...second, reason: 'Narasumber sakit.' }));
    const { count, last } = await sentTo(house, pemda);
    expect(count).toBe(1);
    for (const told of ['AC ruang rusak.', 'Narasumber sakit.', 'Narasumber Dua']) {
      expect(last).toContain(told);
    }
    const ics = Buffer.from(
      /base64\r\n\r\n([\w+/=\r\n]+)/.exec(last)?.[1] ?? '',
      'base64',
    ).toString();
    expect(ics).toMatch(/SEQUENCE:2\r\n/);
  });

  it('of the room alone are no news to guests of a video conference', async () => {
    const house = aHouse();
    const [first, second] = [aTeam(house), aTeam(house, 'Narasumber Dua')];
    const plan = { ...first, meetingUrl: 'https://rapat.example/1' };
    const number = anApproved(house, plan, { mode: 'videoConference' });
    const pemda = read(house, number).contact?.email ?? '';
    await sentTo(house, pemda);
    const moved = { start: '2026-12-07T02:00:00Z', ...plan, roomId: second.roomId };
    done(act(house, number, 'reassign', moved));
    const { count, others } = await sentTo(house, pemda);
    expect([count, others]).toEqual([0, 0]);
  });

  it('of the guest list wait for each other, and hold up nothing else', async () => {
    const { house, number, pemda } = await anOffice();
    done(act(house, number, 'editGuests', names('Ali', 'Budi')));
    done(act(house, number, 'editGuests', names('Ali')));
    aWaitingNotice(house, 'lain', pemda);
    const { all: others } = await sentTo(house, pemda);
    expect(others.map((source) => source.includes('Daftar peserta'))).toEqual([false]);
    house.setNow(addMinutes(house.clock(), EDITS_WAIT_MINUTES));
    const { all } = await sentTo(house, pemda);
    expect(all.filter((source) => source.includes('Daftar peserta'))).toHaveLength(1);
  });

  it('go before a decision, which waits for nothing', async () => {
    const { house, number, pemda } = await anOffice();
    done(act(house, number, 'editGuests', names('Ali')));
    done(act(house, number, 'cancel', { reason: 'Gedung ditutup.' }));
    const { all } = await sentTo(house, pemda);
    expect(all.map((source) => /Gedung ditutup/.test(source))).toEqual([false, true]);
  });
});
