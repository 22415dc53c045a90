import { look, type Looking } from '#app/commands/look.server.ts';
import { type Feed, feedName } from '#app/documents/calendar-feed.ts';
import type { FeedLine } from '#app/documents/feed-entry.ts';
import { VISITOR } from '#app/domain/people/roles.ts';
import { narasumberOf } from '#app/domain/reservation/reservation.ts';
import type { FeedKind, FeedOf } from '#app/domain/schedule/feed.ts';
import { paths } from '#app/http/paths.ts';
import { nameOfOwner } from '#app/queries/calendar-feeds.server.ts';
import { feedEntriesOf } from '#app/queries/feed-entries.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import type { Services } from '#app/services.server.ts';

/** A feed as it is now, in order of time. */
export function feedOf(services: Services, feed: FeedOf): Feed {
  return look(services, VISITOR, (looking) => {
    const entries = feedEntriesOf(looking.tx, feed, looking.context.now);
    const names = planNames(
      looking.tx,
      entries.map(({ plan }) => plan),
    );
    const lines = entries.map((entry) => lineOf(entry, { looking, names, feed, services }));
    const { kind } = feed;
    return { kind, name: nameOf(feed, looking), lines: lines.sort(inOrder) };
  });
}

interface About {
  readonly looking: Looking;
  readonly names: ReadonlyMap<string, string>;
  readonly feed: FeedOf;
  readonly services: Services;
}

type Entry = ReturnType<typeof feedEntriesOf>[number];

function lineOf(entry: Entry, { looking, names, feed, services }: About): FeedLine {
  const { number, state, plan, topics, calendarSequence, decidedAt } = entry;
  return {
    ...{ number, state, topics, mode: plan.mode, changedAt: decidedAt },
    officeLabel: officeLabel(entry, looking.reference),
    sittings: plan.sessions.map(({ start, end, roomId }) => ({
      ...{ start, end },
      room: roomId === null ? null : (names.get(roomId) ?? null),
    })),
    // The link of a meeting is for those who take part in it, not for a screen at a door.
    meetingUrl: feed.kind === 'room' || state !== 'confirmed' ? null : plan.meetingUrl,
    narasumber: narasumberOf(plan).map((id) => names.get(id) ?? id),
    sequence: calendarSequence ?? 0,
    url: `${services.baseUrl}${PAGES[feed.kind](number)}`,
  };
}

const PAGES: Readonly<Record<FeedKind, (number: string) => string>> = {
  narasumber: paths.session,
  room: paths.review,
  secretariat: paths.review,
  office: paths.reservation,
};

function nameOf(feed: FeedOf, { tx }: Looking): string {
  const name = nameOfOwner(tx, feed) ?? '';
  switch (feed.kind) {
    case 'secretariat':
      return feedName('jadwal konsultasi DJPK');
    case 'room':
      return feedName(name);
    case 'narasumber':
      return feedName(`konsultasi ${name}`);
    case 'office':
      return feedName('konsultasi dengan DJPK');
  }
}

function inOrder(a: FeedLine, b: FeedLine): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ sittings, number }: FeedLine): string {
  return `${sittings[0]?.start ?? ''} ${number}`;
}
