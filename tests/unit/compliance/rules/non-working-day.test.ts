import { describe, expect, it } from 'vitest';
import { aFacts, aSlot, params, severities } from '#tests/support/facts.ts';

const on = (date: string) => ({ slots: [aSlot(`${date} 09:00`)] });

describe('NON_WORKING_DAY', () => {
  it.each([
    ['a Friday', '2026-12-11', []],
    ['a Saturday', '2026-12-12', ['block']],
    ['a Sunday', '2026-12-13', ['block']],
    ['a Monday', '2026-12-14', []],
    ['cuti bersama', '2026-12-24', ['block']],
    ['a national holiday', '2026-12-25', ['block']],
  ])('%s', (_, date, expected) => {
    expect(severities('NON_WORKING_DAY', aFacts(on(date)))).toEqual(expected);
    expect(severities('NON_WORKING_DAY', aFacts({ ...on(date), moment: 'approval' }))).toEqual(
      expected,
    );
  });

  it('names the holiday, and none on a weekend', () => {
    const [holiday] = params('NON_WORKING_DAY', aFacts(on('2026-12-25')));
    expect(holiday).toMatchObject({ date: '2026-12-25', holiday: 'Kelahiran Yesus Kristus' });
    const [weekend] = params('NON_WORKING_DAY', aFacts(on('2026-12-12')));
    expect(weekend).toMatchObject({ date: '2026-12-12', holiday: null });
  });

  it('looks at the WIB day: 00.30 WIB on Saturday is still Friday in UTC', () => {
    const facts = aFacts({ slots: [aSlot('2026-12-12 00:30')] });
    expect(severities('NON_WORKING_DAY', facts)).toEqual(['block']);
  });

  it('is not asked at review', () => {
    expect(
      severities('NON_WORKING_DAY', aFacts({ ...on('2026-12-25'), moment: 'review' })),
    ).toEqual([]);
  });
});
