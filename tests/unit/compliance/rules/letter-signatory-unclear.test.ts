import { describe, expect, it } from 'vitest';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { aFacts, aLetter, params, severities, withValues } from '#tests/support/facts.ts';

describe('LETTER_SIGNATORY_UNCLEAR', () => {
  it.each(SIGNATORY_OFFICES)('%s', (signatoryOffice) => {
    const facts = aFacts({ letter: aLetter({ signatoryOffice }) });
    const expected = signatoryOffice === 'other' ? [{ signatoryOffice }] : [];
    expect(params('LETTER_SIGNATORY_UNCLEAR', facts)).toEqual(expected);
  });

  it('takes the accepted offices from the policy', () => {
    const policy = withValues({ acceptedSignatories: ['kepalaDaerah'] });
    const facts = aFacts({ moment: 'review', letter: aLetter({ signatoryOffice: 'sekda' }) });
    expect(severities('LETTER_SIGNATORY_UNCLEAR', facts, policy)).toEqual(['warn']);
  });

  it.each([null, aLetter({ signatoryOffice: null })])('is silent without a signatory', (letter) => {
    expect(severities('LETTER_SIGNATORY_UNCLEAR', aFacts({ letter }))).toEqual([]);
  });
});
