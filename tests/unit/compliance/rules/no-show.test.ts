import { describe, expect, it } from 'vitest';
import { STATUSES } from '#app/domain/reservation/status.ts';
import {
  aFacts,
  anApproved,
  guests,
  params,
  severities,
  withValues,
} from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'NO_SHOW';
type Overrides = Parameters<typeof aFacts>[0];

const closing = (overrides: Overrides = {}) =>
  aFacts({
    moment: 'closing',
    at: wib('2026-12-07 10:00'),
    reservation: anApproved(),
    ...overrides,
  });

describe('NO_SHOW, for a start at 09.00', () => {
  it.each([
    ['09:00', []],
    ['09:29', []],
    ['09:30', []],
    ['09:31', ['record']],
  ])('asked at %s', (time, expected) => {
    expect(severities(CODE, closing({ at: wib(`2026-12-07 ${time}`) }))).toEqual(expected);
  });

  it.each(['tatapMuka', 'videoConference'] as const)('counts in %s', (mode) => {
    expect(severities(CODE, closing({ mode }))).toEqual(['record']);
  });

  it.each(STATUSES)('status %s', (status) => {
    const facts = closing({ reservation: anApproved({ status }) });
    expect(severities(CODE, facts)).toEqual(status === 'approved' ? ['record'] : []);
  });

  it.each([
    ['nobody was counted', { guests: guests(4, { arrived: 0 }) }, ['record']],
    ['one guest came', { guests: guests(4, { arrived: 1 }) }, []],
    ['an arrival was noted', { arrivedAt: wib('2026-12-07 09:50') }, []],
    ['the office was at fault', { reservation: anApproved({ officeAtFault: true }) }, ['info']],
    ['they called before', { reservation: anApproved({ contactLoggedBeforeStart: true }) }, []],
    ['there is no request', { reservation: null }, []],
    ['nobody asked', { reservation: undefined }, []],
    ['no time is known', { reservation: anApproved({ start: null }), slots: [] }, []],
    ['the group is at the desk', { moment: 'arrival' }, []],
  ] as const)('%s', (_, overrides, expected) => {
    expect(severities(CODE, closing(overrides))).toEqual(expected);
  });

  it('takes the grace from the policy', () => {
    const facts = closing({ at: wib('2026-12-07 09:16') });
    expect(params(CODE, facts, withValues({ graceMinutes: 15 }))).toMatchObject([
      { start: '2026-12-07T02:00:00Z', graceMinutes: 15 },
    ]);
  });
});
