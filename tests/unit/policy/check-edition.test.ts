import { describe, expect, it } from 'vitest';
import type { LocalDate, Weekday } from '#app/domain/calendar/local-date.ts';
import type { LocalTime } from '#app/domain/calendar/zones.ts';
import { policyFaultWords } from '#app/copy/policy-faults.ts';
import { faultsOfEdition, faultsOfValues } from '#app/domain/policy/check-edition.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { policyWith } from '#tests/support/policy.ts';

const faultsWith = (values: Partial<PolicyValues>) =>
  faultsOfValues(policyWith(values).values).map(({ field, fault }) => `${field}: ${fault}`);

function window(days: readonly number[], from: string, to: string) {
  return { weekdays: days as Weekday[], from: from as LocalTime, to: to as LocalTime };
}
const span = (from: string, to: string) => ({ from: from as LocalDate, to: to as LocalDate });

describe('what makes an edition senseless', () => {
  it.each<[Partial<PolicyValues>, string[]]>([
    [{ guestLimitOrdinary: 0 }, ['guestLimitOrdinary: outOfBounds']],
    [{ graceMinutes: 2.5 }, ['graceMinutes: outOfBounds']],
    [{ guestLimitWithHead: 4 }, ['guestLimitWithHead: headBelowOrdinary']],
    [{ horizonDays: 4 }, ['horizonDays: horizonWithinNotice']],
    [
      { guestListCloses: { workdaysBefore: 6, at: '17:00' as LocalTime } },
      ['guestListCloses.workdaysBefore: closesBeforeRequest'],
    ],
    [{ graceMinutes: 61 }, ['graceMinutes: graceBeyondSlot']],
    [{ countedGuestKinds: [] }, ['countedGuestKinds: nobodyCounts']],
    [{ acceptedSignatories: [] }, ['acceptedSignatories: nobodySigns']],
    [{ serviceWindows: [] }, ['serviceWindows: noWindows']],
    [{ serviceWindows: [window([1], '12:00', '09:00')] }, ['serviceWindows.0: endsBeforeStart']],
    [{ serviceWindows: [window([], '09:00', '12:00')] }, ['serviceWindows.0: noWeekdays']],
    [{ serviceWindows: [window([1], '09:00', '09:30')] }, ['serviceWindows.0: noSlotFits']],
    [
      { serviceWindows: [window([1, 2], '09:00', '12:00'), window([2], '11:00', '14:00')] },
      ['serviceWindows.1: windowsOverlap'],
    ],
    // Side by side, or on other days, they do not meet.
    [{ serviceWindows: [window([1], '09:00', '12:00'), window([1], '12:00', '14:00')] }, []],
    [{ serviceWindows: [window([1], '09:00', '12:00'), window([2], '11:00', '14:00')] }, []],
    [{ ramadanPeriods: [span('2027-03-09', '2027-02-08')] }, ['ramadanPeriods.0: periodReversed']],
    [
      { ramadanPeriods: [span('2027-02-08', '2027-03-09'), span('2027-03-09', '2027-03-10')] },
      ['ramadanPeriods.1: periodsOverlap'],
    ],
    // No hours for Ramadan are missed only once there is one.
    [{ ramadanWindows: [] }, []],
    [
      { ramadanWindows: [], ramadanPeriods: [span('2027-02-08', '2027-03-09')] },
      ['ramadanWindows: noWindows'],
    ],
  ])('%j', (values, faults) => {
    expect(faultsWith(values)).toEqual(faults);
  });

  it('says all of it at once, each in a sentence with its numbers', () => {
    const found = faultsOfValues(
      policyWith({ guestLimitWithHead: 2, slotMinutes: 0, countedGuestKinds: [] }).values,
    );
    const sentences = found.map(policyFaultWords);
    expect(sentences).toContain('Tidak boleh lebih kecil daripada batas biasa (5 orang).');
    expect(sentences).toContain('Isi dengan bilangan bulat dari 5 sampai 600.');
    expect(sentences.join()).not.toMatch(/undefined|NaN/);
  });

  it('asks for the document of what somebody claims to have seen', () => {
    const { values, basis } = DEFAULT_POLICY;
    const claimed = { ...basis, horizonDays: { ...basis.horizonDays, confirmed: true } };
    const nameless = { ...basis, farZones: { document: ' ', clause: null, confirmed: false } };
    expect(faultsOfEdition({ values, basis: claimed })).toMatchObject([
      { field: 'basis.horizonDays.document', fault: 'documentUnseen' },
    ]);
    expect(faultsOfEdition({ values, basis: nameless })).toMatchObject([
      { field: 'basis.farZones.document', fault: 'documentMissing' },
    ]);
  });
});
