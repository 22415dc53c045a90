import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#app/documents/calendar.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { KINDS, MAIL_FROM, HOSTILE_NAMES } from '#tests/support/notices.ts';
import { aCancellation, aNotice, anInvitation } from '#tests/support/notices.ts';
import { MEETING_LINK_KINDS, type NoticePayload } from '#app/domain/decisions/notice-payload.ts';

const LINK = 'https://teams.example/l/meetup-join/abc';

function written(payload: NoticePayload): string {
  const file = calendarFile(payload, parseMailbox(MAIL_FROM));
  if (file === null) throw new Error('no calendar');
  return file;
}

function read(payload: NoticePayload) {
  const calendar = new ICAL.Component(ICAL.parse(written(payload)) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  if (event === undefined) throw new Error('no event');
  const text = (name: string) => String(event.getFirstPropertyValue(name));
  return { calendar, events, event, text };
}

describe('an invitation', () => {
  const { calendar, event, text } = read(anInvitation());

  it('is a REQUEST for one event that anybody can place in time', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(text('uid')).toBe('K-2026-00042@sambang.djpk');
    expect(text('sequence')).toBe('0');
    expect(text('status')).toBe('CONFIRMED');
    for (const name of ['dtstamp', 'last-modified']) {
      expect(text(name)).toBe('2026-11-24T03:15:20Z');
    }
  });

  it('keeps the wall time of Jakarta, with the zone that explains it', () => {
    const zone = calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Jakarta');
    const start = event.getFirstProperty('dtstart');
    expect(start?.getFirstParameter('tzid')).toBe('Asia/Jakarta');
    expect(text('dtstart')).toBe('2026-12-07T09:00:00');
    expect(text('dtend')).toBe('2026-12-07T10:00:00');
    const zoned = new ICAL.Event(event).startDate;
    zoned.zone = new ICAL.Timezone(zone ?? '');
    expect(zoned.toJSDate().toISOString()).toBe('2026-12-07T02:00:00.000Z');
  });

  it('says who invites whom, and where', () => {
    expect(text('organizer')).toBe('mailto:konsultasi@djpk.example');
    expect(event.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Sekretariat DJPK');
    const attendees = event.getAllProperties('attendee');
    expect(attendees).toHaveLength(1);
    expect(String(attendees[0]?.getFirstValue()).toLowerCase()).toBe('mailto:maria@aru.example');
    expect(attendees[0]?.getFirstParameter('cn')).toBe('Maria Lestari');
    expect(text('location')).toBe(
      'Ruang Rinjani, Gedung Radius Prawiro Lantai 9, Jl. Dr. Wahidin Raya No. 1, Jakarta 10710',
    );
    expect(text('summary')).toBe('Konsultasi dengan DJPK (DAU, OTSUS)');
  });

  it('reminds the day before', () => {
    const alarm = event.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('names the office to a narasumber, who is told nothing of other rooms', () => {
    const theirs = read(
      anInvitation({ audience: 'narasumber', reservation: { room: 'Ruang Semeru' } }),
    );
    expect(theirs.text('summary')).toBe('Konsultasi Kab. Kepulauan Aru (BPKAD) (DAU, OTSUS)');
    expect(theirs.text('location')).toMatch(/^Ruang Semeru, Gedung/);
  });

  it('names the building alone while there is no room', () => {
    expect(read(anInvitation({ reservation: { room: null } })).text('location')).toMatch(/^Gedung/);
  });
});

describe('the video link in a calendar', () => {
  it.each(KINDS)('%s', (kind) => {
    const video = { mode: 'videoConference', meetingUrl: LINK } as const;
    expect(written(anInvitation({ kind, reservation: video })).includes('teams.example')).toBe(
      MEETING_LINK_KINDS.includes(kind),
    );
    expect(written(aCancellation({ kind, reservation: video }))).not.toContain('teams.example');
  });
});

describe('what follows an invitation', () => {
  it('replaces it under the same UID, with a higher SEQUENCE', () => {
    const moved = read(
      anInvitation({
        kind: 'reservationRescheduled',
        calendar: {
          method: 'REQUEST',
          sequence: 3,
          start: '2026-12-08T06:00:00Z' as Instant,
          end: '2026-12-08T07:00:00Z' as Instant,
        },
      }),
    );
    expect(moved.text('uid')).toBe(read(anInvitation()).text('uid'));
    expect(moved.text('sequence')).toBe('3');
    expect(moved.text('dtstart')).toBe('2026-12-08T13:00:00');
  });

  it('takes it back with the same UID, ORGANIZER and attendee, and no reminder', () => {
    const first = read(anInvitation());
    const { calendar, event, text } = read(aCancellation());
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(text('status')).toBe('CANCELLED');
    expect(text('sequence')).toBe('1');
    for (const name of ['uid', 'organizer', 'attendee', 'dtstart', 'dtend']) {
      expect(text(name)).toBe(first.text(name));
    }
    expect(event.getFirstSubcomponent('valarm')).toBeNull();
    expect(event.getFirstProperty('location')).toBeNull();
  });

  it('is absent where the notice carries none', () => {
    expect(calendarFile(aNotice(), parseMailbox(MAIL_FROM))).toBeNull();
  });
});

describe('the file itself', () => {
  it.each(Object.entries(HOSTILE_NAMES))('holds one event under a hostile name: %s', (_, name) => {
    const payload = anInvitation({
      audience: 'narasumber',
      recipient: { name, email: 'maria@aru.example', zone: 'WIT' },
      reservation: { officeLabel: name, room: name, topics: [{ code: name, name }] },
    });
    const { calendar, events, event, text } = read(payload);
    expect(events).toHaveLength(1);
    expect(calendar.getAllSubcomponents().map((part) => part.name)).toEqual([
      'vtimezone',
      'vevent',
    ]);
    const attendees = event.getAllProperties('attendee');
    expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      'mailto:maria@aru.example',
    ]);
    expect(text('summary')).not.toMatch(/\p{Cc}/u);
    const names = event.getAllProperties().map((property) => property.name);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('keeps a name with its marks and its signs', () => {
    const name = 'Dr. H. 👩‍💼 Siti; Nurhaliza, M.Si';
    const payload = anInvitation({ recipient: { name, email: 'a@b.example', zone: 'WIB' } });
    expect(read(payload).event.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe(name);
  });

  it.each([0, 1, 2, 3])('folds between characters, never within one: %i', (shift) => {
    const name = `${'x'.repeat(shift)}${'👩‍💼 Nā;,\\n'.repeat(40)}`;
    const payload = anInvitation({
      recipient: { name, email: 'maria@aru.example', zone: 'WIT' },
      reservation: { officeLabel: name, room: name, topics: [{ code: name, name }] },
    });
    const file = written(payload);
    // Half a character would come back from UTF-8 as another.
    expect(Buffer.from(file).toString()).toBe(file);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { event, text } = read(payload);
    expect(text('summary')).toBe(`Konsultasi dengan DJPK (${name})`);
    expect(text('location')).toContain(name);
    expect(text('description').split('\n')[1]).toBe(`Instansi pemohon: ${name}`);
    const cn = event.getFirstProperty('attendee')?.getFirstParameter('cn');
    expect(cn).toBe(name.replaceAll('\\', "'"));
  });

  it.each([anInvitation(), aCancellation()])('has CRLF line ends and folded lines', (payload) => {
    const file = written(payload);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
