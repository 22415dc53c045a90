import { describe, expect, it } from 'vitest';
import { aFacts, guests, params, severities } from '#tests/support/facts.ts';

describe('TOO_MANY_COMPANIONS', () => {
  it.each([
    [2, []],
    [3, []],
    [4, [{ companions: 4, limit: 3, excess: 1 }]],
  ])('%i companions', (companions, expected) => {
    expect(params('TOO_MANY_COMPANIONS', aFacts({ guests: guests(4, { companions }) }))).toEqual(
      expected,
    );
  });

  it.each([
    ['submission', ['warn']],
    ['review', ['warn']],
    ['approval', []],
  ] as const)('at %s: %j', (moment, expected) => {
    const facts = aFacts({ moment, guests: guests(4, { companions: 9 }) });
    expect(severities('TOO_MANY_COMPANIONS', facts)).toEqual(expected);
  });
});
