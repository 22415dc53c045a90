import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Decided } from '#app/domain/decisions/decision.ts';
import { hold } from '#app/domain/decisions/hold.ts';
import { resume } from '#app/domain/decisions/resume.ts';
import { merge } from '#app/domain/decisions/merge.ts';
import { returnForCorrection } from '#app/domain/decisions/return-for-correction.ts';
import { checkOut } from '#app/domain/decisions/check-out.ts';
import { aReservation, anAppointment, by, NOW, someGuests } from '#tests/support/reservations.ts';

const REASON = 'Mohon lampirkan data pendukung.';
const office = by('secretariat');

describe('the promise clock', () => {
  it('stands still on hold and goes on by the working days it stood', () => {
    const held = hold(aReservation(), { revision: 1, reason: REASON }, office);
    if (!held.ok) throw new Error('refused');
    expect(held.value.next.promise.pausedSince).toBe(NOW);
    const later = by('secretariat', '2026-11-19T02:00:00Z' as Instant);
    const resumed = resume(held.value.next, { revision: 2 }, later);
    if (!resumed.ok) throw new Error('refused');
    expect(resumed.value.next).toMatchObject({
      status: 'submitted',
      heldFrom: null,
      promise: { pausedSince: null, pausedWorkdays: 3, answeredAt: null },
    });
  });

  it('keeps standing for a returned request that comes back from hold', () => {
    const returned = aReservation({
      status: 'returned',
      promise: { pausedSince: NOW, pausedWorkdays: 0, answeredAt: null },
    });
    const held = hold(returned, { revision: 1, reason: REASON }, office);
    if (!held.ok) throw new Error('refused');
    const resumed = resume(
      held.value.next,
      { revision: 2 },
      by('secretariat', '2026-11-18T02:00:00Z' as Instant),
    );
    expect(resumed).toMatchObject({
      value: { next: { status: 'returned', promise: { pausedSince: NOW } } },
    });
  });

  it('gives five working days for a correction: to the end of Monday 23 November', () => {
    const input = { revision: 1, reasons: [{ field: 'letter', message: REASON }] };
    const decided = returnForCorrection(aReservation({ status: 'inReview' }), input, office);
    expect(decided).toMatchObject({
      value: { next: { correction: { deadline: '2026-11-23T17:00:00Z' } } },
    });
  });
});

describe('merge', () => {
  const into = aReservation({
    id: 'other',
    number: 'K-2026-00002',
    topics: ['PDRD'],
    questions: 'B',
  });

  it('ends the one and carries topics and questions into the other', () => {
    const decided = merge(
      aReservation({ questions: 'A' }),
      { revision: 1, reason: null },
      { into },
      office,
    );
    if (!decided.ok) throw new Error('refused');
    expect(decided.value.next).toMatchObject({ status: 'merged', relatedNumber: 'K-2026-00002' });
    expect(decided.value.related?.next).toMatchObject({
      topics: ['PDRD', 'DAU'],
      questions: 'B\n\nA',
      revision: 2,
    });
    expect(decided.value.related?.notices).toMatchObject([
      { kind: 'topicsJoined', audience: { to: 'requester' }, calendar: null },
    ]);
  });

  it('tells nobody of the other where nothing came with it', () => {
    const same = { ...into, topics: aReservation().topics };
    const input = { revision: 1, reason: null };
    const decided = merge(aReservation({ questions: null }), input, { into: same }, office);
    expect(decided).toMatchObject({ value: { related: { notices: [] } } });
  });

  it.each([
    ['Kementerian Desa', 'KEMENTERIAN  DESA', true],
    ['Universitas Contoh', 'Kementerian Desa', false],
  ])('joins offices without a region by their name: %s, %s', (mine, theirs, isDone) => {
    const named = (name: string) =>
      ({ body: 'kl', regionCode: null, name, opd: null, asPrinted: null }) as const;
    const decided = merge(
      aReservation({ office: named(mine) }),
      { revision: 1, reason: null },
      { into: { ...into, office: named(theirs) } },
      office,
    );
    expect(decided.ok).toBe(isDone);
  });

  it.each([
    ['itself', aReservation()],
    ['nothing', null],
    ['one that has ended', { ...into, status: 'rejected' as const }],
    ['another region', { ...into, office: { ...into.office, regionCode: '71.06' } }],
  ])('is refused with %s', (_, target) => {
    const decided = merge(aReservation(), { revision: 1, reason: null }, { into: target }, office);
    expect(decided).toMatchObject({ error: { code: 'invalid', errors: [{ path: 'into' }] } });
  });
});

describe('checkOut', () => {
  it('lets the named guests leave, or everyone inside', () => {
    const inside = anAppointment({
      status: 'arrived',
      guests: someGuests(3, { arrival: 'admitted' }),
    });
    const some = checkOut(inside, { guestIds: ['guest-2'] }, by('reception'));
    const all = checkOut(inside, { guestIds: null }, by('reception'));
    const arrivals = (decided: Decided) =>
      decided.ok ? decided.value.next.guests.map(({ arrival }) => arrival) : [];
    expect(arrivals(some)).toEqual(['admitted', 'left', 'admitted']);
    expect(arrivals(all)).toEqual(['left', 'left', 'left']);
  });
});
