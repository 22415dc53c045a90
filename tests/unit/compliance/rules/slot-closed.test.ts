import { describe, expect, it } from 'vitest';
import type { ClosureFact } from '#app/domain/compliance/facts.ts';
import { aFacts, aSchedule, aSlot, params, severities } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const closed = (from: string, to: string, rest: Partial<ClosureFact> = {}): ClosureFact => ({
  reason: 'Rapat kerja',
  from: wib(`2026-12-07 ${from}`),
  to: wib(`2026-12-07 ${to}`),
  scope: 'office',
  name: null,
  closes: null,
  ...rest,
});
const under = (...closures: ClosureFact[]) => aFacts({ schedule: aSchedule({ closures }) });

describe('SLOT_CLOSED, for a slot from 09.00 to 10.00', () => {
  it.each([
    ['ends as the slot starts', '08:00', '09:00', []],
    ['ends a minute later', '08:00', '09:01', ['block']],
    ['lies inside', '09:15', '09:45', ['block']],
    ['starts a minute before the end', '09:59', '12:00', ['block']],
    ['starts as the slot ends', '10:00', '12:00', []],
  ])('a closure that %s', (_, from, to, expected) => {
    expect(severities('SLOT_CLOSED', under(closed(from, to)))).toEqual(expected);
  });

  it('tells which slot, and what is closed and why', () => {
    const room = closed('09:00', '10:00', {
      scope: 'room',
      name: 'Ruang Musi',
      reason: 'Perbaikan',
    });
    const slots = [aSlot('2026-12-08 09:00', 1), aSlot('2026-12-07 09:00', 2)];
    const facts = aFacts({ slots, schedule: aSchedule({ closures: [room] }) });
    expect(params('SLOT_CLOSED', facts)).toMatchObject([
      { preference: 2, scope: 'room', name: 'Ruang Musi', reason: 'Perbaikan' },
    ]);
  });

  it('tells each closure', () => {
    const facts = under(closed('09:00', '10:00'), closed('09:30', '11:00'));
    expect(severities('SLOT_CLOSED', facts)).toEqual(['block', 'block']);
  });

  it('blocks at approval; is not asked at review, nor where the schedule is unknown', () => {
    const facts = under(closed('09:00', '10:00'));
    expect(severities('SLOT_CLOSED', { ...facts, moment: 'approval' })).toEqual(['block']);
    expect(severities('SLOT_CLOSED', { ...facts, moment: 'review' })).toEqual([]);
    expect(severities('SLOT_CLOSED', aFacts())).toEqual([]);
  });
});
