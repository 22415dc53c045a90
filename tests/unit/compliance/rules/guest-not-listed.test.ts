import { describe, expect, it } from 'vitest';
import { evaluate, recorded } from '#app/domain/compliance/evaluate.ts';
import { atDesk, guests, params, severities } from '#tests/support/facts.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

const CODE = 'GUEST_NOT_LISTED';
const unlisted = (count: number) => ({
  guests: guests(4, { approved: 4, arrived: 4 + count, unlisted: count }),
});

describe('GUEST_NOT_LISTED', () => {
  it.each([
    [0, []],
    [1, [{ unlisted: 1 }]],
    [2, [{ unlisted: 2 }]],
  ])('%i not on the list', (count, expected) => {
    expect(params(CODE, atDesk(unlisted(count)))).toEqual(expected);
  });

  it('notes the fifth of four approved, and records nothing', () => {
    const findings = evaluate(atDesk(unlisted(1)), DEFAULT_POLICY);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([[CODE, 'info']]);
    expect(recorded(findings)).toEqual([]);
  });

  it.each([
    ['a group without a request', { reservation: null }],
    ['a video conference', { mode: 'videoConference' }],
    ['a closing', { moment: 'closing' }],
  ] as const)('is not asked of %s', (_, rest) => {
    expect(severities(CODE, atDesk({ ...unlisted(1), ...rest }))).toEqual([]);
  });
});
