import { describe, expect, it } from 'vitest';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { aFacts, aLetter, params, severities } from '#tests/support/facts.ts';
import { day, wib } from '#tests/support/time.ts';

const CODE = 'LETTER_DATE_IN_FUTURE';

function dated(date: string | null, at = '2026-11-23 09:00', zone: Zone = 'WIB') {
  const letter = aLetter({ date: date === null ? null : day(date) });
  return aFacts({ letter, at: wib(at), requester: { body: 'pemda', zone } });
}

describe('LETTER_DATE_IN_FUTURE', () => {
  it.each([
    ['the day before', '2026-11-22', []],
    ['the day itself', '2026-11-23', []],
    ['the day after', '2026-11-24', ['block']],
    ['without a date', null, []],
  ])('%s', (_, date, expected) => {
    expect(severities(CODE, dated(date))).toEqual(expected);
  });

  it.each([
    ['WIB', '2026-11-23 23:59', ['block']],
    ['WIB', '2026-11-24 00:00', []],
    ['WITA', '2026-11-23 22:59', ['block']],
    ['WITA', '2026-11-23 23:00', []],
    ['WIT', '2026-11-23 21:59', ['block']],
    ['WIT', '2026-11-23 22:00', []],
  ] as const)('a letter of 24 November in %s, received %s WIB', (zone, at, expected) => {
    expect(severities(CODE, dated('2026-11-24', at, zone))).toEqual(expected);
  });

  it('names both days', () => {
    expect(params(CODE, dated('2026-11-25'))).toEqual([
      { date: '2026-11-25', today: '2026-11-23' },
    ]);
  });

  it('blocks at review and is not asked at approval', () => {
    const letter = aLetter({ date: day('2026-11-24') });
    expect(severities(CODE, aFacts({ moment: 'review', letter }))).toEqual(['block']);
    expect(severities(CODE, aFacts({ moment: 'approval', letter }))).toEqual([]);
  });

  it('is silent without a letter', () => {
    expect(severities(CODE, aFacts({ letter: null }))).toEqual([]);
  });
});
