import { execFileSync } from 'node:child_process';
import type { Feed } from '#app/documents/calendar-feed.ts';
import type { FeedLine } from '#app/documents/feed-entry.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { FeedKind } from '#app/domain/schedule/feed.ts';

/** One appointment in a feed: Monday 7 December 2026, 09.00 WIB, in Ruang Rinjani. */
export function aFeedLine(overrides: Partial<FeedLine> = {}): FeedLine {
  return {
    number: 'K-2026-00042',
    state: 'confirmed',
    officeLabel: 'Kab. Kepulauan Aru',
    topics: ['DAU', 'OTSUS'],
    mode: 'tatapMuka',
    sittings: [
      {
        start: '2026-12-07T02:00:00Z' as Instant,
        end: '2026-12-07T03:00:00Z' as Instant,
        room: 'Rinjani',
      },
    ],
    meetingUrl: null,
    narasumber: ['Budi Santoso'],
    sequence: 2,
    changedAt: '2026-11-24T03:15:20Z' as Instant,
    url: 'https://sambang.example/narasumber/permohonan/K-2026-00042',
    ...overrides,
  };
}

export function aFeed(kind: FeedKind = 'secretariat', lines = [aFeedLine()]): Feed {
  return { kind, name: 'Sambang: jadwal konsultasi DJPK', lines };
}

const READ = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
  'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'status': str(event['STATUS']),
  'start': event['DTSTART'].dt.isoformat(), 'summary': str(event['SUMMARY']),
  'alarms': len(event.walk('VALARM')),
} for event in calendar.walk('VEVENT')]))
`;

/** An interpreter that has the package `python3-icalendar`; null where none has. */
export const PYTHON: string | null =
  ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

/** What a parser that shares no line with ours makes of a file. */
export function readByPython(python: string, content: string): unknown {
  return JSON.parse(execFileSync(python, ['-c', READ], { input: content, encoding: 'utf8' }));
}
