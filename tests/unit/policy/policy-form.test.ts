import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { editionOfForm } from '#app/forms/policy-edition.ts';
import { formOfDraft, readPolicyForm } from '#app/forms/policy-form.ts';
import { afterPolicyStep, policyStepOf, withoutBlankRows } from '#app/forms/policy-steps.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { policyFields } from '#tests/support/policy-fields.ts';

const KEYS = Object.keys(DEFAULT_POLICY.basis) as (keyof PolicyValues)[];
const FORM = formOfDraft({
  ...DEFAULT_POLICY,
  ...{ effectiveFrom: '2027-02-01' as LocalDate, note: 'Uji.' },
});

function sent(changes: Record<string, string | string[]> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...policyFields(FORM), ...changes })) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return data;
}

describe('the form of a draft', () => {
  it('gives back every value as it was', () => {
    const read = readPolicyForm(sent(), KEYS);
    expect(read).toEqual(FORM);
    const { edition, errors } = editionOfForm(read);
    expect(errors).toEqual([]);
    expect(edition).toEqual({
      ...{ values: DEFAULT_POLICY.values, basis: DEFAULT_POLICY.basis },
      ...{ effectiveFrom: '2027-02-01', note: 'Uji.' },
    });
  });

  it('says beside each field what cannot be read, once', () => {
    const form = readPolicyForm(
      sent({
        guestLimitOrdinary: 'lima',
        'serviceWindows.0.to': '25:00',
        effectiveFrom: '2027-02-30',
        acceptedSignatories: [],
      }),
      KEYS,
    );
    const { errors } = editionOfForm(form);
    expect(errors.map(({ path }) => path).sort()).toEqual([
      'acceptedSignatories',
      'effectiveFrom',
      'guestLimitOrdinary',
      'serviceWindows.0.to',
    ]);
    expect(form.numbers.guestLimitOrdinary).toBe('lima');
  });

  it('gains and loses a row, and forgets one that was left blank', () => {
    const step = policyStepOf('tambah:ramadanPeriods');
    if (step === null) throw new Error('No step');
    const more = afterPolicyStep(FORM, step);
    expect(more.periods).toEqual([{ from: '', to: '' }]);
    expect(withoutBlankRows(more).periods).toEqual([]);
    const drop = policyStepOf('hapus:serviceWindows:1');
    if (drop === null) throw new Error('No step');
    const fewer = afterPolicyStep(FORM, drop).windows.serviceWindows;
    expect(fewer).toEqual(FORM.windows.serviceWindows.filter((_, index) => index !== 1));
    for (const unknown of ['hapus:apa:1', 'tambah', '', null]) {
      expect(policyStepOf(unknown)).toBeNull();
    }
  });
});
