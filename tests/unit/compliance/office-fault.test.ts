import { describe, expect, it } from 'vitest';
import { type OfficeConduct, officeFaults } from '#app/domain/compliance/office-fault.ts';
import { by } from '#tests/support/reservations.ts';
import { wib } from '#tests/support/time.ts';

const FAIR: OfficeConduct = { promiseLapsed: false, noticeFailed: false, move: null };

/** Monday; its guest list closed on Friday at 17.00. */
const START = wib('2026-12-07 09:00');

function faults(conduct: Partial<OfficeConduct>, now = wib('2026-12-07 09:40')) {
  return officeFaults({ ...FAIR, ...conduct }, START, by('reception', now));
}

describe('the office at fault', () => {
  it('is not, where it answered in time and its letters arrived', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    [{ promiseLapsed: true }, ['promiseLapsed']],
    [{ noticeFailed: true }, ['noticeFailed']],
  ])('%o', (conduct, expected) => {
    expect(faults(conduct)).toEqual(expected);
  });

  it.each([
    ['told before the list closed', '2026-12-04 17:00', []],
    ['told after it', '2026-12-04 17:01', ['dateMoved']],
    ['never told', null, ['dateMoved']],
  ])('moved the date, %s', (_, told, expected) => {
    const toldAt = told === null ? null : wib(told);
    expect(faults({ move: { at: wib('2026-12-03 09:00'), toldAt } })).toEqual(expected);
  });

  it('told on the old day itself: whoever stands there could not know', () => {
    const early = wib('2026-11-30 09:00');
    const toldAt = wib('2026-11-30 07:00');
    expect(faults({ move: { at: toldAt, toldAt } }, early)).toEqual(['dateMoved']);
  });
});
