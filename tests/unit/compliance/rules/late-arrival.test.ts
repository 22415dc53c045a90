import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { anApproved, atDesk, params, severities, withValues } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'LATE_ARRIVAL';
const arriving = (time: string) => ({ arrivedAt: wib(`2026-12-07 ${time}`) });

describe('LATE_ARRIVAL, for a start at 09.00', () => {
  it.each([
    ['08:30', []],
    ['09:29', []],
    ['09:30', []],
    ['09:31', ['info']],
    ['16:00', ['info']],
  ])('arrived %s', (time, expected) => {
    expect(severities(CODE, atDesk(arriving(time)))).toEqual(expected);
  });

  it('is late from the first second after the grace', () => {
    const facts = atDesk({ arrivedAt: '2026-12-07T02:30:01Z' as Instant });
    expect(params(CODE, facts)).toMatchObject([{ minutes: 31, graceMinutes: 30 }]);
  });

  it('takes the grace from the policy, and names the minutes', () => {
    const found = params(CODE, atDesk(arriving('09:11')), withValues({ graceMinutes: 10 }));
    expect(found).toMatchObject([{ minutes: 11, graceMinutes: 10, start: '2026-12-07T02:00:00Z' }]);
  });

  it.each([
    ['no request', { reservation: null }],
    ['a request that is not approved', { reservation: anApproved({ status: 'submitted' }) }],
    ['a request for another day', { arrivedAt: wib('2026-12-08 16:00') }],
    ['an arrival nobody noted', { arrivedAt: null }],
  ] as const)('is not asked of %s', (_, rest) => {
    expect(severities(CODE, atDesk({ ...arriving('16:00'), ...rest }))).toEqual([]);
  });

  it('goes by the asked time where the request is unknown, on its day only', () => {
    const unknown = { reservation: undefined };
    expect(severities(CODE, atDesk({ ...unknown, ...arriving('09:31') }))).toEqual(['info']);
    const nextDay = atDesk({ ...unknown, arrivedAt: wib('2026-12-08 09:31') });
    expect(severities(CODE, nextDay)).toEqual([]);
  });
});
