import { describe, expect, it } from 'vitest';
import { aFacts, guests, params, severities } from '#tests/support/facts.ts';

describe('GUEST_DUPLICATE', () => {
  it.each([
    ['submission', ['warn']],
    ['review', ['warn']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    const facts = aFacts({ moment, guests: guests(4, { duplicates: ['Budi', 'Sari'] }) });
    expect(severities('GUEST_DUPLICATE', facts)).toEqual(expected);
  });

  it('names them in one finding, and nobody where all differ', () => {
    const names = ['Budi', 'Sari'];
    const facts = aFacts({ guests: guests(4, { duplicates: names }) });
    expect(params('GUEST_DUPLICATE', facts)).toEqual([{ names }]);
    expect(params('GUEST_DUPLICATE', aFacts())).toEqual([]);
  });
});
