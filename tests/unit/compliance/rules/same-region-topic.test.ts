import { describe, expect, it } from 'vitest';
import { aFacts, aHistory, params, severities } from '#tests/support/facts.ts';

const others = [
  { number: 'K-2026-00007', topics: ['PDRD', 'DAU'] },
  { number: 'K-2026-00009', topics: ['DAU'] },
];
const history = aHistory({ sameRegionTopic: others });

describe('SAME_REGION_TOPIC', () => {
  it.each([
    ['submission', []],
    ['review', ['info']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    expect(severities('SAME_REGION_TOPIC', aFacts({ moment, history }))).toEqual(expected);
  });

  it('names the other requests and the topics they share', () => {
    const facts = aFacts({ moment: 'review', history, topics: ['DAU', 'DBH'] });
    expect(params('SAME_REGION_TOPIC', facts)).toEqual([
      { numbers: ['K-2026-00007', 'K-2026-00009'], topics: ['DAU'] },
    ]);
  });

  it('is silent without such a request, and where the records are unknown', () => {
    expect(
      severities('SAME_REGION_TOPIC', aFacts({ moment: 'review', history: aHistory() })),
    ).toEqual([]);
    expect(severities('SAME_REGION_TOPIC', aFacts({ moment: 'review' }))).toEqual([]);
  });
});
