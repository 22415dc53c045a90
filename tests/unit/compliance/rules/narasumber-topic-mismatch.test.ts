import { describe, expect, it } from 'vitest';
import { aFacts, anAssignment, params, severities } from '#tests/support/facts.ts';

const CODE = 'NARASUMBER_TOPIC_MISMATCH';

function approving(...known: readonly (readonly string[])[]) {
  const narasumber = known.map((topics, index) => ({ id: `n${index}`, name: `N${index}`, topics }));
  return aFacts({
    moment: 'approval',
    topics: ['DAU', 'DBH'],
    assignment: anAssignment({ narasumber }),
  });
}

describe('NARASUMBER_TOPIC_MISMATCH', () => {
  it.each([
    ['one of the topics', ['DBH', 'PDRD'], []],
    ['none of the topics', ['PDRD'], ['warn']],
    ['no topic at all', [], ['warn']],
  ])('a narasumber for %s', (_, topics, expected) => {
    expect(severities(CODE, approving(topics))).toEqual(expected);
  });

  it('names those to whom it applies', () => {
    expect(params(CODE, approving(['DAU'], ['PDRD']))).toEqual([
      { id: 'n1', name: 'N1', topics: ['DAU', 'DBH'] },
    ]);
  });

  it('is silent where no topic is asked, and where nothing is known of the assignment', () => {
    expect(severities(CODE, { ...approving(['PDRD']), topics: [] })).toEqual([]);
    expect(severities(CODE, aFacts({ moment: 'approval' }))).toEqual([]);
  });
});
