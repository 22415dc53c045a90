import { describe, expect, it } from 'vitest';
import { aFacts, aSlot, params, severities } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const on = (date: string) => ({ slots: [aSlot(`${date} 09:00`, 2)] });

describe('BEYOND_HORIZON', () => {
  it.each([
    ['the 59th day', '2027-01-21', []],
    ['the 60th day', '2027-01-22', []],
    ['the 61st day', '2027-01-23', ['block']],
  ])('%s', (_, date, expected) => {
    expect(severities('BEYOND_HORIZON', aFacts(on(date)))).toEqual(expected);
  });

  it('counts from the WIB day of receipt', () => {
    const facts = aFacts({ ...on('2027-01-23'), at: wib('2026-11-24 00:00') });
    expect(severities('BEYOND_HORIZON', facts)).toEqual([]);
  });

  it('names the preference, the last day and the days', () => {
    expect(params('BEYOND_HORIZON', aFacts(on('2027-02-01')))).toEqual([
      { preference: 2, start: '2027-02-01T02:00:00Z', zone: 'WIB', latest: '2027-01-22', days: 60 },
    ]);
  });

  it('warns at review and is not asked at approval', () => {
    const far = on('2027-03-01');
    expect(severities('BEYOND_HORIZON', aFacts({ ...far, moment: 'review' }))).toEqual(['warn']);
    expect(severities('BEYOND_HORIZON', aFacts({ ...far, moment: 'approval' }))).toEqual([]);
  });
});
