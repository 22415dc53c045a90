import { describe, expect, it } from 'vitest';
import { aFacts, aHistory, params, severities, withValues } from '#tests/support/facts.ts';

const open = (openRequests: number) => aFacts({ history: aHistory({ openRequests }) });

describe('TOO_MANY_OPEN_REQUESTS', () => {
  it.each([
    [2, []],
    [3, [{ open: 3, limit: 3 }]],
    [4, [{ open: 4, limit: 3 }]],
  ])('%i others open', (count, expected) => {
    expect(params('TOO_MANY_OPEN_REQUESTS', open(count))).toEqual(expected);
  });

  it('blocks at submission only, by the number of the policy', () => {
    const policy = withValues({ openRequestsPerOffice: 1 });
    expect(severities('TOO_MANY_OPEN_REQUESTS', open(1), policy)).toEqual(['block']);
    expect(severities('TOO_MANY_OPEN_REQUESTS', { ...open(9), moment: 'review' })).toEqual([]);
  });

  it('does not stop the correction of a request that has its place', () => {
    const visit = { start: null, officeAtFault: false, contactLoggedBeforeStart: false };
    const returned = { ...open(9), reservation: { ...visit, status: 'returned' as const } };
    expect(severities('TOO_MANY_OPEN_REQUESTS', returned)).toEqual([]);
  });

  it('is silent where the records are unknown', () => {
    expect(severities('TOO_MANY_OPEN_REQUESTS', aFacts())).toEqual([]);
  });
});
