import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { FREE_OF_CHARGE, placeOf } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { IANA_NAME, OFFICE_ZONE, toLocal } from '#app/domain/calendar/zones.ts';
import {
  meetingLinkOf,
  type NoticeCalendar,
  type NoticePayload,
} from '#app/domain/decisions/notice-payload.ts';
import { tidy } from '#emails/tidy.ts';
import type { Mailbox } from './mailbox.ts';

const TZID = IANA_NAME[OFFICE_ZONE];

// Jakarta has no daylight saving, so one rule says it all (RFC 5545 §3.6.5).
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${TZID}
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0700
TZOFFSETTO:+0700
TZNAME:${OFFICE_ZONE}
END:STANDARD
END:VTIMEZONE`;

const DAY_SECONDS = 86_400;

/** One UID per reservation for ever: every later message replaces the entry that the first one made. */
function calendarUid(reservationNumber: string): string {
  return `${reservationNumber}@sambang.djpk`;
}

/**
 * The calendar message (RFC 5546) of one notice for its one recipient; null where it carries none.
 * The same payload gives the same bytes, whatever the zone and clock of the process.
 */
export function calendarFile(payload: NoticePayload, organizer: Mailbox): string | null {
  if (payload.calendar === null) return null;
  const clean = tidy(payload);
  const { method } = payload.calendar;
  const calendar = ical({
    prodId: { company: 'DJPK', product: 'Sambang', language: 'ID' },
    method: ICalCalendarMethod[method],
    // Without a name: a calendar-wide zone would make DTSTAMP local, and it must be UTC.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  const event = calendar.createEvent({
    id: calendarUid(clean.reservation.number),
    sequence: payload.calendar.sequence,
    stamp: payload.writtenAt,
    // Wall time as text and the zone beside it: a Date would be read in the zone of the process.
    start: wallTime(payload.calendar.start),
    end: wallTime(payload.calendar.end),
    timezone: TZID,
    summary: summaryOf(clean),
    location: method === 'REQUEST' ? locationOf(clean) : null,
    description: descriptionOf(clean),
    organizer: { name: parameter(organizer.name), email: organizer.address },
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
  return `${calendar.toString()}\r\n`;
}

function wallTime(instant: Instant): string {
  const { date, time } = toLocal(instant);
  return `${date}T${time}:00`;
}

function statusOf(method: NoticeCalendar['method']): ICalEventStatus {
  return method === 'REQUEST' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED;
}

/** Text for a quoted parameter, where the format knows no way to write these three. */
function parameter(text: string): string {
  return text.replace(/["\\^]/g, "'");
}

function summaryOf({ audience, reservation }: NoticePayload): string {
  const whom = audience === 'requester' ? 'dengan DJPK' : reservation.officeLabel;
  const topics = reservation.topics.map((topic) => topic.code).join(', ');
  return `Konsultasi ${whom}${topics === '' ? '' : ` (${topics})`}`;
}

function locationOf(payload: NoticePayload): string {
  const { mode, room } = payload.reservation;
  if (mode === 'tatapMuka') return placeOf(room);
  return meetingLinkOf(payload) ?? 'Video conference, tautan menyusul';
}

/** Entries are shared and forwarded; nothing stands here that only the recipient should have. */
function descriptionOf({ reservation }: NoticePayload): string {
  return [
    `Nomor permohonan: ${reservation.number}`,
    `Instansi pemohon: ${reservation.officeLabel}`,
    FREE_OF_CHARGE,
  ].join('\n');
}
