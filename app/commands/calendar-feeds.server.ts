import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { hashSecret } from '#db/secret.server.ts';
import type { Tx } from '#db/client.server.ts';
import { calendarFeeds } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { FeedOf } from '#app/domain/schedule/feed.ts';
import { type KeptFeed, standingFeeds } from '#app/queries/calendar-feeds.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** 128 random bits: nobody guesses them. */
const TOKEN_BYTES = 16;

/** That a feed was read is written down once an hour, not with every look. */
const READ_MINUTES = 60;

/**
 * Makes the address of a feed, shown this once; the one before opens nothing any more. Who may have
 * which: see {@link mayHave}.
 */
export function issueFeed(
  house: House,
  doer: Doer,
  feed: FeedOf,
): Result<{ readonly token: string }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    if (!mayHave(context.actor, feed)) return refuse({ code: 'forbidden' });
    const own = { ...feed, issuedBy: context.actor.id };
    const before = standingFeeds(tx, own);
    revoke(tx, before, context);
    const id = context.newId();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const tokenHash = hashSecret(token);
    tx.insert(calendarFeeds)
      .values({ ...own, id, tokenHash, issuedAt: context.now })
      .run();
    const details = { ...feed, renewed: before.length > 0 };
    note(tx, context, 'calendarFeed.issued', `calendarFeed:${id}`, details);
    return ok({ token });
  });
}

/** Takes the address of a feed back; where there is none, nothing happens. */
export function revokeFeed(house: House, doer: Doer, feed: FeedOf): Result<null, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    if (!mayHave(context.actor, feed)) return refuse({ code: 'forbidden' });
    const standing = standingFeeds(tx, { ...feed, issuedBy: context.actor.id });
    revoke(tx, standing, context);
    for (const { id } of standing) {
      note(tx, context, 'calendarFeed.revoked', `calendarFeed:${id}`, { ...feed });
    }
    return ok(null);
  });
}

/** Notes that somebody's program has read it, so that an address nobody uses can be told. */
export function noteFeedRead({ db, clock }: Pick<House, 'db' | 'clock'>, feed: KeptFeed): void {
  const now: Instant = clock();
  if (feed.readAt !== null && addMinutes(feed.readAt, READ_MINUTES) > now) return;
  db.update(calendarFeeds).set({ readAt: now }).where(eq(calendarFeeds.id, feed.id)).run();
}

/** A narasumber has their own, an officer that of the office, who keeps the house those of the house. */
function mayHave(actor: Actor, { kind, subject }: FeedOf): boolean {
  switch (kind) {
    case 'narasumber':
      return can(actor, 'answerAssignment') && subject !== null && actor.narasumberId === subject;
    case 'office':
      return actor.role === 'pemda' && subject !== null && actor.officeKey === subject;
    case 'room':
    case 'secretariat':
      return can(actor, 'manageResources');
  }
}

function revoke(tx: Tx, feeds: readonly KeptFeed[], { now, actor }: CommitContext): void {
  for (const { id } of feeds) {
    tx.update(calendarFeeds)
      .set({ revokedAt: now, revokedBy: actor.id })
      .where(and(eq(calendarFeeds.id, id), isNull(calendarFeeds.revokedAt)))
      .run();
  }
}
