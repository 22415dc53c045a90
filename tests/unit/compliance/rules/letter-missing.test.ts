import { describe, expect, it } from 'vitest';
import { aFacts, aLetter, severities } from '#tests/support/facts.ts';

describe('LETTER_MISSING', () => {
  it.each(['submission', 'review', 'approval'] as const)(
    'blocks at %s without a letter',
    (moment) => {
      expect(severities('LETTER_MISSING', aFacts({ moment, letter: null }))).toEqual(['block']);
      expect(severities('LETTER_MISSING', aFacts({ moment, letter: aLetter() }))).toEqual([]);
    },
  );

  it.each(['arrival', 'closing'] as const)('is not asked at %s', (moment) => {
    expect(severities('LETTER_MISSING', aFacts({ moment, letter: null }))).toEqual([]);
  });

  it('is silent where nobody knows about the letter', () => {
    expect(severities('LETTER_MISSING', aFacts({ letter: undefined }))).toEqual([]);
  });

  it('asks for a video conference too', () => {
    const facts = aFacts({ mode: 'videoConference', letter: null });
    expect(severities('LETTER_MISSING', facts)).toEqual(['block']);
  });
});
