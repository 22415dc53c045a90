import { describe, expect, it } from 'vitest';
import type { Decided } from '#app/domain/decisions/decision.ts';
import { cancel } from '#app/domain/decisions/cancel.ts';
import { decline } from '#app/domain/decisions/decline.ts';
import { hold } from '#app/domain/decisions/hold.ts';
import { refer } from '#app/domain/decisions/refer.ts';
import { reject } from '#app/domain/decisions/reject.ts';
import { declineChange } from '#app/domain/decisions/decline-change.ts';
import { returnForCorrection } from '#app/domain/decisions/return-for-correction.ts';
import { startReview } from '#app/domain/decisions/start-review.ts';
import { start } from '#app/domain/decisions/start.ts';
import { refuseAtDoor } from '#app/domain/decisions/refuse.ts';
import { withdraw } from '#app/domain/decisions/withdraw.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { aPlan, aReservation, anAppointment, by, NOW } from '#tests/support/reservations.ts';

const REASON = 'Mohon lampirkan data pendukung.';
const office = by('secretariat');
const pemda = by('pemda');
const pending = {
  requestedAt: NOW,
  reason: null,
  mode: null,
  topics: null,
  preferences: ['2026-12-09T02:00:00Z' as Instant],
};
const offered = aReservation({
  status: 'offered',
  offer: { plan: aPlan(), message: null, deadline: '2026-11-18T17:00:00Z' as Instant },
});

/** verb, decision, new status, line of the record, who is told of what. */
const TABLE: [string, Decided, string, string, string[]][] = [
  [
    'startReview',
    startReview(aReservation(), { revision: 1 }, office),
    'inReview',
    'reservation.reviewStarted',
    [],
  ],
  [
    'return',
    returnForCorrection(
      aReservation({ status: 'inReview' }),
      { revision: 1, reasons: [{ field: 'letter', message: REASON }] },
      office,
    ),
    'returned',
    'reservation.returned',
    ['reservationReturned requester'],
  ],
  [
    'reject',
    reject(aReservation({ status: 'verified' }), { revision: 1, reason: REASON }, office),
    'rejected',
    'reservation.rejected',
    ['reservationRejected requester'],
  ],
  [
    'decline',
    decline(offered, { revision: 1, reason: REASON }, pemda),
    'verified',
    'reservation.offerDeclined',
    ['offerDeclined secretariat'],
  ],
  [
    'withdraw',
    withdraw(offered, { revision: 1, reason: REASON }, pemda),
    'withdrawn',
    'reservation.withdrawn',
    ['reservationWithdrawn requester', 'reservationWithdrawn secretariat'],
  ],
  [
    'cancel by the pemda',
    cancel(anAppointment(), { revision: 1, reason: REASON }, pemda),
    'cancelledByPemda',
    'reservation.cancelled',
    [
      'reservationCancelled requester',
      'reservationCancelled narasumber',
      'reservationCancelled secretariat',
    ],
  ],
  [
    'cancel by the office',
    cancel(anAppointment(), { revision: 1, reason: REASON }, office),
    'cancelledByOffice',
    'reservation.cancelled',
    ['reservationCancelled requester', 'reservationCancelled narasumber'],
  ],
  [
    'hold',
    hold(aReservation(), { revision: 1, reason: REASON }, office),
    'onHold',
    'reservation.held',
    ['reservationHeld requester'],
  ],
  [
    'refer',
    refer(aReservation(), { revision: 1, to: 'ppid', reason: REASON }, office),
    'referred',
    'reservation.referred',
    ['reservationReferred requester'],
  ],
  [
    'declineChange',
    declineChange(
      anAppointment({ pendingChange: pending }),
      { revision: 1, reason: REASON },
      office,
    ),
    'approved',
    'reservation.changeDeclined',
    ['changeDeclined requester'],
  ],
  [
    'start',
    start(anAppointment({ status: 'arrived' }), { revision: 1 }, by('reception')),
    'inProgress',
    'reservation.started',
    [],
  ],
  [
    'refuse',
    refuseAtDoor(
      aReservation({ status: 'walkIn' }),
      { revision: 1, reason: REASON },
      by('supervisor'),
    ),
    'refusedAtDoor',
    'reservation.refused',
    [],
  ],
];

describe('a decision', () => {
  it.each(TABLE)(
    '%s: new status, one revision on, its line, its notices',
    (_, decided, status, action, told) => {
      if (!decided.ok) throw new Error(JSON.stringify(decided.error));
      const { next, audit, notices } = decided.value;
      expect(next.status).toBe(status);
      expect(next.revision).toBe(2);
      expect(audit.map((entry) => entry.action)).toEqual([action]);
      expect(notices.map(({ kind, audience }) => `${kind} ${audience.to}`)).toEqual(told);
    },
  );

  it('carries a reason to the pemda word for word', () => {
    for (const [, decided] of TABLE) {
      if (!decided.ok) continue;
      for (const notice of decided.value.notices) expect(notice.words).toEqual([REASON]);
    }
  });

  it('sends a cancellation to every calendar that had the appointment, one SEQUENCE on', () => {
    const decided = cancel(anAppointment(), { revision: 1, reason: REASON }, pemda);
    if (!decided.ok) throw new Error('refused');
    expect(decided.value.next.calendarSequence).toBe(1);
    expect(decided.value.notices.map(({ calendar }) => calendar)).toEqual([
      'cancel',
      'cancel',
      null,
    ]);
  });
});
