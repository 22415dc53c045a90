import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Plan, Reservation, Session, Waiver } from '#app/domain/reservation/reservation.ts';
import { type Status, STATUSES } from '#app/domain/reservation/status.ts';
import { allocationsOf } from '#app/domain/schedule/allocation.ts';
import { wib } from '#tests/support/time.ts';

function session(start: string, end: string, over: Partial<Session> = {}): Session {
  return {
    start: wib(start),
    end: wib(end),
    unitIds: ['u1'],
    narasumberIds: ['n1'],
    roomId: 'r1',
    ...over,
  };
}

function plan(over: Partial<Plan> = {}): Plan {
  return {
    mode: 'tatapMuka',
    sessions: [session('2026-12-07 09:00', '2026-12-07 10:00')],
    meetingUrl: null,
    ...over,
  };
}

type Taker = Pick<Reservation, 'status' | 'plan' | 'offer' | 'waivers'>;

const DEADLINE: Instant = wib('2026-12-03 00:00');

function aTaker(over: Partial<Taker> = {}): Taker {
  const offer = { plan: plan(), message: null, deadline: DEADLINE };
  return { status: 'approved', plan: plan(), offer, waivers: [], ...over };
}

const waiver = (id: string, code: Waiver['code']): Waiver => ({
  id,
  code,
  reason: 'Kunjungan mendesak',
  by: 'Sekretariat',
  at: wib('2026-12-01 10:00'),
});

/** `kind id start–end state`, as far as a test cares. */
function lines(taker: Taker): string[] {
  return allocationsOf(taker).map(
    ({ resource, start, end, state }) => `${resource.kind} ${resource.id} ${start} ${end} ${state}`,
  );
}

const TAKES: Partial<Record<Status, 'held' | 'confirmed'>> = {
  offered: 'held',
  approved: 'confirmed',
  arrived: 'confirmed',
  inProgress: 'confirmed',
  completed: 'confirmed',
};

describe('allocationsOf, by status', () => {
  it.each(STATUSES)('%s', (status) => {
    const rows = allocationsOf(aTaker({ status }));
    const state = TAKES[status];
    expect(rows.map((row) => row.resource.kind)).toEqual(
      state === undefined ? [] : ['narasumber', 'room', 'dailySeat'],
    );
    for (const row of rows) {
      expect(row.state).toBe(state);
      expect(row.heldUntil).toBe(state === 'held' ? DEADLINE : null);
    }
  });

  it('holds the place of the offer, not that of an older plan', () => {
    const offered = plan({ sessions: [session('2026-12-09 13:00', '2026-12-09 14:00')] });
    const taker = aTaker({
      status: 'offered',
      offer: { plan: offered, message: null, deadline: DEADLINE },
    });
    expect(allocationsOf(taker).map((row) => row.start)).toEqual(
      Array(3).fill(wib('2026-12-09 13:00')),
    );
  });

  it.each(['approved', 'offered', 'completed'] as const)(
    '%s without a plan takes nothing',
    (status) => {
      expect(allocationsOf(aTaker({ status, plan: null, offer: null }))).toEqual([]);
    },
  );
});

describe('allocationsOf, by plan', () => {
  it('takes each narasumber and room of each session, and one seat from first to last', () => {
    const sessions = [
      session('2026-12-07 09:00', '2026-12-07 10:00', { narasumberIds: ['n1', 'n2', 'n1'] }),
      session('2026-12-07 10:00', '2026-12-07 11:00', { narasumberIds: ['n2'], roomId: 'r2' }),
    ];
    expect(lines(aTaker({ plan: plan({ sessions }) }))).toEqual([
      'narasumber n1 2026-12-07T02:00:00Z 2026-12-07T03:00:00Z confirmed',
      'narasumber n2 2026-12-07T02:00:00Z 2026-12-07T03:00:00Z confirmed',
      'room r1 2026-12-07T02:00:00Z 2026-12-07T03:00:00Z confirmed',
      'narasumber n2 2026-12-07T03:00:00Z 2026-12-07T04:00:00Z confirmed',
      'room r2 2026-12-07T03:00:00Z 2026-12-07T04:00:00Z confirmed',
      'dailySeat 2026-12-07 2026-12-07T02:00:00Z 2026-12-07T04:00:00Z confirmed',
    ]);
  });

  it('takes a seat on each day of a longer consultation', () => {
    const sessions = [
      session('2026-12-07 14:00', '2026-12-07 15:00', { narasumberIds: [], roomId: null }),
      session('2026-12-08 09:00', '2026-12-08 10:00', { narasumberIds: [], roomId: null }),
    ];
    expect(lines(aTaker({ plan: plan({ sessions }) }))).toEqual([
      'dailySeat 2026-12-07 2026-12-07T07:00:00Z 2026-12-07T08:00:00Z confirmed',
      'dailySeat 2026-12-08 2026-12-08T02:00:00Z 2026-12-08T03:00:00Z confirmed',
    ]);
  });

  it('names the seat after the WIB day, also where UTC still has the day before', () => {
    const sessions = [session('2026-12-07 06:00', '2026-12-07 07:00', { roomId: null })];
    const seats = allocationsOf(aTaker({ plan: plan({ sessions }) })).slice(1);
    expect(seats.map((seat) => seat.resource.id)).toEqual(['2026-12-07']);
  });

  it('takes no seat for a video conference', () => {
    const rows = allocationsOf(aTaker({ plan: plan({ mode: 'videoConference' }) }));
    expect(rows.map((row) => row.resource.kind)).toEqual(['narasumber', 'room']);
  });

  it('puts the waiver of the capacity, the last one, on the seat alone', () => {
    const waivers = [
      waiver('w1', 'DAILY_CAPACITY_REACHED'),
      waiver('w2', 'DAILY_CAPACITY_REACHED'),
      waiver('w3', 'GUEST_LIMIT_EXCEEDED'),
    ];
    expect(allocationsOf(aTaker({ waivers })).map((row) => row.waiverId)).toEqual([
      null,
      null,
      'w2',
    ]);
  });

  it('has no waiver on the seat where another rule was waived', () => {
    const rows = allocationsOf(aTaker({ waivers: [waiver('w1', 'NOTICE_TOO_SHORT')] }));
    expect(rows.map((row) => row.waiverId)).toEqual([null, null, null]);
  });
});
