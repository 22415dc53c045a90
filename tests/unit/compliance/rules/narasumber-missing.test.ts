import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, aSlot, params, severities } from '#tests/support/facts.ts';

const assignment = anAssignment({ narasumber: [] });

describe('NARASUMBER_MISSING', () => {
  it('warns at approval, in either mode', () => {
    for (const mode of ['tatapMuka', 'videoConference'] as const) {
      const facts = aFacts({ moment: 'approval', mode, assignment });
      expect(severities('NARASUMBER_MISSING', facts)).toEqual(['warn']);
    }
  });

  it.each([
    ['a Monday', '2026-12-07 09:00', '2026-12-04'],
    ['a Tuesday', '2026-12-08 09:00', '2026-12-07'],
    ['the day after Christmas’s weekend', '2026-12-28 09:00', '2026-12-23'],
  ])('is due the working day before %s', (_, start, dueOn) => {
    const facts = aFacts({ moment: 'approval', assignment, slots: [aSlot(start)] });
    expect(params('NARASUMBER_MISSING', facts)).toEqual([{ dueOn }]);
  });

  it('is silent with a narasumber, at review, and where nothing is known of the assignment', () => {
    const complete = anAssignment();
    expect(
      severities('NARASUMBER_MISSING', aFacts({ moment: 'approval', assignment: complete })),
    ).toEqual([]);
    expect(severities('NARASUMBER_MISSING', aFacts({ moment: 'review', assignment }))).toEqual([]);
    expect(severities('NARASUMBER_MISSING', aFacts({ moment: 'approval' }))).toEqual([]);
  });
});
