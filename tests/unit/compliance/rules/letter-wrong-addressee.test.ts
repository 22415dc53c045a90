import { describe, expect, it } from 'vitest';
import { aFacts, aLetter, params, severities } from '#tests/support/facts.ts';

const addressedTo = (addressee: string | null) => aFacts({ letter: aLetter({ addressee }) });

describe('LETTER_WRONG_ADDRESSEE', () => {
  it.each(['Yth. Bapak Dirjen PK', 'Direktur Jenderal Perimbangan Keuangan'])(
    'accepts %s',
    (to) => {
      expect(severities('LETTER_WRONG_ADDRESSEE', addressedTo(to))).toEqual([]);
    },
  );

  it.each(['Direktur Jenderal Pajak', 'Menteri Keuangan'])('warns of %s', (addressee) => {
    expect(severities('LETTER_WRONG_ADDRESSEE', addressedTo(addressee))).toEqual(['warn']);
    expect(params('LETTER_WRONG_ADDRESSEE', addressedTo(addressee))).toEqual([{ addressee }]);
  });

  it.each([null, '', '   '])('warns of none (%j)', (addressee) => {
    expect(params('LETTER_WRONG_ADDRESSEE', addressedTo(addressee))).toEqual([{ addressee: '' }]);
  });

  it('warns at review, and never blocks an approval', () => {
    const letter = aLetter({ addressee: 'Menteri Keuangan' });
    expect(severities('LETTER_WRONG_ADDRESSEE', aFacts({ moment: 'review', letter }))).toEqual([
      'warn',
    ]);
    expect(severities('LETTER_WRONG_ADDRESSEE', aFacts({ moment: 'approval', letter }))).toEqual(
      [],
    );
  });

  it('is silent without a letter', () => {
    expect(severities('LETTER_WRONG_ADDRESSEE', aFacts({ letter: null }))).toEqual([]);
  });
});
