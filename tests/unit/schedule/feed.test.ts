import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Plan, Reservation } from '#app/domain/reservation/reservation.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { feedEntry, type FeedOf, tokenOfFile } from '#app/domain/schedule/feed.ts';

const NOW = '2026-12-07T02:00:00Z' as Instant;
const SECRETARIAT: FeedOf = { kind: 'secretariat', subject: null };
const OFFICE: FeedOf = { kind: 'office', subject: 'pemda:71.03' };

const PLAN: Plan = {
  mode: 'tatapMuka',
  meetingUrl: null,
  sessions: [
    aSitting('2026-12-08T02:00:00Z', 'a', 'r1'),
    aSitting('2026-12-08T03:00:00Z', 'b', 'r2'),
  ],
};

function aSitting(start: string, narasumberId: string, roomId: string) {
  const end = start.replace(':00:00Z', ':50:00Z') as Instant;
  const people = { unitIds: [], narasumberIds: [narasumberId] };
  return { start: start as Instant, end, ...people, roomId };
}

function request(overrides: Partial<Reservation> = {}) {
  const { status = 'approved', plan = PLAN, offer = null } = overrides;
  const { decidedAt = NOW, calendarSequence = 1 } = overrides;
  return { status, plan, offer, decidedAt, calendarSequence };
}

describe('what stands in a feed', () => {
  it.each(STATUSES)('%s', (status) => {
    const offer = { plan: PLAN, message: null, deadline: '2026-12-07T10:00:00Z' as Instant };
    const expected: Partial<Record<string, string>> = {
      ...{ approved: 'confirmed', arrived: 'confirmed', inProgress: 'confirmed' },
      ...{ completed: 'confirmed', offered: 'tentative', noShow: 'cancelled' },
      ...{ cancelledByPemda: 'cancelled', cancelledByOffice: 'cancelled' },
    };
    const asked = request({ status, offer: status === 'offered' ? offer : null });
    expect(feedEntry(SECRETARIAT, asked, NOW)?.state).toBe(expected[status]);
    const forPemda = status === 'offered' ? undefined : expected[status];
    expect(feedEntry(OFFICE, asked, NOW)?.state).toBe(forPemda);
  });

  it.each([
    [{ kind: 'narasumber', subject: 'a' }, ['2026-12-08T02:00:00Z']],
    [{ kind: 'narasumber', subject: 'c' }, undefined],
    [{ kind: 'room', subject: 'r2' }, ['2026-12-08T03:00:00Z']],
    [OFFICE, ['2026-12-08T02:00:00Z', '2026-12-08T03:00:00Z']],
  ] as const)('%o has the sittings %o', (feed, starts) => {
    const entry = feedEntry(feed, request(), NOW);
    expect(entry?.plan.sessions.map(({ start }) => start)).toEqual(starts);
  });

  it('an offer goes with its deadline', () => {
    const offer = { plan: PLAN, message: null, deadline: NOW };
    expect(feedEntry(SECRETARIAT, request({ status: 'offered', offer }), NOW)).toBeNull();
  });

  it.each([
    ['2026-11-06T17:00:00Z', 'cancelled'],
    ['2026-11-06T16:59:59Z', undefined],
  ])('what was cancelled at %s is %s thirty days later', (decidedAt, state) => {
    const asked = request({ status: 'cancelledByOffice', decidedAt: decidedAt as Instant });
    expect(feedEntry(OFFICE, asked, NOW)?.state).toBe(state);
  });

  it('what was never in a calendar is not cancelled in one', () => {
    const asked = request({ status: 'cancelledByPemda', calendarSequence: null });
    expect(feedEntry(OFFICE, asked, NOW)).toBeNull();
  });
});

describe('the address of a feed', () => {
  it.each([
    ['AbCdEfGhIjKlMnOpQrStU.ics', null],
    ['AbCdEfGhIjKlMnOpQrStU-w.ics', null],
    ['AbCdEfGhIjKlMnOpQrSt-_.ics', 'AbCdEfGhIjKlMnOpQrSt-_'],
    ['AbCdEfGhIjKlMnOpQrSt-_', null],
    ['../../etc/passwd.ics', null],
    ['.ics', null],
    ['', null],
  ])('%s', (file, token) => {
    expect(tokenOfFile(file)).toBe(token);
  });
});
