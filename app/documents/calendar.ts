import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { FREE_OF_CHARGE } from '#app/copy/office-address.ts';
import {
  meetingLinkOf,
  type NoticeCalendar,
  type NoticePayload,
} from '#app/domain/decisions/notice-payload.ts';
import { tidy } from '#emails/tidy.ts';
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
  const { method, ...when } = payload.calendar;
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod[method],
    // Without a name: a calendar-wide zone would make DTSTAMP local, and it must be UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  const event = calendar.createEvent({
    ...identityOf({ ...when, number: clean.reservation.number, at: payload.writtenAt }, organizer),
    summary: summaryOf(clean),
    location: method === 'REQUEST' ? locationOf(clean) : null,
    description: descriptionOf(clean),
    status: statusOf(method),
  });
  // A pemda that has no address gets the file from its page alone.
  if (clean.recipient.email !== '') {
    event.createAttendee({
      name: parameter(clean.recipient.name) || clean.recipient.email,
      email: clean.recipient.email,
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
