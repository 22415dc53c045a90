import { describe, expect, it } from 'vitest';
import { aFacts, aSlot, params, severities, withValues } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'NOTICE_TOO_SHORT';

describe('NOTICE_TOO_SHORT', () => {
  it.each([
    ['tatapMuka', '2026-11-27', ['block']],
    ['tatapMuka', '2026-11-30', []],
    ['tatapMuka', '2026-12-01', []],
    ['videoConference', '2026-11-25', ['block']],
    ['videoConference', '2026-11-26', []],
    ['videoConference', '2026-11-27', []],
    ['tatapMuka', '2026-11-20', ['block']],
  ] as const)('%s received Monday 23 November for %s', (mode, date, expected) => {
    expect(severities(CODE, aFacts({ mode, slots: [aSlot(`${date} 09:00`)] }))).toEqual(expected);
  });

  it.each([
    ['the last minute of the WIB day', '2026-11-23 23:59', []],
    ['the first minute of the next', '2026-11-24 00:00', ['block']],
    ['a Saturday, as if Friday', '2026-11-21 10:00', []],
  ])('counts from the WIB day: %s', (_, at, expected) => {
    const facts = aFacts({ at: wib(at), slots: [aSlot('2026-11-30 09:00')] });
    expect(severities(CODE, facts)).toEqual(expected);
  });

  it.each([
    ['2026-03-26', ['block']],
    ['2026-03-27', []],
  ])('does not count days off: video received 17 March 2026 for %s', (date, expected) => {
    const slots = [aSlot(`${date} 09:00`)];
    const facts = aFacts({ mode: 'videoConference', at: wib('2026-03-17 09:00'), slots });
    expect(severities(CODE, facts)).toEqual(expected);
  });

  it('names each preference at fault, and the first day that keeps the notice', () => {
    const slots = [
      aSlot('2026-11-25 09:00', 1),
      aSlot('2026-12-07 09:00', 2),
      aSlot('2026-11-26 10:00', 3),
    ];
    const rest = { earliest: '2026-11-30', workdays: 5, zone: 'WIB' };
    expect(params(CODE, aFacts({ slots }))).toEqual([
      { preference: 1, start: '2026-11-25T02:00:00Z', ...rest },
      { preference: 3, start: '2026-11-26T03:00:00Z', ...rest },
    ]);
  });

  it('only warns later, and takes its days from the policy', () => {
    const slots = [aSlot('2026-11-24 09:00')];
    expect(severities(CODE, aFacts({ moment: 'review', slots }))).toEqual(['warn']);
    expect(severities(CODE, aFacts({ moment: 'approval', slots }))).toEqual(['warn']);
    const policy = withValues({ noticeWorkdays: { tatapMuka: 1, videoConference: 1 } });
    expect(severities(CODE, aFacts({ slots }), policy)).toEqual([]);
  });
});
