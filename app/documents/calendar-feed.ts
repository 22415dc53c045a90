import ical, { ICalCalendarMethod } from 'ical-generator';
import type { FeedKind } from '#app/domain/schedule/feed.ts';
import { clipped, singleLine } from '#emails/tidy.ts';
import { PRODUCT, VTIMEZONE } from './calendar-parts.ts';
import { feedEntryText, type FeedLine } from './feed-entry.ts';
import type { Mailbox } from './mailbox.ts';

/** A calendar as its subscribers have it. */
export interface Feed {
  readonly kind: FeedKind;
  /** What a calendar program calls it. */
  readonly name: string;
  readonly lines: readonly FeedLine[];
}

/** Calendar programs are asked to look again after an hour. */
export const REFRESH_SECONDS = 3_600;

/**
 * A calendar to subscribe to (RFC 5545, 5546 PUBLISH, 7986). Its entries have UID and SEQUENCE of the
 * invitations, so that a program which knows both takes them for one. The same lines give the same
 * bytes, whatever the zone and clock of the process.
 */
export function calendarFeed({ kind, name, lines }: Feed, organizer: Mailbox): string {
  const head = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it stands.
    name: singleLine(name).replace(/[\\;,]/g, '\\$&'),
  }).toString();
  const entries = lines.map((line) => feedEntryText(kind, line, organizer)).join('');
  return head.replace(/END:VCALENDAR$/, () => `${TIMING}${entries}END:VCALENDAR\r\n`);
}

/**
 * The library writes properties after the zone, and no zone where there is no event; RFC 5545 §3.6
 * wants properties first and at least one component.
 */
const TIMING = [
  `REFRESH-INTERVAL;VALUE=DURATION:PT${REFRESH_SECONDS}S`,
  `X-PUBLISHED-TTL:PT${REFRESH_SECONDS}S`,
  ...VTIMEZONE.split('\n'),
]
  .map((row) => `${row}\r\n`)
  .join('');

/** The name of a feed: what it is, and whose. */
export function feedName(whose: string): string {
  return `Sambang: ${clipped(singleLine(whose), 80)}`;
}
