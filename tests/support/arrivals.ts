import PostalMime from 'postal-mime';
import type { House } from '#app/commands/house.server.ts';
import { drainOutbox } from '#app/jobs/outbox.server.ts';
import { MAIL_FROM } from './notices.ts';
import { aTransport } from './outbox.ts';

/** A letter as it lies in its reader's mailbox. */
export interface Arrived {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The calendar message that came with it; null where there is none. */
  readonly calendar: string | null;
}

/** Sends what waits and gives what arrived, in the order of its arrival. */
export async function arrivals(house: House): Promise<Arrived[]> {
  const transport = aTransport();
  await drainOutbox(house, transport, { from: MAIL_FROM, holder: 'uji', random: () => 0 });
  return Promise.all(
    transport.sent.map(async ({ envelope, raw }) => {
      const { subject = '', text = '', attachments } = await PostalMime.parse(raw);
      const ics = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
      const calendar = ics === undefined ? null : new TextDecoder().decode(ics.content as never);
      return { to: envelope.to[0] ?? '', subject, text, calendar };
    }),
  );
}

/** The subjects of what one reader got. */
export function subjectsTo(letters: readonly Arrived[], address: string): string[] {
  return letters.filter(({ to }) => to === address).map(({ subject }) => subject);
}
