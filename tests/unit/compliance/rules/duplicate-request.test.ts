import { describe, expect, it } from 'vitest';
import { aFacts, aHistory, params, severities } from '#tests/support/facts.ts';

const others = [
  { number: 'K-2026-00007', topics: ['PDRD', 'DAU'] },
  { number: 'K-2026-00009', topics: ['DAU'] },
];
const history = aHistory({ sameOfficeTopic: others });

describe('DUPLICATE_REQUEST', () => {
  it.each([
    ['submission', ['warn']],
    ['review', ['warn']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    expect(severities('DUPLICATE_REQUEST', aFacts({ moment, history }))).toEqual(expected);
  });

  it('names the other requests and the topics they share', () => {
    const facts = aFacts({ moment: 'submission', history, topics: ['DAU', 'DBH'] });
    expect(params('DUPLICATE_REQUEST', facts)).toEqual([
      { numbers: ['K-2026-00007', 'K-2026-00009'], topics: ['DAU'] },
    ]);
  });

  it('is silent without such a request, and where the records are unknown', () => {
    expect(
      severities('DUPLICATE_REQUEST', aFacts({ moment: 'submission', history: aHistory() })),
    ).toEqual([]);
    expect(severities('DUPLICATE_REQUEST', aFacts({ moment: 'submission' }))).toEqual([]);
  });
});
