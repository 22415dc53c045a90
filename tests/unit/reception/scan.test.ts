import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { looksLikeCode, scanOutcome } from '#app/domain/reception/scan.ts';
import { matchOf } from '#app/domain/reception/day-filter.ts';
import { NO_BURST, pressed } from '#app/domain/reception/key-burst.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { aReservation } from '#tests/support/reservations.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const END = '2026-12-07T03:00:00Z' as Instant;
const PASS = { expiresAt: END, revokedAt: null };
const session = { start: START, end: END, narasumber: [], roomId: null };
const PLAN = { mode: 'tatapMuka', sessions: [session] } as unknown as Plan;

function outcome(status: Status, now: string, pass = PASS, plan: Plan | null = PLAN) {
  return scanOutcome(pass, { ...aReservation(), status, plan }, now as Instant);
}

describe('a code at the desk', () => {
  it.each([
    ['approved', '2026-12-07T01:00:00Z', 'awaited'],
    // 00.30 WIB of the day itself, still the day before in Greenwich.
    ['approved', '2026-12-06T17:30:00Z', 'awaited'],
    ['approved', '2026-12-06T16:30:00Z', 'otherDay'],
    ['approved', '2026-12-07T03:00:00Z', 'past'],
    ['arrived', '2026-12-07T02:10:00Z', 'used'],
    ['inProgress', '2026-12-07T03:30:00Z', 'used'],
    ['completed', '2026-12-07T02:50:00Z', 'past'],
    ['noShow', '2026-12-07T02:50:00Z', 'past'],
    ['cancelledByPemda', '2026-12-07T01:00:00Z', 'cancelled'],
  ] as const)('of a group that is %s, at %s: %s', (status, now, expected) => {
    expect(outcome(status, now)).toBe(expected);
  });

  it('tells one that was moved from one that was taken back', () => {
    const now = '2026-12-07T01:00:00Z';
    expect(outcome('approved', now, { ...PASS, expiresAt: START })).toBe('moved');
    const revoked = { ...PASS, revokedAt: START } as unknown as typeof PASS;
    expect(outcome('approved', now, revoked)).toBe('renewed');
    expect(outcome('approved', now, PASS, null)).toBe('cancelled');
  });

  it.each([
    ['https://contoh.go.id/apa', true],
    ['3XKQ70M2ZC8Y1N5T4R6W7', true],
    ['WIFI:S:Tamu;P:rahasia;;', true],
    ['K-2026-00042', false],
    ['Kab. Kepulauan Sangihe', false],
    ['Bappelitbangda', false],
  ])('is not mistaken for a name: %s %s', (typed, expected) => {
    expect(looksLikeCode(typed)).toBe(expected);
  });
});

describe('a hand scanner among the keys', () => {
  const type = (keys: readonly string[], gapMs: number): string | null => {
    let burst = NO_BURST;
    let scanned: string | null = null;
    keys.forEach((key, index) => ({ burst, scanned } = pressed(burst, key, index * gapMs)));
    return scanned;
  };

  it('is told from a hand by its speed, its length and its Enter', () => {
    const code = [...'3XKQ70M2', 'Enter'];
    expect(type(code, 12)).toBe('3XKQ70M2');
    expect(type(['Shift', '3', 'Shift', ...'XKQ70M2', 'Enter'], 12)).toBe('3XKQ70M2');
    expect(type(code, 120)).toBeNull();
    expect(type([...'3XKQ', 'Enter'], 12)).toBeNull();
    expect(type([...'3XKQ70M2'], 12)).toBeNull();
  });

  it('begins anew after a pause', () => {
    const first = pressed({ text: 'abcdefgh', at: 0 }, 'x', 500);
    expect(first.burst).toEqual({ text: 'x', at: 500 });
  });
});

describe('a group among those of the day', () => {
  const group = {
    ...{ number: 'K-2026-00042', officeLabel: 'Kab. Toli-Toli', opd: 'BPKAD' },
    ...{ topics: 'DAU, DBH', guests: ["Ma'ruf Contoh", 'José Contoh', 'Contoh 2'] },
  };

  it.each([
    ['', null],
    ['toli bpkad', null],
    ['00042', null],
    ['dbh', null],
    ['maruf', "Ma'ruf Contoh"],
    ['jose', 'José Contoh'],
    ['toli jose', 'José Contoh'],
    ['contoh 2', 'Contoh 2'],
  ])('is found by "%s"', (sought, guest) => {
    expect(matchOf(group, sought)).toEqual({ guest });
  });

  it('is not found by a word that it does not hold', () => {
    expect(matchOf(group, 'toli papua')).toBeNull();
    expect(matchOf(group, 'maruf jose')).toBeNull();
  });
});
