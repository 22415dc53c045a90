import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { FeedKind, FeedState } from '#app/domain/schedule/feed.ts';
import { clipped, singleLine } from '#emails/tidy.ts';
import {
  calendarUid,
  parameter,
  placesOf,
  sittingLines,
  TZID,
  VTIMEZONE,
  wallTime,
} from './calendar-parts.ts';
import type { Mailbox } from './mailbox.ts';

/** One appointment as a feed tells it: no guest, no contact, no question of the pemda's. */
export interface FeedLine {
  readonly number: string;
  readonly state: FeedState;
  readonly officeLabel: string;
  /** Codes. */
  readonly topics: readonly string[];
  readonly mode: MeetingMode;
  /** What of it is the feed's owner's, in order of time. */
  readonly sittings: readonly {
    readonly start: Instant;
    readonly end: Instant;
    readonly room: string | null;
  }[];
  readonly meetingUrl: string | null;
  readonly narasumber: readonly string[];
  /** SEQUENCE of the last invitation. */
  readonly sequence: number;
  readonly changedAt: Instant;
  /** Absolute address of its page, for whoever may open it. */
  readonly url: string;
}

export interface Feed {
  readonly kind: FeedKind;
  /** What a calendar program calls it. */
  readonly name: string;
  readonly lines: readonly FeedLine[];
}

/** Calendar programs are asked to look again after an hour. */
export const REFRESH_SECONDS = 3_600;

const STATUS: Readonly<Record<FeedState, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

const BUSY: Readonly<Record<FeedState, ICalEventBusyStatus>> = {
  confirmed: ICalEventBusyStatus.BUSY,
  tentative: ICalEventBusyStatus.TENTATIVE,
  cancelled: ICalEventBusyStatus.FREE,
};

/**
 * A calendar to subscribe to (RFC 5545, 5546 PUBLISH, 7986). Its entries have UID and SEQUENCE of the
 * invitations, so that a program which knows both takes them for one. The same lines give the same
 * bytes, whatever the zone and clock of the process.
 */
export function calendarFeed(feed: Feed, organizer: Mailbox): string {
  const calendar = ical({
    prodId: { company: 'DJPK', product: 'Sambang', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it stands.
    name: singleLine(feed.name).replace(/[\\;,]/g, '\\$&'),
  });
  for (const line of feed.lines) addEvent(calendar, feed.kind, line, organizer);
  return `${withHead(calendar.toString())}\r\n`;
}

/**
 * The library writes properties after the zone, and no zone where there is no event; RFC 5545 §3.6
 * wants properties first and at least one component.
 */
function withHead(text: string): string {
  const head = [
    `REFRESH-INTERVAL;VALUE=DURATION:PT${REFRESH_SECONDS}S`,
    `X-PUBLISHED-TTL:PT${REFRESH_SECONDS}S`,
    ...VTIMEZONE.split('\n'),
  ].join('\r\n');
  return text.replace(/\r\n(?=BEGIN:VEVENT\r\n|END:VCALENDAR)/, () => `\r\n${head}\r\n`);
}

function addEvent(
  calendar: ICalCalendar,
  kind: FeedKind,
  line: FeedLine,
  organizer: Mailbox,
): void {
  const [first, last] = [line.sittings[0], line.sittings.at(-1)];
  if (first === undefined || last === undefined) return;
  calendar.createEvent({
    id: calendarUid(singleLine(line.number)),
    sequence: line.sequence,
    stamp: line.changedAt,
    lastModified: line.changedAt,
    start: wallTime(first.start),
    end: wallTime(last.end),
    timezone: TZID,
    summary: summaryOf(kind, line),
    location: line.state === 'cancelled' ? null : locationOf(line),
    description: descriptionOf(kind, line),
    organizer: { name: parameter(organizer.name), email: organizer.address },
    status: STATUS[line.state],
    busystatus: BUSY[line.state],
    transparency:
      line.state === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    // At the door of a room the screen shows who comes, and no more.
    ...(kind !== 'room' && { url: line.url }),
  });
}

const PREFIX: Readonly<Record<FeedState, string>> = {
  confirmed: '',
  tentative: 'Ditawarkan: ',
  cancelled: 'Tidak terlaksana: ',
};

function summaryOf(kind: FeedKind, { state, number, officeLabel, topics }: FeedLine): string {
  const office = singleLine(officeLabel);
  if (kind === 'room') return `${PREFIX[state]}${singleLine(number)} ${office}`;
  const whom = kind === 'office' ? 'dengan DJPK' : office;
  const about = topics.map(singleLine).join(', ');
  return `${PREFIX[state]}Konsultasi ${whom}${about === '' ? '' : ` (${about})`}`;
}

function locationOf({ mode, sittings, meetingUrl }: FeedLine): string {
  if (mode === 'tatapMuka') return placesOf(sittings.map(roomOf));
  const link = singleLine(meetingUrl ?? '');
  return link === '' ? 'Video conference, tautan menyusul' : link;
}

function roomOf({ room }: FeedLine['sittings'][number]): string | null {
  return room === null ? null : singleLine(room);
}

function descriptionOf(kind: FeedKind, line: FeedLine): string {
  const { number, officeLabel, narasumber } = line;
  const people = narasumber.map(singleLine).join(', ');
  const sittings = line.sittings.map((sitting) => ({ ...sitting, room: roomOf(sitting) }));
  return [
    `Nomor permohonan: ${singleLine(number)}`,
    `Instansi pemohon: ${singleLine(officeLabel)}`,
    ...(kind === 'secretariat' && people !== '' ? [`Narasumber: ${people}`] : []),
    ...sittingLines(sittings),
    ...(kind === 'office' ? [FREE_OF_CHARGE] : []),
  ].join('\n');
}

/** The name of a feed: what it is, and whose. */
export function feedName(whose: string): string {
  return `Sambang: ${clipped(singleLine(whose), 80)}`;
}
