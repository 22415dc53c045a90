import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { allocations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const START = '2026-12-07T02:00:00Z';

function active(house: TestHouse, number: string) {
  const { id } = read(house, number);
  return house.db
    .select()
    .from(allocations)
    .where(eq(allocations.reservationId, id))
    .all()
    .filter((row) => row.state !== 'released')
    .map((row) => `${row.kind} ${row.state} ${row.startsAt}`);
}

describe('approve', () => {
  it('names the other request where the narasumber, the room or the day is taken', () => {
    const house = aHouse();
    const team = aTeam(house);
    const first = anApproved(house, team);
    const second = aVerified(house);
    const refusal = refusalOf(act(house, second, 'approve', { start: START, ...team }));
    expect(refusal).toMatchObject({ code: 'conflict' });
    if (refusal.code !== 'conflict') return;
    expect(refusal.conflicts.map(({ what, number }) => [what, number])).toEqual([
      ['narasumber', first],
      ['room', first],
    ]);
  });

  it('tells a stale page who decided and when, before anything else', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    const refusal = refusalOf(
      act(house, number, 'approve', { revision: 3, start: START, ...team }),
    );
    expect(refusal).toEqual({
      code: 'stale',
      decidedBy: 'Pengguna secretariat',
      decidedAt: '2026-11-23T02:00:00Z',
      stands: {
        ...{ status: 'approved', action: 'reservation.approved' },
        slot: { start: START, end: '2026-12-07T03:00:00Z' },
      },
    });
  });

  it('takes a fifth tatap muka of the day only with a waiver of the secretariat', () => {
    const house = aHouse();
    const team = aTeam(house);
    for (const hour of ['02', '03', '04', '06']) {
      anApproved(house, { start: `2026-12-07T${hour}:00:00Z`, ...team });
    }
    const fifth = aVerified(house);
    const plan = { start: '2026-12-07T07:00:00Z', ...team };
    const refusal = refusalOf(act(house, fifth, 'approve', plan));
    expect(refusal).toMatchObject({ code: 'conflict' });
    if (refusal.code === 'conflict') expect(refusal.conflicts).toHaveLength(4);
    done(
      act(house, fifth, 'waive', {
        reason: 'Pimpinan meminta.',
        codes: ['DAILY_CAPACITY_REACHED'],
      }),
    );
    expect(done(act(house, fifth, 'approve', plan)).next.status).toBe('approved');
  });

  it('refuses a start that has passed, an unknown narasumber and a strange role', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = aVerified(house);
    const past = { start: '2026-11-20T02:00:00Z', ...team };
    expect(refusalOf(act(house, number, 'approve', past)).code).toBe('invalid');
    const stranger = { start: START, narasumberIds: ['nobody'] };
    expect(refusalOf(act(house, number, 'approve', stranger))).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'narasumberIds' }],
    });
    const wrong = act(house, number, 'approve', { start: START, ...team }, as('reception'));
    expect(refusalOf(wrong).code).toBe('forbidden');
  });
});

describe('offer', () => {
  it('holds the place; accepting confirms it, and nobody else can have it meanwhile', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = aVerified(house);
    const plan = { start: START, ...team };
    done(act(house, number, 'offer', { ...plan, message: 'Pukul 09.00 tersedia.' }));
    expect(active(house, number)).toHaveLength(3);
    const rival = aVerified(house);
    expect(refusalOf(act(house, rival, 'approve', plan)).code).toBe('conflict');
    done(act(house, number, 'accept', {}, as('pemda')));
    expect(active(house, number)).toEqual([
      `narasumber confirmed ${START}`,
      `room confirmed ${START}`,
      `dailySeat confirmed ${START}`,
    ]);
  });

  it('lapses by itself at its deadline: the place is free, and accepting comes too late', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = aVerified(house);
    const plan = { start: START, ...team };
    done(act(house, number, 'offer', plan));
    house.setNow('2026-11-25T17:00:00Z' as Instant);
    const rival = aVerified(house);
    done(act(house, rival, 'approve', plan));
    const late = refusalOf(act(house, number, 'accept', {}, as('pemda')));
    expect(late).toMatchObject({ code: 'wrong-status', status: 'verified' });
    expect(read(house, number).status).toBe('verified');
  });
});

describe('a change', () => {
  it('keeps the old place until the new one is decided', () => {
    const house = aHouse();
    const team = aTeam(house);
    const number = anApproved(house, team);
    const wish = {
      preferences: [{ start: '2026-12-08T02:00:00Z' }],
      reason: 'Bupati berhalangan.',
    };
    done(act(house, number, 'requestChange', wish, as('pemda')));
    expect(active(house, number)).toContain(`dailySeat confirmed ${START}`);
    done(act(house, number, 'reschedule', { start: '2026-12-08T02:00:00Z' }));
    expect(active(house, number)).toEqual([
      'narasumber confirmed 2026-12-08T02:00:00Z',
      'room confirmed 2026-12-08T02:00:00Z',
      'dailySeat confirmed 2026-12-08T02:00:00Z',
    ]);
    expect(read(house, number)).toMatchObject({ pendingChange: null, calendarSequence: 1 });
  });
});
