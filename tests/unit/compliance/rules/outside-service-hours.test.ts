import { describe, expect, it } from 'vitest';
import { aFacts, aSlot, params, severities, withValues } from '#tests/support/facts.ts';
import { day } from '#tests/support/time.ts';

const CODE = 'OUTSIDE_SERVICE_HOURS';
const at = (text: string) => ({ slots: [aSlot(text)] });

describe('OUTSIDE_SERVICE_HOURS', () => {
  it.each([
    ['Monday', '2026-12-07 08:59', ['block']],
    ['Monday', '2026-12-07 09:00', []],
    ['Monday', '2026-12-07 11:00', []],
    ['Monday', '2026-12-07 11:01', ['block']],
    ['Monday', '2026-12-07 12:00', ['block']],
    ['Monday', '2026-12-07 13:00', []],
    ['Monday', '2026-12-07 14:00', []],
    ['Monday', '2026-12-07 14:01', ['block']],
    ['Friday', '2026-12-11 10:00', []],
    ['Friday', '2026-12-11 10:01', ['block']],
    ['Friday', '2026-12-11 13:00', ['block']],
    ['Friday', '2026-12-11 13:30', []],
    ['Friday', '2026-12-11 14:00', []],
    ['Friday', '2026-12-11 14:01', ['block']],
    ['Monday night', '2026-12-07 23:30', ['block']],
  ])('%s %s', (_, start, expected) => {
    expect(severities(CODE, aFacts(at(start)))).toEqual(expected);
    expect(severities(CODE, aFacts({ ...at(start), moment: 'approval' }))).toEqual(expected);
  });

  it.each([
    ['2026-12-12 08:00', 'a weekend'],
    ['2026-12-25 08:00', 'a holiday'],
  ])('leaves %s, %s, to NON_WORKING_DAY', (start) => {
    expect(severities(CODE, aFacts(at(start)))).toEqual([]);
    expect(severities('NON_WORKING_DAY', aFacts(at(start)))).toEqual(['block']);
  });

  it.each([
    ['2026-12-07 14:00', 'on its first day', ['block']],
    ['2026-12-11 14:00', 'on its last day', ['block']],
    ['2026-12-14 14:00', 'after it', []],
    ['2026-12-07 13:00', 'within its hours', []],
  ])('keeps the hours of Ramadan: %s, %s', (start, _, expected) => {
    const ramadanPeriods = [{ from: day('2026-12-07'), to: day('2026-12-11') }];
    expect(severities(CODE, aFacts(at(start)), withValues({ ramadanPeriods }))).toEqual(expected);
  });

  it('names the hours of that day', () => {
    expect(params(CODE, aFacts(at('2026-12-11 08:00')))).toEqual([
      {
        preference: null,
        start: '2026-12-11T01:00:00Z',
        end: '2026-12-11T02:00:00Z',
        zone: 'WIB',
        windows: ['09:00-11:00', '13:30-15:00'],
      },
    ]);
  });

  it('is not asked at review', () => {
    expect(severities(CODE, aFacts({ ...at('2026-12-07 08:00'), moment: 'review' }))).toEqual([]);
  });
});
