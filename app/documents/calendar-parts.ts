import type { ICalEventData } from 'ical-generator';
import { formatClock } from '#app/copy/dates.ts';
import { placeOf } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { IANA_NAME, OFFICE_ZONE, toLocal } from '#app/domain/calendar/zones.ts';
import type { Mailbox } from './mailbox.ts';

/** Who wrote the file (PRODID). */
export const PRODUCT = { company: 'DJPK', product: 'Sambang', language: 'ID' } as const;

const TZID = IANA_NAME[OFFICE_ZONE];

// Jakarta has no daylight saving, so one rule says it all (RFC 5545 §3.6.5).
export const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${TZID}
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0700
TZOFFSETTO:+0700
TZNAME:${OFFICE_ZONE}
END:STANDARD
END:VTIMEZONE`;

interface Appointment {
  readonly number: string;
  readonly sequence: number;
  /** When that was decided. */
  readonly at: Instant;
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * What an entry is known by and when it is held, alike in messages and feeds. One UID per reservation
 * for ever: every later message replaces the entry that the first one made.
 */
export function identityOf(
  { number, sequence, at, start, end }: Appointment,
  organizer: Mailbox,
): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  return {
    id: `${number}@sambang.djpk`,
    ...{ sequence, stamp: at, lastModified: at },
    ...{ start: wallTime(start), end: wallTime(end), timezone: TZID },
    organizer: { name: parameter(organizer.name), email: organizer.address },
  };
}

/** Wall time as text, with the zone beside it: a Date would be read in the zone of the process. */
function wallTime(instant: Instant): string {
  const { date, time } = toLocal(instant);
  return `${date}T${time}:00`;
}

/** Text for a quoted parameter, where the format knows no way to write these three. */
export function parameter(text: string): string {
  return text.replace(/["\\^]/g, "'");
}

/** Where it is held, once: several rooms follow each other. */
export function placesOf(rooms: readonly (string | null)[]): string {
  const named = [...new Set(rooms.filter((room) => room !== null && room !== ''))];
  return placeOf(named.length === 0 ? null : named.join(', lalu '));
}

interface Sitting {
  readonly start: Instant;
  readonly end: Instant;
  readonly room: string | null;
}

/** A line for each of several sittings, with its hour and room; none where there is but one. */
export function sittingLines(sittings: readonly Sitting[]): string[] {
  if (sittings.length < 2) return [];
  return sittings.map(({ start, end, room }, index) => {
    const [from, until] = [start, end].map((at) => formatClock(toLocal(at).time));
    const where = room === null ? '' : `, ${room}`;
    return `Sesi ${index + 1}: ${from}–${until} ${OFFICE_ZONE}${where}`;
  });
}
