import { describe, expect, it } from 'vitest';
import { movementsBetween } from '#app/domain/reception/movement.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';

const list = (arrivals: Readonly<Record<string, GuestArrival>>) =>
  Object.entries(arrivals).map(([id, arrival]) => ({ id, arrival }));

describe('what happened at the door between two lists', () => {
  it.each([
    ['expected', 'admitted', 'admitted'],
    ['expected', 'refused', 'refused'],
    ['refused', 'admitted', 'admitted'],
    ['admitted', 'left', 'left'],
    ['admitted', 'expected', 'annulled'],
    ['left', 'expected', 'annulled'],
    ['refused', 'absent', 'annulled'],
  ] as const)('%s → %s is "%s"', (before, next, kind) => {
    expect(movementsBetween(list({ a: before }), list({ a: next }))).toEqual([
      { guestId: 'a', kind },
    ]);
  });

  it.each([
    ['expected', 'absent'],
    ['absent', 'expected'],
    ['admitted', 'admitted'],
  ] as const)('%s → %s is nothing', (before, next) => {
    expect(movementsBetween(list({ a: before }), list({ a: next }))).toEqual([]);
  });

  it('who was not on the list comes onto it, and is struck again by an annulment', () => {
    const before = list({ a: 'admitted' });
    const next = list({ a: 'admitted', b: 'admitted' });
    expect(movementsBetween(before, next)).toEqual([{ guestId: 'b', kind: 'admitted' }]);
    expect(movementsBetween(next, before)).toEqual([{ guestId: 'b', kind: 'annulled' }]);
  });
});
