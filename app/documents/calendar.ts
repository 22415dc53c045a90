import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import {
  type AccountNotice,
  meetingLinkOf,
  type NoticeCalendar,
  type NoticePayload,
} from '#app/domain/decisions/notice-payload.ts';
import { tidy, tidyAccount } from '#emails/tidy.ts';
import {
  identityOf,
  parameter,
  placesOf,
  PRODUCT,
  sittingLines,
  VTIMEZONE,
} from './calendar-parts.ts';
import type { Mailbox } from './mailbox.ts';

const DAY_SECONDS = 86_400;

/**
 * The calendar message (RFC 5546) of one notice for its one recipient; null where it carries none.
 * The same payload gives the same bytes, whatever the zone and clock of the process.
 */
export function calendarFile(payload: NoticePayload, organizer: Mailbox): string | null {
  if (payload.calendar === null) return null;
  const clean = tidy(payload);
  const { calendar, recipient, reservation, writtenAt } = clean;
  const entry = { calendar: payload.calendar, recipient, number: reservation.number, writtenAt };
  return written(entry, organizer, {
    summary: summaryOf(clean),
    location: calendar?.method === 'REQUEST' ? locationOf(clean) : null,
    description: descriptionOf(clean),
  });
}

/** The same for whom the office no longer writes: their entry goes, and names nothing but the request. */
export function removalFile(notice: AccountNotice, organizer: Mailbox): string | null {
  if (notice.calendar === undefined) return null;
  const { recipient, number = '', writtenAt } = tidyAccount(notice);
  return written({ calendar: notice.calendar, recipient, number, writtenAt }, organizer, {
    summary: 'Konsultasi dengan DJPK',
    description: `Nomor permohonan: ${number}`,
  });
}

interface Entry extends Pick<NoticePayload, 'recipient' | 'writtenAt'> {
  readonly calendar: NoticeCalendar;
  readonly number: string;
}

function written(
  { calendar: { method, ...when }, recipient, number, writtenAt }: Entry,
  organizer: Mailbox,
  words: Pick<ICalEventData, 'summary' | 'location' | 'description'>,
): string {
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod[method],
    // Without a name: a calendar-wide zone would make DTSTAMP local, and it must be UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  const event = calendar.createEvent({
    ...identityOf({ ...when, number, at: writtenAt }, organizer),
    ...words,
    status: statusOf(method),
  });
  // A pemda that has no address gets the file from its page alone.
  if (recipient.email !== '') {
    event.createAttendee({
      name: parameter(recipient.name) || recipient.email,
      email: recipient.email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: false,
    });
  }
  if (method === 'REQUEST') {
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: DAY_SECONDS });
  }
  // The library leaves out the last line's end, which RFC 5545 §3.1 asks for.
  return `${alarmLast(calendar.toString())}\r\n`;
}

/** The library writes properties after the alarm; RFC 5545 §3.6.1 wants the alarm after them. */
function alarmLast(text: string): string {
  return text.replace(
    /^(BEGIN:VALARM\r\n[^]*?^END:VALARM\r\n)([^]*?)(?=^END:VEVENT\r$)/m,
    (_, alarm: string, properties: string) => `${properties}${alarm}`,
  );
}

function statusOf(method: NoticeCalendar['method']): ICalEventStatus {
  return method === 'REQUEST' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED;
}

function summaryOf({ audience, reservation }: NoticePayload): string {
  const whom = audience === 'requester' ? 'dengan DJPK' : reservation.officeLabel;
  const topics = reservation.topics.map((topic) => topic.code).join(', ');
  return `Konsultasi ${whom}${topics === '' ? '' : ` (${topics})`}`;
}

function locationOf(payload: NoticePayload): string {
  const { mode, room, sittings } = payload.reservation;
  if (mode === 'tatapMuka') return placesOf(sittings?.map((sitting) => sitting.room) ?? [room]);
  return meetingLinkOf(payload) ?? 'Video conference, tautan menyusul';
}

/** Entries are shared and forwarded; nothing stands here that only the recipient should have. */
function descriptionOf({ reservation }: NoticePayload): string {
  return [
    `Nomor permohonan: ${reservation.number}`,
    `Instansi pemohon: ${reservation.officeLabel}`,
    // One request is one entry, from its first sitting to its last.
    ...sittingLines(reservation.sittings ?? []),
    FREE_OF_CHARGE,
  ].join('\n');
}
