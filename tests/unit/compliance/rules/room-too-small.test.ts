import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, guests, params, severities } from '#tests/support/facts.ts';

const CODE = 'ROOM_TOO_SMALL';
const room = (capacity: number, name = 'Ruang Musi') => ({ id: name, name, capacity });

function approving(rooms: ReturnType<typeof room>[]) {
  return aFacts({
    moment: 'approval',
    guests: guests(4, { approved: 5 }),
    assignment: anAssignment({ rooms }),
  });
}

describe('ROOM_TOO_SMALL, for five approved guests', () => {
  it.each([
    [4, ['warn']],
    [5, []],
    [6, []],
  ])('a room for %i', (capacity, expected) => {
    expect(severities(CODE, approving([room(capacity)]))).toEqual(expected);
  });

  it('names each room that is too small', () => {
    expect(
      params(CODE, approving([room(3), room(8, 'Ruang Mahakam'), room(4, 'Ruang Batanghari')])),
    ).toEqual([
      { name: 'Ruang Musi', capacity: 3, guests: 5 },
      { name: 'Ruang Batanghari', capacity: 4, guests: 5 },
    ]);
  });

  it('is silent for a video conference, and where nothing is known of the assignment', () => {
    expect(severities(CODE, { ...approving([room(1)]), mode: 'videoConference' })).toEqual([]);
    expect(severities(CODE, aFacts({ moment: 'approval' }))).toEqual([]);
  });
});
