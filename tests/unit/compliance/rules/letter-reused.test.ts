import { describe, expect, it } from 'vitest';
import { aFacts, aHistory, params, severities } from '#tests/support/facts.ts';

const numbers = ['K-2026-00001', 'K-2026-00002'];
const history = aHistory({ letterUsedBy: numbers });

describe('LETTER_REUSED', () => {
  it.each(['submission', 'review'] as const)('warns at %s', (moment) => {
    expect(severities('LETTER_REUSED', aFacts({ moment, history }))).toEqual(['warn']);
  });

  it('names the other requests once', () => {
    expect(params('LETTER_REUSED', aFacts({ history }))).toEqual([{ numbers }]);
  });

  it('is silent where the letter is new, the records are unknown, or there is no letter', () => {
    expect(severities('LETTER_REUSED', aFacts({ history: aHistory() }))).toEqual([]);
    expect(severities('LETTER_REUSED', aFacts())).toEqual([]);
    expect(severities('LETTER_REUSED', aFacts({ history, letter: null }))).toEqual([]);
  });
});
