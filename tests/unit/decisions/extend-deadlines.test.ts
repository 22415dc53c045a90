import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { deadlineAfter, type WorkCalendar, workCalendar } from '#app/domain/calendar/workdays.ts';
import { extendDeadlines } from '#app/domain/decisions/extend-deadlines.ts';
import { startOfPlan } from '#app/domain/reservation/reservation.ts';
import { aContext, aPlan, aReservation, NOW } from '#tests/support/reservations.ts';

const none = workCalendar([]);
const off = (...dates: string[]): WorkCalendar =>
  workCalendar(
    dates.map((date) => ({
      ...{ date: date as LocalDate, name: 'Libur', kind: 'cuti_bersama', source: 'SKB' },
    })),
  );
const context = aContext({ now: NOW, calendar: none });
const { policy } = context;
const deadline = deadlineAfter(NOW, policy.values.correctionWorkdays, none);
const paused = { pausedSince: NOW, pausedWorkdays: 0, answeredAt: null };
const returned = aReservation({
  status: 'returned',
  correction: { reasons: [], deadline },
  promise: paused,
});
/** The days right after NOW, of which some are working days whatever day NOW is. */
const week = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(NOW) + (index + 1) * 86_400_000).toISOString().slice(0, 10),
  );

const extend = (reservation: typeof returned, calendar: WorkCalendar, now: Instant = NOW) =>
  extendDeadlines(reservation, policy, { ...context, calendar, now });

describe('deadlines after a day off became known', () => {
  it('are counted anew from when the pemda was asked, and only once', () => {
    const calendar = off(...week(7));
    const decision = extend(returned, calendar);
    const longer = deadlineAfter(NOW, policy.values.correctionWorkdays, calendar);
    expect(longer > deadline).toBe(true);
    expect(decision?.next.correction?.deadline).toBe(longer);
    expect(decision?.next.policyId).toBe(returned.policyId);
    expect(decision?.audit[0].details).toEqual({ was: deadline, deadline: longer });
    expect(decision?.notices).toEqual([]);
    expect(decision && extend(decision.next, calendar)).toBeNull();
    // A day that is off no longer takes nothing back.
    expect(decision && extend(decision.next, none)).toBeNull();
  });

  it('stay where nothing changed, where they have passed, and where nobody is waited for', () => {
    expect(extend(returned, none)).toBeNull();
    expect(extend(returned, off(...week(7)), deadline)).toBeNull();
    expect(extend(aReservation({ status: 'verified' }), off(...week(7)))).toBeNull();
  });

  it('never reach beyond the visit that is offered', () => {
    const plan = aPlan();
    const calendar = off(...week(60));
    const offered = aReservation({
      status: 'offered',
      offer: { plan, message: null, deadline },
      promise: paused,
    });
    expect(extend(offered, calendar)?.next.offer?.deadline).toBe(startOfPlan(plan));
  });
});
