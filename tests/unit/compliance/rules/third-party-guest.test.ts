import { describe, expect, it } from 'vitest';
import { aFacts, guests, params, severities } from '#tests/support/facts.ts';

describe('THIRD_PARTY_GUEST', () => {
  it.each([
    ['submission', ['warn']],
    ['review', ['warn']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    const facts = aFacts({ moment, guests: guests(4, { thirdParties: ['PT Konsultan'] }) });
    expect(severities('THIRD_PARTY_GUEST', facts)).toEqual(expected);
  });

  it('names them in one finding, and nobody where there are none', () => {
    const names = ['Andi', 'Dewi'];
    const facts = aFacts({ guests: guests(4, { thirdParties: names }) });
    expect(params('THIRD_PARTY_GUEST', facts)).toEqual([{ names }]);
    expect(params('THIRD_PARTY_GUEST', aFacts())).toEqual([]);
  });
});
