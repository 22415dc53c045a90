import { randomUUID } from 'node:crypto';
import { chance } from '#app/jobs/chance.server.ts';
import { openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { type Drained, drainOutbox } from '#app/jobs/outbox.server.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { outboxState, type OutboxState } from '#app/queries/outbox.server.ts';
import { type Command, done, type Office } from './command.ts';

export const outboxDrainCommand: Command = {
  words: ['outbox', 'drain'],
  usage: '',
  summary:
    'Mengirim pemberitahuan yang menunggu, sampai tidak ada lagi yang perlu dikirim sekarang.',
  read: ({ rest }) => {
    if (rest.length > 0) return refuse(`Tidak dikenal: ${rest.join(' ')}.`);
    return ok(async (office) => {
      const mail = await drainOnce(office);
      return done(mail, drainedText(mail));
    });
  },
};

export type DrainedState = Drained & Pick<OutboxState, 'waiting'>;

/** Sends what is due now; cron calls again for what has to wait. */
export async function drainOnce({ house, env }: Office): Promise<DrainedState> {
  const transport = openMailTransport(env);
  try {
    const options = { from: env.mailFrom, holder: randomUUID(), random: chance };
    const drained = await drainOutbox(house, transport, options);
    return { ...drained, waiting: outboxState(house.db, house.clock()).waiting };
  } finally {
    transport.close();
  }
}

export function drainedText({ sent, failed, waiting }: DrainedState): string {
  return `Pemberitahuan: ${sent} terkirim, ${waiting} menunggu, ${failed} gagal dan perlu diperiksa.\n`;
}
