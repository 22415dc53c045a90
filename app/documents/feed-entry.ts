import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { FeedKind, FeedState } from '#app/domain/schedule/feed.ts';
import { singleLine } from '#emails/tidy.ts';
import { identityOf, placesOf, sittingLines } from './calendar-parts.ts';
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

/** So many entries are remembered; then it begins anew. */
const REMEMBERED = 5_000;

const WRITTEN = new Map<string, string>();

/**
 * One appointment as a VEVENT with its line ends; nothing where nothing of it is the feed's. Programs
 * ask for the same entries every hour, and folding their lines costs half a millisecond each: what
 * was written once is remembered.
 */
export function feedEntryText(kind: FeedKind, line: FeedLine, organizer: Mailbox): string {
  const key = JSON.stringify([kind, line, organizer]);
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  if (WRITTEN.size >= REMEMBERED) WRITTEN.clear();
  const text = written(kind, line, organizer);
  WRITTEN.set(key, text);
  return text;
}

function written(kind: FeedKind, line: FeedLine, organizer: Mailbox): string {
  const [first, last] = [line.sittings[0], line.sittings.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { number, sequence, changedAt: at, state } = line;
  const calendar = ical();
  calendar.createEvent({
    ...identityOf(
      { number: singleLine(number), sequence, at, start: first.start, end: last.end },
      organizer,
    ),
    summary: summaryOf(kind, line),
    location: state === 'cancelled' ? null : locationOf(line),
    description: descriptionOf(kind, line),
    status: STATUS[state],
    busystatus: BUSY[state],
    transparency: state === 'cancelled' ? TRANSPARENT : OPAQUE,
    // At the door of a room the screen shows who comes, and no more.
    ...(kind !== 'room' && { url: line.url }),
  });
  // The library folds lines only of a whole calendar.
  const text = `${calendar.toString()}\r\n`;
  return text.slice(text.indexOf('BEGIN:VEVENT\r\n'), text.lastIndexOf('END:VCALENDAR'));
}

const { OPAQUE, TRANSPARENT } = ICalEventTransparency;

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
