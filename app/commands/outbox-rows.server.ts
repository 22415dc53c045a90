import { eq, sql } from 'drizzle-orm';
import { placeholders, prepared, type Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { NoticeDraft } from '#app/domain/decisions/notice.ts';
import type { NoticeAudience, NoticePayload } from '#app/domain/decisions/notice-payload.ts';
import { LINK_PARAMETER, RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { issueLink } from './access-links.server.ts';
import {
  type Names,
  namesOf,
  type News,
  type NoticeContext,
  payloadOf,
  recipientOf,
} from './notice-facts.server.ts';

const QUERIES = prepared((db) => {
  const { seq: _, ...columns } = placeholders(outbox);
  return {
    write: db
      .insert(outbox)
      .values(columns)
      .onConflictDoNothing({ target: outbox.dedupeKey })
      .prepare(),
    told: db
      .select({ id: outbox.id })
      .from(outbox)
      .where(eq(outbox.dedupeKey, sql.placeholder('dedupeKey')))
      .prepare(),
  };
});

/** How a row of the outbox begins. */
export const NOT_SENT_YET = {
  state: 'waiting',
  attempts: 0,
  leasedUntil: null,
  leaseHolder: null,
  sentAt: null,
  lastError: null,
  sentVia: null,
} as const;

/** Whose page of a request lies where. */
const PAGES: Readonly<Record<NoticeAudience, string>> = {
  requester: '',
  secretariat: '/sekretariat',
  narasumber: '/narasumber',
  unit: '/unit',
};

/** Writes what is to be sent, with a snapshot of the facts it tells, in the deciding transaction. */
export function writeNotices(tx: Tx, news: News, context: NoticeContext): void {
  if (news.notices.length === 0) return;
  const names = namesOf(tx, news);
  // Asked before the link is made: news that is written already brings no second key.
  for (const { notice, recipient, dedupeKey } of untold(tx, news, names, context)) {
    const id = context.newId();
    const statusUrl = noticeUrl(tx, notice, news, context);
    QUERIES(tx).write.run({
      ...NOT_SENT_YET,
      id,
      kind: notice.kind,
      reservationId: news.next.id,
      recipient: recipient.email,
      payload: payloadOf(id, notice, news, { recipient, names, statusUrl, ...context }),
      dedupeKey,
      nextAttemptAt: addMinutes(news.at, context.mailWaits ?? 0),
      createdAt: news.at,
    });
  }
}

/** Is there anybody to be told who has not been told yet? Nothing is written. */
export function isUntold(tx: Tx, news: News, context: NoticeContext): boolean {
  return untold(tx, news, namesOf(tx, news), context).length > 0;
}

/** What is not written yet, each with who reads it; whoever has no address is told nothing. */
function untold(tx: Tx, news: News, names: Names, context: NoticeContext) {
  const about = [news.next.id, context.dedupe ?? news.next.revision];
  return news.notices.flatMap((notice) => {
    const recipient = recipientOf(notice, news.next, names, context);
    if (recipient === null) return [];
    const dedupeKey = [...about, notice.kind, recipient.email].join(':');
    const isTold = QUERIES(tx).told.get({ dedupeKey }) !== undefined;
    return isTold ? [] : [{ notice, recipient, dedupeKey }];
  });
}

/** The notices as they would go out now, for a person to read before; nothing is written. */
export function foretoldNotices(tx: Tx, news: News, context: NoticeContext): NoticePayload[] {
  const names = namesOf(tx, news);
  return news.notices.flatMap((notice) => {
    const recipient = recipientOf(notice, news.next, names, context);
    if (recipient === null) return [];
    // The key to the page is made when it is really written.
    const statusUrl = pageOf(notice, news, context);
    return [payloadOf('pratinjau', notice, news, { recipient, names, statusUrl, ...context })];
  });
}

/** The page of the request, as its reader has it. */
function pageOf({ audience }: NoticeDraft, { next }: News, { house }: NoticeContext): string {
  return `${house.baseUrl}${PAGES[audience.to]}/permohonan/${next.number}`;
}

/** Where a notice leads its reader: the pemda to its own page with a fresh key, the house to theirs. */
function noticeUrl(tx: Tx, notice: NoticeDraft, news: News, context: NoticeContext): string {
  const page = pageOf(notice, news, context);
  if (notice.audience.to !== 'requester') return page;
  const { next, at: now } = news;
  const { house } = context;
  const subject = `reservation:${next.id}` as const;
  const key = issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now });
  return `${page}?${LINK_PARAMETER}=${key}`;
}
