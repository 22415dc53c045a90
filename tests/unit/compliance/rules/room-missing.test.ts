import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, params, severities } from '#tests/support/facts.ts';

const assignment = anAssignment({ rooms: [] });

describe('ROOM_MISSING', () => {
  it('warns at approval of a tatap muka, due the working day before', () => {
    const facts = aFacts({ moment: 'approval', assignment });
    expect(severities('ROOM_MISSING', facts)).toEqual(['warn']);
    expect(params('ROOM_MISSING', facts)).toEqual([{ dueOn: '2026-12-04' }]);
  });

  it('is silent for a video conference, with a room, and where nothing is known', () => {
    const moment = 'approval';
    const video = aFacts({ moment, assignment, mode: 'videoConference' });
    expect(severities('ROOM_MISSING', video)).toEqual([]);
    expect(severities('ROOM_MISSING', aFacts({ moment, assignment: anAssignment() }))).toEqual([]);
    expect(severities('ROOM_MISSING', aFacts({ moment }))).toEqual([]);
  });
});
