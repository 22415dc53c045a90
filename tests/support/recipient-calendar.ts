import ICAL from 'ical.js';
import PostalMime from 'postal-mime';

/** What somebody finds in their mailbox. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The calendar message, and the method its MIME part names. */
  readonly calendar: { readonly content: string; readonly method: string } | null;
}

/** Opens a message as it came over the wire. */
export async function openMail(raw: Uint8Array | string): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw);
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const content = part === undefined ? null : textOf(part.content);
  return {
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    calendar: content === null ? null : { content, method: part?.method ?? '' },
  };
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** One entry as its owner sees it: "2026-12-07T09:00 Ruang Rinjani". */
interface Entry {
  readonly sequence: number;
  readonly stamp: string;
  readonly organizer: string;
  /** Null once it was taken back: remembered, so that an older message brings nothing back. */
  readonly seen: string | null;
}

/** The calendar of one person, who accepts what comes (RFC 5546 §2.1.4, §2.1.5, §3.2). */
export interface RecipientCalendar {
  /** Takes a message in; what it broke of the rules, null where nothing. */
  take(mail: ReceivedMail): string | null;
  /** What stands in it, in order of time. */
  entries(): string[];
}

export function aCalendarOf(address: string): RecipientCalendar {
  const known = new Map<string, Entry>();
  return {
    take: ({ calendar }) => (calendar === null ? null : take(known, address, calendar)),
    entries: () => [...known.values()].flatMap(({ seen }) => seen ?? []).sort(),
  };
}

function take(
  known: Map<string, Entry>,
  address: string,
  { content, method: header }: NonNullable<ReceivedMail['calendar']>,
): string | null {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const method = String(calendar.getFirstPropertyValue('method'));
  const [event, ...more] = calendar.getAllSubcomponents('vevent');
  if (event === undefined || more.length > 0) return 'not one event';
  if (method !== header) return `METHOD ${method} in the body, ${header} in the header`;
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  if (text('attendee').toLowerCase() !== `mailto:${address}`) return 'for somebody else';
  const before = known.get(text('uid'));
  const organizer = text('organizer');
  if (before !== undefined && before.organizer !== organizer) return 'another organizer';
  const sequence = Number(text('sequence'));
  const stamp = text('dtstamp');
  // What is older than what is known, or the same once more, changes nothing.
  if (before !== undefined && before.sequence > sequence) return null;
  if (before?.sequence === sequence && before.stamp >= stamp) return null;
  const seen = method === 'CANCEL' ? null : seenOf(calendar, event);
  known.set(text('uid'), { sequence, stamp, organizer, seen });
  return null;
}

function seenOf(calendar: ICAL.Component, event: ICAL.Component): string {
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const property = event.getFirstProperty('dtstart');
  const tzid = String(property?.getFirstParameter('tzid'));
  if (tzid !== String(zone?.getFirstPropertyValue('tzid'))) throw new Error(`no zone ${tzid}`);
  const [start, end] = ['dtstart', 'dtend'].map((name) =>
    String(event.getFirstPropertyValue(name)).slice(0, 16),
  );
  const place = String(event.getFirstPropertyValue('location')).split(', Gedung', 1)[0];
  return `${start}–${end?.slice(11)} ${place}`;
}
