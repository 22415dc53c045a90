import { describe, expect, it } from 'vitest';
import { HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { atDesk, ATTENDS, params, severities } from '#tests/support/facts.ts';

const CODE = 'HEAD_CLAIM_FALSE';

describe('HEAD_CLAIM_FALSE', () => {
  it.each([
    ['arrival', 'present', []],
    ['arrival', 'represented', []],
    ['arrival', 'absent', ['record']],
    ['arrival', 'expected', []],
    ['arrival', null, []],
    ['closing', 'present', []],
    ['closing', 'represented', []],
    ['closing', 'absent', ['record']],
    ['closing', 'expected', ['record']],
    ['closing', null, []],
  ] as const)('stated "attends", at %s the verdict is %s', (moment, headVerdict, expected) => {
    const facts = atDesk({ moment, headClaim: ATTENDS, headVerdict });
    expect(severities(CODE, facts)).toEqual(expected);
  });

  it.each(HEAD_VERDICTS)('never without that statement (%s)', (headVerdict) => {
    for (const claim of [
      null,
      { ...ATTENDS, claim: 'none' },
      { ...ATTENDS, claim: 'represented' },
    ]) {
      const headClaim = claim as typeof ATTENDS | null;
      expect(severities(CODE, atDesk({ moment: 'closing', headClaim, headVerdict }))).toEqual([]);
    }
  });

  it('names the office and the verdict', () => {
    const facts = atDesk({ headClaim: ATTENDS, headVerdict: 'absent' });
    expect(params(CODE, facts)).toEqual([{ office: 'bupati', verdict: 'absent' }]);
  });

  it('is silent without a request, and of a video conference', () => {
    const facts = atDesk({ headClaim: ATTENDS, headVerdict: 'absent' });
    expect(severities(CODE, { ...facts, reservation: null })).toEqual([]);
    expect(severities(CODE, { ...facts, mode: 'videoConference' })).toEqual([]);
  });
});
