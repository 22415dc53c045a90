import { describe, expect, it } from 'vitest';
import { aFacts, aLetter, params, severities } from '#tests/support/facts.ts';

describe('LETTER_INCOMPLETE', () => {
  it.each([
    ['nothing missing', {}, []],
    ['number', { number: null }, ['number']],
    ['date', { date: null }, ['date']],
    ['signatory', { signatoryOffice: null }, ['signatory']],
    ['subject', { subject: null }, ['subject']],
    ['a blank number', { number: '  ' }, ['number']],
    ['a blank subject', { subject: '\n' }, ['subject']],
    [
      'all of them',
      { number: '', date: null, signatoryOffice: null, subject: '' },
      ['number', 'date', 'signatory', 'subject'],
    ],
    ['only the name of the signatory', { signatoryName: null }, []],
    ['only the addressee', { addressee: null }, []],
  ] as const)('%s', (_, letter, missing) => {
    const found = params('LETTER_INCOMPLETE', aFacts({ letter: aLetter(letter) }));
    expect(found).toEqual(missing.length === 0 ? [] : [{ missing }]);
  });

  it.each([
    ['submission', 'warn'],
    ['review', 'block'],
    ['approval', 'block'],
  ] as const)('at %s: %s', (moment, severity) => {
    const facts = aFacts({ moment, letter: aLetter({ number: null }) });
    expect(severities('LETTER_INCOMPLETE', facts)).toEqual([severity]);
  });

  it('leaves a missing letter to LETTER_MISSING', () => {
    expect(severities('LETTER_INCOMPLETE', aFacts({ letter: null }))).toEqual([]);
  });
});
