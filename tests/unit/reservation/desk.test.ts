import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { GATE_WORDS, gateWords } from '#app/copy/gate.ts';
import { markText } from '#app/copy/desk.ts';
import { GATES, gateOf } from '#app/domain/reservation/gate.ts';
import { readReservationNumber } from '#app/domain/reservation/number.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { dayMark } from '#app/domain/schedule/day-mark.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { aPlan } from '#tests/support/reservations.ts';

describe('a number as it is typed or scanned', () => {
  it.each([
    ['K-2026-00042', 'K-2026-00042'],
    [' k-2026-42 ', 'K-2026-00042'],
    ['42', 'K-2026-00042'],
    ['K42', 'K-2026-00042'],
    ['https://contoh.go.id/permohonan/K-2025-00007?kunci=abc', 'K-2025-00007'],
    ['K-2026-123456', null],
    ['123456', null],
    ['Kab. Toli-Toli', null],
    ['', null],
  ])('%j is %s', (typed, expected) => {
    expect(readReservationNumber(typed, '2026')).toBe(expected);
  });
});

describe('what a group meets at the desk', () => {
  const at = (status: Status, now: string, plan = aPlan()) =>
    gateOf({ status, mode: plan.mode, plan }, now as Instant);

  it.each([
    ['approved', '2026-12-06T17:00:00Z', 'open'],
    ['approved', '2026-12-07T16:59:59Z', 'open'],
    ['approved', '2026-12-06T16:59:59Z', 'otherDay'],
    ['approved', '2026-12-07T17:00:00Z', 'otherDay'],
    ['verified', '2026-12-07T02:00:00Z', 'undecided'],
    ['offered', '2026-12-07T02:00:00Z', 'undecided'],
    ['cancelledByPemda', '2026-12-07T02:00:00Z', 'ended'],
    ['expired', '2026-12-07T02:00:00Z', 'ended'],
    ['arrived', '2026-12-08T02:00:00Z', 'arrived'],
    ['inProgress', '2026-12-07T02:00:00Z', 'inProgress'],
    ['completed', '2026-12-07T02:00:00Z', 'completed'],
    ['noShow', '2026-12-07T02:00:00Z', 'noShow'],
    ['walkIn', '2026-12-07T02:00:00Z', 'walkIn'],
    ['refusedAtDoor', '2026-12-07T02:00:00Z', 'refusedAtDoor'],
  ] as const)('%s at %s: %s', (status, now, expected) => {
    expect(at(status, now)).toBe(expected);
  });

  it('is nothing for a video conference', () => {
    expect(at('approved', '2026-12-07T02:00:00Z', aPlan({ mode: 'videoConference' }))).toBe(
      'video',
    );
  });

  it('has words for each, with no place left unfilled', () => {
    expect(Object.keys(GATE_WORDS).sort()).toEqual([...GATES].sort());
    for (const gate of GATES) {
      const words = gateWords(gate, { jadwal: 'Senin', batas: '5 orang', status: 'ditunda' });
      expect(words.text, gate).not.toMatch(/[{}]/);
    }
  });
});

describe('what the clock says of a group', () => {
  const start = '2026-12-07T02:00:00Z' as Instant;
  const end = '2026-12-07T03:00:00Z' as Instant;
  const mark = (status: Status, now: string) =>
    dayMark({ status, start, end }, now as Instant, DEFAULT_POLICY);

  it.each([
    ['approved', '2026-12-07T02:00:00Z', null],
    ['approved', '2026-12-07T02:00:01Z', { kind: 'late', until: '2026-12-07T02:30:00Z' }],
    ['approved', '2026-12-07T02:30:00Z', { kind: 'late', until: '2026-12-07T02:30:00Z' }],
    ['approved', '2026-12-07T02:30:01Z', { kind: 'overdue', minutes: 1 }],
    ['arrived', '2026-12-07T01:59:00Z', null],
    ['arrived', '2026-12-07T02:05:00Z', { kind: 'callDue', minutes: 5 }],
    ['inProgress', '2026-12-07T03:00:00Z', null],
    ['inProgress', '2026-12-07T03:10:00Z', { kind: 'overrun', minutes: 10 }],
    ['completed', '2026-12-07T05:00:00Z', null],
    ['walkIn', '2026-12-07T05:00:00Z', null],
  ] as const)('%s at %s', (status, now, expected) => {
    expect(mark(status, now)).toEqual(expected);
  });

  it('is said in words', () => {
    const late = mark('approved', '2026-12-07T02:10:00Z');
    expect(late && markText(late)).toBe('belum datang, toleransi sampai 09.30');
    const overdue = mark('approved', '2026-12-07T02:42:00Z');
    expect(overdue && markText(overdue)).toBe('belum datang, lewat toleransi 12 menit');
  });

  it('is nothing where no start is known', () => {
    expect(dayMark({ status: 'walkIn', start: null, end: null }, start, DEFAULT_POLICY)).toBeNull();
  });
});
