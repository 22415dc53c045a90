import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#app/documents/calendar.ts';
import { calendarFeed, feedName } from '#app/documents/calendar-feed.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { FEED_KINDS } from '#app/domain/schedule/feed.ts';
import { aFeed, aFeedLine, PYTHON, readByPython } from '#tests/support/feeds.ts';
import { aCancellation, anInvitation, HOSTILE_NAMES, MAIL_FROM } from '#tests/support/notices.ts';

const ORGANIZER = parseMailbox(MAIL_FROM);

const write = (feed: ReturnType<typeof aFeed>) => calendarFeed(feed, ORGANIZER);

function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const text = (name: string, at = 0) => String(events[at]?.getFirstPropertyValue(name));
  return { calendar, events, text };
}

describe('a calendar to subscribe to', () => {
  it('says what it is and how often to look again, before its first component', () => {
    const content = write(aFeed());
    const head = content.slice(0, content.indexOf('BEGIN:VTIMEZONE'));
    expect(head.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//DJPK//Sambang//ID',
      'METHOD:PUBLISH',
      'NAME:Sambang: jadwal konsultasi DJPK',
      'X-WR-CALNAME:Sambang: jadwal konsultasi DJPK',
      'REFRESH-INTERVAL;VALUE=DURATION:PT3600S',
      'X-PUBLISHED-TTL:PT3600S',
      '',
    ]);
  });

  it('has UID, SEQUENCE and hour of the invitation, and its organizer', () => {
    const { text } = read(write(aFeed('narasumber')));
    const invited = read(calendarFile(anInvitation(), ORGANIZER) ?? '');
    for (const name of ['uid', 'dtstart', 'dtend', 'organizer']) {
      expect(text(name)).toBe(invited.text(name));
    }
    expect(text('sequence')).toBe('2');
    expect(text('dtstamp')).toBe('2026-11-24T03:15:20Z');
    expect(text('last-modified')).toBe('2026-11-24T03:15:20Z');
    expect(text('location')).toMatch(/^Ruang Rinjani, Gedung/);
  });

  it('is a calendar also where nothing is planned', () => {
    const { calendar, events } = read(write(aFeed('room', [])));
    expect(events).toEqual([]);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });

  it('tells a room no more than the number and the office', () => {
    const link = { mode: 'videoConference', meetingUrl: 'https://teams.example/x' } as const;
    const { events, text } = read(write(aFeed('room', [aFeedLine(), aFeedLine(link)])));
    expect(text('summary')).toBe('K-2026-00042 Kab. Kepulauan Aru');
    expect(text('description')).not.toContain('Budi');
    expect(events[0]?.getFirstProperty('url')).toBeNull();
  });

  it('shows what is only offered as tentative, and what fell away as cancelled', () => {
    const states = (['tentative', 'cancelled'] as const).map((state) => aFeedLine({ state }));
    const { text } = read(write(aFeed('secretariat', states)));
    expect([text('status', 0), text('summary', 0)]).toEqual([
      'TENTATIVE',
      'Ditawarkan: Konsultasi Kab. Kepulauan Aru (DAU, OTSUS)',
    ]);
    expect(text('x-microsoft-cdo-busystatus', 0)).toBe('TENTATIVE');
    expect([text('status', 1), text('transp', 1), text('location', 1)]).toEqual([
      'CANCELLED',
      'TRANSPARENT',
      'null',
    ]);
  });

  it('is one entry where several sittings follow each other', () => {
    const [first] = aFeedLine().sittings;
    if (first === undefined) throw new Error('no sitting');
    const end = '2026-12-07T04:00:00Z' as Instant;
    const sittings = [first, { start: first.end, end, room: 'Semeru' }];
    const { events, text } = read(write(aFeed('office', [aFeedLine({ sittings })])));
    expect(events).toHaveLength(1);
    expect([text('dtstart'), text('dtend')]).toEqual([
      '2026-12-07T09:00:00',
      '2026-12-07T11:00:00',
    ]);
    expect(text('location')).toMatch(/^Ruang Rinjani, lalu Semeru, Gedung/);
    expect(text('description')).toContain('Sesi 2: 10.00–11.00 WIB, Semeru');
  });
});

const HOSTILE = {
  ...HOSTILE_NAMES,
  event: 'Kab. Aru\r\nBEGIN:VEVENT\r\nUID:jahat\r\nEND:VEVENT\r\n',
  endsAll: 'Aru\nEND:VCALENDAR\n',
  dollars: `$& $1 $' BEGIN:VALARM`,
};

describe('hostile names in a feed', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, name) => {
    const sittings = aFeedLine().sittings.map((sitting) => ({ ...sitting, room: name }));
    const line = aFeedLine({
      ...{ officeLabel: name, topics: [name], narasumber: [name], sittings },
    });
    for (const kind of FEED_KINDS) {
      const content = write({ ...aFeed(kind, [line]), name: feedName(name) });
      const { calendar, events, text } = read(content);
      expect(calendar.getAllSubcomponents().map((part) => part.name)).toEqual([
        'vtimezone',
        'vevent',
      ]);
      expect(events).toHaveLength(1);
      expect(text('uid')).toBe('K-2026-00042@sambang.djpk');
      for (const property of ['summary', 'location']) expect(text(property)).not.toMatch(/\p{Cc}/u);
      const names = calendar.getAllProperties().map((property) => property.name);
      expect(names).toHaveLength(new Set(names).size);
      expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const row of content.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThan(76);
    }
  });
});

describe('an invitation in the order RFC 5545 asks for', () => {
  it.each(['END:VALARM', 'BEGIN:VALARM\r\nEND:VALARM'])('also under the name %s', (name) => {
    const payload = anInvitation({ reservation: { officeLabel: name, room: name } });
    const rows = (calendarFile(payload, ORGANIZER) ?? '').split('\r\n');
    expect(rows.slice(-4)).toEqual(['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '']);
    expect(rows.filter((row) => row === 'BEGIN:VALARM')).toHaveLength(1);
    expect(rows.indexOf('STATUS:CONFIRMED')).toBeLessThan(rows.indexOf('BEGIN:VALARM'));
  });
});

const second = PYTHON ?? 'left out: python3-icalendar is not installed here';

describe.skipIf(PYTHON === null)(`read by a second parser (${second})`, () => {
  const readAll = (content: string | null) => readByPython(PYTHON ?? '', content ?? '');
  const uid = 'K-2026-00042@sambang.djpk';
  const start = '2026-12-07T09:00:00+07:00';

  it('reads invitation, cancellation and feed as they are meant', () => {
    const summary = 'Konsultasi dengan DJPK (DAU, OTSUS)';
    expect(readAll(calendarFile(anInvitation(), ORGANIZER))).toEqual([
      { ...{ uid, start, summary, sequence: 0, status: 'CONFIRMED', alarms: 1 } },
    ]);
    expect(readAll(calendarFile(aCancellation(), ORGANIZER))).toEqual([
      { ...{ uid, start, summary, sequence: 1, status: 'CANCELLED', alarms: 0 } },
    ]);
    expect(readAll(write(aFeed('office')))).toEqual([
      { ...{ uid, start, summary, sequence: 2, status: 'CONFIRMED', alarms: 0 } },
    ]);
  });

  it('takes no hostile name for more than a name', () => {
    const names = Object.values(HOSTILE);
    const lines = names.map((officeLabel) => aFeedLine({ officeLabel }));
    const events = readAll(write(aFeed('secretariat', lines)));
    expect(events).toHaveLength(names.length);
  });
});

if (PYTHON === null) process.stderr.write(`calendar-feed.test.ts: second parser ${second}\n`);
