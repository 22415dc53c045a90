import { describe, expect, it } from 'vitest';
import { aFacts, aHistory, params, severities, withValues } from '#tests/support/facts.ts';

const CODE = 'REPEAT_VIOLATIONS';
const confirmed = (count: number) =>
  aFacts({ moment: 'review', history: aHistory({ confirmedViolations: count }) });

describe('REPEAT_VIOLATIONS', () => {
  it.each([
    [1, []],
    [2, [{ confirmed: 2, months: 12 }]],
    [3, [{ confirmed: 3, months: 12 }]],
  ])('%i confirmed', (count, expected) => {
    expect(params(CODE, confirmed(count))).toEqual(expected);
  });

  it.each([
    ['submission', []],
    ['review', ['warn']],
    ['approval', ['warn']],
  ] as const)('at %s: %j', (moment, expected) => {
    expect(severities(CODE, { ...confirmed(2), moment })).toEqual(expected);
  });

  it('takes the number from the policy, and is silent where the records are unknown', () => {
    const policy = withValues({ repeatedViolations: { count: 1, months: 6 } });
    expect(params(CODE, confirmed(1), policy)).toEqual([{ confirmed: 1, months: 6 }]);
    expect(severities(CODE, aFacts({ moment: 'review' }))).toEqual([]);
  });
});
