import { data, redirect } from '@remix-run/node';
import { issueFeed, revokeFeed } from '#app/commands/calendar-feeds.server.ts';
import type { Doer } from '#app/commands/decide.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import type { FeedOf } from '#app/domain/schedule/feed.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { issuerOf, standingFeeds } from '#app/queries/calendar-feeds.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { statusOfRefusal } from '../guards/refused.server.ts';

/** Who asks, and whose feed it is about. */
export interface FeedCall {
  readonly services: Services;
  readonly doer: Doer;
  readonly feed: FeedOf;
}

/** How an address stands that was given out; null where none does. The address itself nobody knows. */
export function shownFeed({ services: { db }, doer, feed }: FeedCall) {
  const [kept] = standingFeeds(db, { ...feed, issuedBy: doer.actor.id });
  if (kept === undefined) return null;
  return {
    since: formatInstant(kept.issuedAt),
    by: issuerOf(db, kept),
    read: kept.readAt === null ? null : formatInstant(kept.readAt),
  };
}

/** What a form brought that made no address. */
export const NOTHING_MADE = { address: null, renewed: false } as const;

/**
 * Makes an address, and the answer shows it; or takes the one that stands back.
 * @param here the page's own address
 */
export async function doFeed(request: Request, call: FeedCall, here: string) {
  const { services, doer, feed } = call;
  const deed = (await requireForm(request)).get('langkah');
  if (deed === 'cabut') {
    const revoked = revokeFeed(services, doer, feed);
    if (!revoked.ok) throw data(null, { status: statusOfRefusal(revoked.error) });
    return redirect(withDone(here, 'kalender-dicabut'));
  }
  if (deed !== 'buat') return data(NOTHING_MADE, { status: 400 });
  const renewed = shownFeed(call) !== null;
  const issued = issueFeed(services, doer, feed);
  if (!issued.ok) throw data(null, { status: statusOfRefusal(issued.error) });
  const address = `${services.baseUrl}${paths.calendarFeed(issued.value.token)}`;
  // Whoever comes back to the page by the browser's memory must not find it there.
  return data({ address, renewed }, { headers: { 'Cache-Control': 'no-store' } });
}
