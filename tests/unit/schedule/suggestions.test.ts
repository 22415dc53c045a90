import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  type NarasumberCandidate,
  recentSince,
  suggestNarasumber,
} from '#app/domain/schedule/suggestions.ts';
import { suggestRoom, suggestUnits } from '#app/domain/schedule/suggest-place.ts';

function candidate(name: string, over: Partial<NarasumberCandidate> = {}): NarasumberCandidate {
  return {
    id: name.toLowerCase(),
    name,
    unitId: 'u1',
    topics: ['DAU'],
    busy: false,
    closed: false,
    recentAssignments: 0,
    ...over,
  };
}

const ranked = (candidates: readonly NarasumberCandidate[], topics = ['DAU']) =>
  suggestNarasumber(candidates, topics).map((suggestion) => suggestion.name);

describe('suggestNarasumber', () => {
  it.each([
    [
      'the right topic before everything',
      [
        candidate('Ani', { topics: ['PDRD'] }),
        candidate('Budi', { busy: true, recentAssignments: 9 }),
      ],
      ['Budi', 'Ani'],
    ],
    [
      'then who is free',
      [candidate('Ani', { busy: true }), candidate('Budi', { recentAssignments: 9 })],
      ['Budi', 'Ani'],
    ],
    [
      'who is away is not free',
      [candidate('Ani', { closed: true }), candidate('Budi', { recentAssignments: 9 })],
      ['Budi', 'Ani'],
    ],
    [
      'then the fewest assignments of late',
      [candidate('Ani', { recentAssignments: 2 }), candidate('Budi', { recentAssignments: 1 })],
      ['Budi', 'Ani'],
    ],
    [
      'then the name',
      [candidate('Citra'), candidate('ani'), candidate('Budi')],
      ['ani', 'Budi', 'Citra'],
    ],
  ])('%s', (_, candidates, expected) => {
    expect(ranked(candidates)).toEqual(expected);
    expect(ranked(candidates.toReversed())).toEqual(expected);
  });

  it('prefers who knows more of the topics', () => {
    const candidates = [
      candidate('Ani', { topics: ['DAU'] }),
      candidate('Budi', { topics: ['DAU', 'DBH'] }),
    ];
    expect(ranked(candidates, ['DBH', 'DAU'])).toEqual(['Budi', 'Ani']);
  });

  it('says why', () => {
    const [first, second, third] = suggestNarasumber(
      [
        candidate('Ani', { recentAssignments: 2 }),
        candidate('Budi', { topics: ['DAU', 'DBH'], busy: true }),
        candidate('Citra', { topics: [], busy: true, closed: true, unitId: 'u2' }),
      ],
      ['DAU', 'DBH'],
    );
    expect(first).toEqual({
      id: 'budi',
      name: 'Budi',
      unitId: 'u1',
      free: false,
      reasons: [
        { code: 'knowsTopics', topics: ['DAU', 'DBH'] },
        { code: 'busy' },
        { code: 'recentAssignments', count: 0 },
      ],
    });
    expect(second?.reasons).toEqual([
      { code: 'knowsTopics', topics: ['DAU'] },
      { code: 'lacksTopics', topics: ['DBH'] },
      { code: 'free' },
      { code: 'recentAssignments', count: 2 },
    ]);
    expect(third).toMatchObject({ unitId: 'u2', free: false });
    expect(third?.reasons).toEqual([
      { code: 'lacksTopics', topics: ['DAU', 'DBH'] },
      { code: 'closed' },
      { code: 'recentAssignments', count: 0 },
    ]);
  });

  it('says nothing of topics where none is given', () => {
    expect(suggestNarasumber([candidate('Ani')], [])[0]?.reasons).toEqual([
      { code: 'free' },
      { code: 'recentAssignments', count: 0 },
    ]);
  });

  const anyCandidates = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      name: fc.constantFrom('Ani', 'Budi', 'Citra'),
      unitId: fc.constant('u1'),
      topics: fc.subarray(['DAU', 'DBH', 'PDRD']),
      busy: fc.boolean(),
      closed: fc.boolean(),
      recentAssignments: fc.nat({ max: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );

  it('keeps everyone, in an order that does not depend on the order given', () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const suggestions = suggestNarasumber(candidates, ['DAU', 'DBH']);
        expect(suggestions.map(({ id }) => id).sort()).toEqual(
          candidates.map(({ id }) => id).sort(),
        );
        expect(suggestNarasumber(candidates.toReversed(), ['DAU', 'DBH'])).toEqual(suggestions);
      }),
    );
  });
});

describe('suggestRoom', () => {
  const room = (name: string, capacity: number, free = true) => ({
    id: name,
    name,
    capacity,
    free,
  });

  it.each([
    [
      'the smallest that fits',
      [room('Besar', 20), room('Kecil', 5), room('Sedang', 8)],
      6,
      'Sedang',
    ],
    ['one that fits exactly', [room('Besar', 20), room('Kecil', 5)], 5, 'Kecil'],
    ['one that is free', [room('Besar', 20), room('Kecil', 5, false)], 5, 'Besar'],
    ['by name among equals', [room('Rote', 8), room('Bali', 8)], 5, 'Bali'],
    ['none that fits', [room('Kecil', 5)], 6, undefined],
    ['none at all', [], 1, undefined],
  ])('%s', (_, rooms, guests, expected) => {
    expect(suggestRoom(rooms, guests)?.name).toBe(expected);
  });
});

describe('suggestUnits', () => {
  it('puts the unit whose people know most of the topics first, then the one with most of them', () => {
    const people = [
      candidate('Ani', { unitId: 'b', topics: ['DAU'] }),
      candidate('Budi', { unitId: 'a', topics: ['DAU', 'TDF'] }),
      candidate('Citra', { unitId: 'c', topics: ['DAU'] }),
      candidate('Dewi', { unitId: 'c', topics: ['DAU'] }),
      candidate('Eka', { unitId: 'd', topics: ['PDRD'] }),
    ];
    expect(suggestUnits(people, ['TDF', 'DAU'])).toEqual([
      { unitId: 'a', topics: ['TDF', 'DAU'] },
      { unitId: 'c', topics: ['DAU'] },
      { unitId: 'b', topics: ['DAU'] },
    ]);
    expect(suggestUnits(people, ['HIBAH'])).toEqual([]);
  });
});

describe('reasons that name what stands in the way', () => {
  it('tells with whom, why, and that somebody is retired', () => {
    const people = [
      candidate('Ani', { busy: true, busyWith: 'K-2026-00001' }),
      candidate('Budi', { closed: true, closedBecause: 'Cuti', busy: true }),
      candidate('Citra', { retired: true }),
    ];
    const reasons = suggestNarasumber(people, ['DAU']).map(({ id, reasons: all }) => [
      id,
      all.filter(({ code }) => !['knowsTopics', 'recentAssignments'].includes(code)),
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      citra: [{ code: 'free' }, { code: 'retired' }],
      ani: [{ code: 'busy', number: 'K-2026-00001' }],
      budi: [{ code: 'closed', because: 'Cuti' }],
    });
  });

  it('counts assignments from thirty days before the slot', () => {
    expect(recentSince('2026-12-31T02:00:00Z' as Instant)).toBe('2026-12-01T02:00:00Z');
  });
});
