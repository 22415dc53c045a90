import { setTimeout as pause } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { startClockwork } from '#app/jobs/clockwork.server.ts';
import type { MailTransport } from '#app/jobs/mail-transport.server.ts';
import { createLogger } from '#app/logger.server.ts';
import { anApproved, aTeam, read } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { MAIL_FROM } from '#tests/support/notices.ts';
import { aTransport, aWaitingNotice, standingOf, TAKEN } from '#tests/support/outbox.ts';

function start(house: TestHouse, transport: MailTransport) {
  const log: Record<string, unknown>[] = [];
  const paper = new Writable({
    write(chunk: Buffer, _encoding, written) {
      log.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      written();
    },
  });
  const pace = { mail: 5, deadlines: 5, reminders: 5, drafts: 5, letters: 5 };
  const parts = {
    house,
    transport,
    mailFrom: MAIL_FROM,
    logger: createLogger('info', paper),
    dataDir: 'var/none',
    pace,
  };
  return { ...startClockwork(parts), log };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(5);
}

describe('the clockwork beside the server', () => {
  it('sends mail and writes deadlines down, at once and again', async () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    house.setNow('2026-12-07T03:00:00Z' as Instant);
    const transport = aTransport();
    const clockwork = start(house, transport);
    await until(() => read(house, number).status === 'noShow');
    await until(() => standingOf(house).every(({ state }) => state === 'sent'));
    await clockwork.stop();
    const told = clockwork.log.map(({ msg }) => msg);
    expect(told).toContain('outbox');
    expect(told).toContain('deadlines');
  });

  it('never sends two rounds together, and finishes what it is sending when it stops', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1', 'a@contoh.go.id');
    aWaitingNotice(house, 'B1', 'b@contoh.go.id');
    let [now, most] = [0, 0];
    const transport = aTransport(async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(40);
      now -= 1;
      return TAKEN;
    });
    const clockwork = start(house, transport);
    await until(() => now === 1);
    await clockwork.stop();
    expect([now, most]).toEqual([0, 1]);
    expect(standingOf(house).map(({ state }) => state)).toEqual(['sent', 'waiting']);
    await pause(30);
    expect(transport.sent).toHaveLength(1);
  });

  it('logs a fault and goes on', async () => {
    const house = aHouse();
    aWaitingNotice(house, 'A1');
    house.db.$client.exec('alter table outbox rename to gone');
    const transport = aTransport();
    const clockwork = start(house, transport);
    await until(() =>
      clockwork.log.some(({ level, msg }) => level === 'error' && msg === 'outbox'),
    );
    house.db.$client.exec('alter table gone rename to outbox');
    await until(() => transport.sent.length === 1);
    await clockwork.stop();
    expect(JSON.stringify(clockwork.log)).not.toContain('maria@');
  });
});
