import { describe, expect, it } from 'vitest';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { anApproved, atDesk, params, severities } from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'ARRIVED_WITHOUT_CONFIRMATION';
const AWAITED = ['approved', 'arrived', 'inProgress'];

describe('ARRIVED_WITHOUT_CONFIRMATION', () => {
  it.each(STATUSES)('status %s', (status) => {
    const facts = atDesk({ reservation: anApproved({ status }) });
    expect(severities(CODE, facts)).toEqual(AWAITED.includes(status) ? [] : ['record']);
  });

  it.each([
    ['2026-12-06 23:59', ['record']],
    ['2026-12-07 00:00', []],
    ['2026-12-07 23:59', []],
    ['2026-12-08 00:00', ['record']],
  ])('approved for 7 December, arrived %s WIB', (arrivedAt, expected) => {
    expect(severities(CODE, atDesk({ arrivedAt: wib(arrivedAt) }))).toEqual(expected);
  });

  it('tells why', () => {
    const submitted = atDesk({ reservation: anApproved({ status: 'submitted', start: null }) });
    expect(params(CODE, submitted)).toMatchObject([{ because: 'status', status: 'submitted' }]);
    const dayLate = atDesk({ arrivedAt: wib('2026-12-08 09:00') });
    expect(params(CODE, dayLate)).toMatchObject([
      { because: 'otherDay', start: '2026-12-07T02:00:00Z', arrivedAt: '2026-12-08T02:00:00Z' },
    ]);
  });

  it('is only told where the office itself was at fault', () => {
    const reservation = anApproved({ status: 'inReview', officeAtFault: true });
    expect(severities(CODE, atDesk({ reservation }))).toEqual(['info']);
  });

  it.each([
    ['there is no request', atDesk({ reservation: null })],
    ['nobody asked', atDesk({ reservation: undefined })],
    [
      'it is a video conference',
      atDesk({ mode: 'videoConference', reservation: anApproved({ status: 'submitted' }) }),
    ],
  ])('is silent where %s', (_, facts) => {
    expect(severities(CODE, facts)).toEqual([]);
  });

  it('does not ask the day where the arrival is unknown', () => {
    const facts = atDesk({ at: wib('2026-12-08 09:00'), arrivedAt: null });
    expect(severities(CODE, facts)).toEqual([]);
  });
});
