import { eq } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { mailOptOuts } from '#db/schema/index.ts';
import type { MailReader, MailTopic } from '#app/domain/people/mail-topics.ts';
import { unwantedTopics } from '#app/queries/mail-choices.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Keeps what a reader does without; what has not changed writes no line of the record. */
export function chooseMail(
  house: House,
  { actor, requestId }: Doer,
  reader: MailReader,
  unwanted: readonly MailTopic[],
): void {
  immediately(house.db, (tx) => {
    const now = house.clock();
    const before = unwantedTopics(tx, reader).sort();
    const after = [...unwanted].sort();
    if (before.join() === after.join()) return;
    tx.delete(mailOptOuts).where(eq(mailOptOuts.reader, reader)).run();
    for (const topic of after) tx.insert(mailOptOuts).values({ reader, topic, since: now }).run();
    const about = `mail:${reader}`;
    note(tx, { now, actor, requestId }, 'mail.chosen', about, { before, after });
  });
}
