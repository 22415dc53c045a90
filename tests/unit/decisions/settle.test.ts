import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { settle } from '#app/domain/decisions/settle.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { aContext, aPlan, aReservation, anAppointment, NOW } from '#tests/support/reservations.ts';

const LATER = '2026-12-30T02:00:00Z' as Instant;
const DEADLINE = '2026-11-18T17:00:00Z' as Instant;
const paused = { pausedSince: NOW, pausedWorkdays: 0, answeredAt: NOW };

function at(now: string, reservation: Reservation) {
  return settle(reservation, aContext({ now: now as Instant }));
}

describe('what time alone decides', () => {
  const offered = aReservation({
    status: 'offered',
    offer: { plan: aPlan(), message: null, deadline: DEADLINE },
    promise: paused,
  });

  it.each([
    ['2026-11-18T16:59:59Z', null],
    ['2026-11-18T17:00:00Z', 'verified'],
  ])('an offer at %s: %s', (now, status) => {
    expect(at(now, offered)?.next.status ?? null).toBe(status);
  });

  it('a lapsed offer frees its place, starts the clock again, and tells both sides', () => {
    const decision = at(DEADLINE, offered);
    expect(decision?.next).toMatchObject({ offer: null, promise: { pausedSince: null } });
    expect(decision?.audit[0]).toMatchObject({
      action: 'reservation.offerLapsed',
      details: { lapsedAt: DEADLINE },
    });
    expect(decision?.notices.map(({ audience }) => audience.to)).toEqual([
      'requester',
      'secretariat',
    ]);
    expect(decision?.next.decidedBy).toBe('Sistem');
  });

  const returned = aReservation({
    status: 'returned',
    correction: { reasons: [], deadline: DEADLINE },
  });

  it.each([
    ['2026-11-18T16:59:59Z', null],
    ['2026-11-18T17:00:00Z', 'expired'],
  ])('an uncorrected request at %s: %s', (now, status) => {
    expect(at(now, returned)?.next.status ?? null).toBe(status);
  });

  it.each(['submitted', 'inReview', 'returned', 'verified', 'onHold'] as const)(
    'a request that is %s expires when the last of its dates begins, not before',
    (status) => {
      const preferences = ['2026-12-07T02:00:00Z', '2026-12-01T02:00:00Z'] as Instant[];
      const undecided = aReservation({ status, preferences });
      expect(at('2026-12-07T01:59:59Z', undecided)).toBeNull();
      expect(at('2026-12-07T02:00:00Z', undecided)?.next.status).toBe('expired');
    },
  );

  it('without dates of its own a request waits, however long', () => {
    expect(at(LATER, aReservation({ status: 'verified', preferences: [] }))).toBeNull();
  });

  it('touches nothing that is decided', () => {
    const waiting = ['submitted', 'inReview', 'returned', 'verified', 'onHold', 'offered'];
    for (const status of STATUSES.filter((each) => !waiting.includes(each))) {
      expect([status, at(LATER, anAppointment({ status }))]).toEqual([status, null]);
    }
  });

  it('comes to rest: settling what is settled changes nothing', () => {
    const once = at(LATER, offered);
    const twice = once && at(LATER, once.next);
    expect(once?.next.status).toBe('verified');
    expect(twice?.next.status).toBe('expired');
    expect(twice && at(LATER, twice.next)).toBeNull();
  });
});
