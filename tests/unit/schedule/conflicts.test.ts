import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Allocation, Resource } from '#app/domain/schedule/allocation.ts';
import {
  findConflicts,
  isInForce,
  overlaps,
  type TakenAllocation,
} from '#app/domain/schedule/conflicts.ts';
import { wib } from '#tests/support/time.ts';

const NOW = wib('2026-12-01 10:00');

function row(
  kind: Resource['kind'],
  id: string,
  start: string,
  end: string,
  over: Partial<Allocation> = {},
): Allocation {
  return {
    resource: { kind, id },
    start: wib(`2026-12-07 ${start}`),
    end: wib(`2026-12-07 ${end}`),
    state: 'confirmed',
    heldUntil: null,
    waiverId: null,
    ...over,
  };
}

const takenBy = (number: string, allocation: Allocation): TakenAllocation => ({
  ...allocation,
  number,
  name: `nama ${allocation.resource.id}`,
});

describe('overlaps', () => {
  it.each([
    ['09:00', '10:00', '10:00', '11:00', false],
    ['09:00', '10:01', '10:00', '11:00', true],
    ['09:00', '12:00', '10:00', '11:00', true],
    ['10:00', '11:00', '10:00', '11:00', true],
    ['10:59', '12:00', '10:00', '11:00', true],
    ['11:00', '12:00', '10:00', '11:00', false],
  ])('%s–%s and %s–%s: %s', (aStart, aEnd, bStart, bEnd, expected) => {
    const [a, b] = [row('room', 'r', aStart, aEnd), row('room', 'r', bStart, bEnd)];
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  const stretch = fc
    .tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ from, to: from + length }));

  it('is true exactly where a minute belongs to both', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        const at = (minutes: number) => addMinutes(NOW, minutes);
        const shared = Array.from({ length: 80 }, (_, minute) => minute).some(
          (minute) => a.from <= minute && minute < a.to && b.from <= minute && minute < b.to,
        );
        const [first, second] = [a, b].map(({ from, to }) => ({ start: at(from), end: at(to) }));
        expect(first && second && overlaps(first, second)).toBe(shared);
      }),
    );
  });
});

describe('isInForce', () => {
  it.each([
    ['a confirmed row', null, true],
    ['a hold with a second left', '2026-12-01T03:00:01Z', true],
    ['a hold at its deadline', NOW, false],
    ['a hold past its deadline', '2026-12-01T02:59:59Z', false],
  ])('%s: %s', (_, heldUntil, expected) => {
    const hold = { heldUntil: heldUntil as Allocation['heldUntil'] };
    expect(isInForce(hold, NOW)).toBe(expected);
  });
});

describe('findConflicts, narasumber and rooms', () => {
  const wanted = [row('narasumber', 'n1', '10:00', '11:00'), row('room', 'r1', '10:00', '11:00')];

  it('names what is taken, by which reservation', () => {
    const taken = [takenBy('K-2026-00001', row('room', 'r1', '10:30', '11:30'))];
    expect(findConflicts(wanted, taken, 4, NOW)).toEqual([
      {
        what: 'room',
        id: 'r1',
        name: 'nama r1',
        start: wib('2026-12-07 10:30'),
        end: wib('2026-12-07 11:30'),
        number: 'K-2026-00001',
      },
    ]);
  });

  it.each([
    ['another room', row('room', 'r2', '10:00', '11:00')],
    ['a room that bears a narasumber’s id', row('room', 'n1', '10:00', '11:00')],
    ['one that ends as this begins', row('room', 'r1', '09:00', '10:00')],
    ['one that begins as this ends', row('room', 'r1', '11:00', '12:00')],
    ['a lapsed hold', row('room', 'r1', '10:00', '11:00', { state: 'held', heldUntil: NOW })],
  ])('is not disturbed by %s', (_, other) => {
    expect(findConflicts(wanted, [takenBy('K-2026-00001', other)], 4, NOW)).toEqual([]);
  });

  it('is disturbed by a hold that still runs', () => {
    const hold = row('room', 'r1', '10:00', '11:00', {
      state: 'held',
      heldUntil: wib('2026-12-01 10:01'),
    });
    expect(findConflicts(wanted, [takenBy('K-2026-00001', hold)], 4, NOW)).toHaveLength(1);
  });

  it('names a row once, though two sessions meet it', () => {
    const sessions = [
      row('narasumber', 'n1', '09:00', '10:00'),
      row('narasumber', 'n1', '10:00', '11:00'),
    ];
    const taken = [takenBy('K-2026-00001', row('narasumber', 'n1', '09:30', '10:30'))];
    expect(findConflicts(sessions, taken, 4, NOW)).toHaveLength(1);
  });
});

describe('findConflicts, seats of the day', () => {
  const seat = row('dailySeat', '2026-12-07', '09:00', '10:00');
  const seatsOf = (count: number, over: Partial<Allocation> = {}) =>
    Array.from({ length: count }, (_, index) =>
      takenBy(`K-2026-0000${index + 1}`, { ...seat, ...over }),
    );

  it.each([
    [0, 0],
    [3, 0],
    [4, 4],
    [5, 5],
  ])('%i of 4 taken: %i in the way', (count, expected) => {
    expect(findConflicts([seat], seatsOf(count), 4, NOW)).toHaveLength(expected);
  });

  it('counts them at whatever hour', () => {
    const afternoon = seatsOf(4, { start: wib('2026-12-07 13:00'), end: wib('2026-12-07 14:00') });
    expect(findConflicts([seat], afternoon, 4, NOW).map((taken) => taken.number)).toEqual([
      'K-2026-00001',
      'K-2026-00002',
      'K-2026-00003',
      'K-2026-00004',
    ]);
  });

  it('lets a waiver pass', () => {
    expect(findConflicts([{ ...seat, waiverId: 'w1' }], seatsOf(4), 4, NOW)).toEqual([]);
  });

  it('counts a seat that was taken under a waiver', () => {
    expect(findConflicts([seat], seatsOf(4, { waiverId: 'w1' }), 4, NOW)).toHaveLength(4);
  });

  it('does not count lapsed holds', () => {
    const taken = [...seatsOf(3), ...seatsOf(1, { state: 'held', heldUntil: NOW })];
    expect(findConflicts([seat], taken, 4, NOW)).toEqual([]);
  });

  it('does not count another day', () => {
    const resource = { kind: 'dailySeat', id: '2026-12-08' } as const;
    expect(findConflicts([seat], seatsOf(4, { resource }), 4, NOW)).toEqual([]);
  });
});

describe('findConflicts, whatever is asked in whatever order', () => {
  const anyWanted = fc
    .record({
      kind: fc.constantFrom('narasumber', 'room', 'dailySeat'),
      id: fc.constantFrom('a', 'b'),
      from: fc.nat({ max: 30 }),
      length: fc.integer({ min: 1, max: 10 }),
    })
    .map(({ kind, id, from, length }): Allocation => ({
      resource: { kind, id },
      start: addMinutes(NOW, from),
      end: addMinutes(NOW, from + length),
      state: 'confirmed',
      heldUntil: null,
      waiverId: null,
    }));

  it('never lets two share a narasumber or room, nor more than the capacity share a day', () => {
    fc.assert(
      fc.property(fc.array(anyWanted, { maxLength: 30 }), (requests) => {
        const taken: TakenAllocation[] = [];
        for (const [index, wanted] of requests.entries()) {
          const free = findConflicts([wanted], taken, 3, NOW).length === 0;
          if (free) taken.push(takenBy(`K-2026-${index}`, wanted));
        }
        for (const [index, one] of taken.entries()) {
          const same = taken.filter(
            ({ resource }) =>
              resource.kind === one.resource.kind && resource.id === one.resource.id,
          );
          if (one.resource.kind === 'dailySeat') expect(same.length).toBeLessThanOrEqual(3);
          else {
            const others = same.filter((other) => taken.indexOf(other) !== index);
            expect(others.some((other) => overlaps(one, other))).toBe(false);
          }
        }
      }),
    );
  });
});
