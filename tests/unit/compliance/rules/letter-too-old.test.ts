import { describe, expect, it } from 'vitest';
import { aFacts, aLetter, params, severities, withValues } from '#tests/support/facts.ts';
import { day, wib } from '#tests/support/time.ts';

const dated = (date: string) => aFacts({ letter: aLetter({ date: day(date) }) });

describe('LETTER_TOO_OLD', () => {
  it.each([
    ['29 days', '2026-10-25', []],
    ['30 days', '2026-10-24', []],
    ['31 days', '2026-10-23', ['warn']],
    ['dated tomorrow', '2026-11-24', []],
  ])('%s', (_, date, expected) => {
    expect(severities('LETTER_TOO_OLD', dated(date))).toEqual(expected);
  });

  it('names the age and the limit of the policy', () => {
    const policy = withValues({ letterMaxAgeDays: 10 });
    expect(params('LETTER_TOO_OLD', dated('2026-11-12'), policy)).toEqual([
      { date: '2026-11-12', ageDays: 11, maxAgeDays: 10 },
    ]);
  });

  it.each([
    ['WIB', []],
    ['WITA', []],
    ['WIT', ['warn']],
  ] as const)('counts to the day in the requester’s zone: %s', (zone, expected) => {
    const letter = aLetter({ date: day('2026-10-24') });
    const requester = { body: 'pemda', zone } as const;
    const facts = aFacts({ letter, requester, at: wib('2026-11-23 22:30') });
    expect(severities('LETTER_TOO_OLD', facts)).toEqual(expected);
  });

  it('warns at review and is not asked at approval', () => {
    const letter = aLetter({ date: day('2026-01-05') });
    expect(severities('LETTER_TOO_OLD', aFacts({ moment: 'review', letter }))).toEqual(['warn']);
    expect(severities('LETTER_TOO_OLD', aFacts({ moment: 'approval', letter }))).toEqual([]);
  });

  it.each([null, aLetter({ date: null })])('is silent without a date', (letter) => {
    expect(severities('LETTER_TOO_OLD', aFacts({ letter }))).toEqual([]);
  });
});
