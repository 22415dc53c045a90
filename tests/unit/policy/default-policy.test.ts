import { describe, expect, it } from 'vitest';
import { faultsOfEdition } from '#app/domain/policy/check-edition.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

describe('the first edition of the rules', () => {
  const { values, basis } = DEFAULT_POLICY;

  it('is a policy that the rules can work with', () => {
    expect(faultsOfEdition({ values, basis })).toEqual([]);
    expect(DEFAULT_POLICY.effectiveFrom).toBe('2023-01-01');
  });

  it('claims nothing: each value has a document, and none is confirmed', () => {
    expect(Object.keys(basis).sort()).toEqual(Object.keys(values).sort());
    for (const { document, confirmed } of Object.values(basis)) {
      expect(document).not.toBe('');
      expect(confirmed).toBe(false);
    }
  });

  it('rests on the two letters where they speak of the matter', () => {
    expect(basis.guestLimitOrdinary.document).toBe('SE-1/PK.1/2023');
    expect(basis.letterMaxAgeDays.document).toBe('S-38/PK/2023');
    expect(basis.horizonDays.document).toBe('Kebijakan layanan (belum dikonfirmasi)');
  });
});
