import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, severities } from '#tests/support/facts.ts';

const narasumber = [{ id: 'n1', name: 'Rina', topics: [] }];

describe('UNIT_MISSING', () => {
  it.each([
    ['neither', { unitCount: 0, narasumber: [] }, ['block']],
    ['a unit alone', { unitCount: 1, narasumber: [] }, []],
    ['a narasumber alone', { unitCount: 0, narasumber }, []],
  ])('%s', (_, assigned, expected) => {
    const assignment = anAssignment(assigned);
    expect(severities('UNIT_MISSING', aFacts({ moment: 'approval', assignment }))).toEqual(
      expected,
    );
  });

  it('is not asked at review, nor where nothing is known of the assignment', () => {
    const assignment = anAssignment({ unitCount: 0, narasumber: [] });
    expect(severities('UNIT_MISSING', aFacts({ moment: 'review', assignment }))).toEqual([]);
    expect(severities('UNIT_MISSING', aFacts({ moment: 'approval' }))).toEqual([]);
  });
});
