import { and, eq, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { mailOptOuts } from '#db/schema/index.ts';
import type { Audience } from '#app/domain/decisions/notice.ts';
import type { MailReader, MailTopic } from '#app/domain/people/mail-topics.ts';

const QUERIES = prepared((db) => ({
  one: db
    .select({ since: mailOptOuts.since })
    .from(mailOptOuts)
    .where(
      and(
        eq(mailOptOuts.reader, sql.placeholder('reader')),
        eq(mailOptOuts.topic, sql.placeholder('topic')),
      ),
    )
    .prepare(),
  all: db
    .select({ topic: mailOptOuts.topic })
    .from(mailOptOuts)
    .where(eq(mailOptOuts.reader, sql.placeholder('reader')))
    .prepare(),
}));

/** Does this reader do without mail of this topic? */
export function isUnwanted(db: Reader, reader: MailReader, topic: MailTopic): boolean {
  return QUERIES(db).one.get({ reader, topic }) !== undefined;
}

/** What this reader does without. */
export function unwantedTopics(db: Reader, reader: MailReader): MailTopic[] {
  return QUERIES(db)
    .all.all({ reader })
    .map(({ topic }) => topic);
}

/** Whose choice counts for such a notice; null where there is none to make: a pemda's. */
export function readerOf(audience: Audience): MailReader | null {
  switch (audience.to) {
    case 'requester':
      return null;
    case 'secretariat':
      return 'secretariat';
    case 'narasumber':
      return `narasumber:${audience.narasumberId}`;
    case 'unit':
      return `user:${audience.userId}`;
  }
}
