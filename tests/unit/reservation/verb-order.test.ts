import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { STATUSES, VERBS } from '#app/domain/reservation/status.ts';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { isIdle, orderVerbs } from '#app/domain/reservation/verb-order.ts';
import { CALENDAR_2026 } from '#tests/support/holidays-2026.ts';
import { policyWith } from '#tests/support/policy.ts';
import { aPlan, someGuests } from '#tests/support/reservations.ts';

describe('the deeds of a page', () => {
  it('loses none and doubles none', () => {
    const { main, others } = orderVerbs(VERBS);
    expect([main, ...others].sort()).toEqual([...VERBS].sort());
  });

  it.each([
    ['submitted', 'startReview'],
    ['inReview', 'verifyLetter'],
    ['verified', 'approve'],
    ['onHold', 'resume'],
    ['walkIn', 'admit'],
    ['returned', null],
  ] as const)('leads on from %s by %s', (status, verb) => {
    expect(orderVerbs(verbsOf(status)).main).toBe(verb);
  });

  it('never puts an ending first', () => {
    for (const status of STATUSES) {
      const { main } = orderVerbs(verbsOf(status));
      expect(['reject', 'cancel', 'withdraw', 'noShow']).not.toContain(main);
    }
  });
});

describe('a deed that fits but could not go through', () => {
  const policy = policyWith();
  const approved: Parameters<typeof isIdle>[1] = {
    ...{ status: 'approved', pendingChange: null, contactLoggedAt: null },
    plan: aPlan(),
    ...{ guests: [], guestCount: null, preferences: [], mode: 'tatapMuka' },
    ...{ enteredByStaff: false, source: 'request' },
    ...{ letter: null, letterVerification: null, waivers: [] },
  };
  const at = (now: string) => ({ policy, calendar: CALENDAR_2026, now: now as Instant });

  it('is a decision on a change nobody asked for', () => {
    const now = at('2026-12-01T02:00:00Z');
    expect(isIdle('declineChange', approved, now)).toBe(true);
    expect(isIdle('approve', approved, now)).toBe(true);
    expect(isIdle('approve', { ...approved, status: 'verified', plan: null }, now)).toBe(false);
  });

  it('is "tidak hadir" until the grace is over, and after a call', () => {
    expect(isIdle('noShow', approved, at('2026-12-07T02:30:00Z'))).toBe(true);
    expect(isIdle('noShow', approved, at('2026-12-07T02:30:01Z'))).toBe(false);
    const called = { ...approved, contactLoggedAt: '2026-12-07T01:59:00Z' as Instant };
    expect(isIdle('noShow', called, at('2026-12-07T03:00:00Z'))).toBe(true);
  });

  it('is a change of the guests once the list has closed, and an exchange of one until then', () => {
    const listed = { ...approved, guests: someGuests(2) };
    const [open, closed] = [at('2026-12-04T09:59:59Z'), at('2026-12-04T10:00:00Z')];
    expect(isIdle('editGuests', listed, open)).toBe(false);
    expect(isIdle('substituteGuest', listed, open)).toBe(true);
    expect(isIdle('editGuests', listed, closed)).toBe(true);
    expect(isIdle('substituteGuest', listed, closed)).toBe(false);
    expect(isIdle('substituteGuest', approved, closed)).toBe(true);
  });

  it('is a check-in on another day', () => {
    expect(isIdle('checkIn', approved, at('2026-12-06T02:00:00Z'))).toBe(true);
    expect(isIdle('checkIn', approved, at('2026-12-07T00:00:00Z'))).toBe(false);
  });
});
