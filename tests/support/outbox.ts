import { eq } from 'drizzle-orm';
import { outbox, sendAttempts } from '#db/schema/index.ts';
import { noteByHand } from '#app/commands/bounces.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { MailMessage } from '#app/documents/mail-message.ts';
import type { MailTransport, SendResult } from '#app/jobs/mail-transport.server.ts';
import { as, done } from './deeds.ts';
import { anInvitation } from './notices.ts';

/** Puts a notice into the outbox, due since now; its id stands in the mail's Message-ID. */
export function aWaitingNotice(house: House, id: string, email = 'maria@aru.example'): void {
  const now = house.clock();
  const recipient = { name: 'Maria Lestari', email, zone: 'WIT' } as const;
  house.db
    .insert(outbox)
    .values({
      id,
      kind: 'reservationApproved',
      reservationId: null,
      recipient: email,
      payload: anInvitation({ noticeId: id, recipient }),
      dedupeKey: `test:${id}`,
      state: 'waiting',
      attempts: 0,
      nextAttemptAt: now,
      createdAt: now,
    })
    .run();
}

/** How a notice stands: state, tries so far and when the next one is due. */
export function standingOf(house: House) {
  return house.db
    .select()
    .from(outbox)
    .all()
    .map(({ id, state, attempts, nextAttemptAt }) => ({ id, state, attempts, nextAttemptAt }));
}

export interface TestTransport extends MailTransport {
  readonly sent: MailMessage[];
}

/** Takes every message unless `answer` says otherwise. */
export function aTransport(
  answer: (message: MailMessage) => SendResult | Promise<SendResult> = () => TAKEN,
): TestTransport {
  const sent: MailMessage[] = [];
  return {
    name: 'smtp',
    sent,
    send: async (message) => {
      const result = await answer(message);
      if (result.ok) sent.push(message);
      return result;
    },
    close: () => undefined,
  };
}

export const TAKEN: SendResult = { ok: true, response: '250 OK' };
export const DOWN: SendResult = { ok: false, permanent: false, error: 'connect ECONNREFUSED' };
export const UNKNOWN_USER: SendResult = {
  ...{ ok: false, permanent: true, error: '550 no such user', about: 'address' },
};

/** An address noted by a person; gives the note's id. */
export function aNotedAddress(house: House, address: string): string {
  const told = { address, detail: 'Kata narahubung.' };
  return done(noteByHand(house, as('secretariat'), told)).id;
}

/** Every try to send a notice: what came of it, and the reply. */
export function attemptsOf(house: House, id: string): string[] {
  return house.db
    .select()
    .from(sendAttempts)
    .where(eq(sendAttempts.outboxId, id))
    .all()
    .map(({ outcome, reply }) => `${outcome}: ${reply}`);
}
