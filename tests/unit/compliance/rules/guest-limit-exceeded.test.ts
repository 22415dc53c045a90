import { describe, expect, it } from 'vitest';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import {
  aFacts,
  atDesk,
  ATTENDS,
  guests,
  params,
  severities,
  withValues,
} from '#tests/support/facts.ts';
import { wib } from '#tests/support/time.ts';

const CODE = 'GUEST_LIMIT_EXCEEDED';

describe('GUEST_LIMIT_EXCEEDED before the visit', () => {
  it.each([
    [4, null, []],
    [5, null, []],
    [6, null, ['block']],
    [6, ATTENDS, []],
    [7, ATTENDS, []],
    [8, ATTENDS, ['block']],
    [6, { ...ATTENDS, claim: 'represented' }, ['block']],
    [6, { ...ATTENDS, claim: 'none' }, ['block']],
  ] as const)('%i announced with %j', (announced, headClaim, expected) => {
    for (const moment of ['submission', 'review', 'approval'] as const) {
      const facts = aFacts({ moment, headClaim, guests: guests(announced) });
      expect(severities(CODE, facts)).toEqual(expected);
    }
  });

  it('carries the numbers of the sentence', () => {
    expect(params(CODE, aFacts({ guests: guests(6) }))).toEqual([
      { guests: 6, limit: 5, excess: 1, limitWithHead: 7, mode: 'tatapMuka' },
    ]);
  });

  it('counts the approved number at approval, the announced one earlier', () => {
    const counts = guests(4, { approved: 6 });
    expect(severities(CODE, aFacts({ moment: 'review', guests: counts }))).toEqual([]);
    expect(severities(CODE, aFacts({ moment: 'approval', guests: counts }))).toEqual(['block']);
  });

  it('takes the limit from the policy', () => {
    const policy = withValues({ guestLimitOrdinary: 3 });
    expect(severities(CODE, aFacts({ guests: guests(4) }), policy)).toEqual(['block']);
  });
});

describe('GUEST_LIMIT_EXCEEDED at the desk', () => {
  const arriving = (arrived: number | null, verdict: HeadVerdict | null, at = '09:10') =>
    atDesk({
      headClaim: ATTENDS,
      headVerdict: verdict,
      guests: guests(7, { approved: 7, arrived }),
      arrivedAt: wib(`2026-12-07 ${at}`),
    });

  it.each([
    ['present', 7, []],
    ['present', 8, ['record']],
    ['represented', 5, []],
    ['represented', 6, ['record']],
    ['absent', 6, ['record']],
    [null, 5, []],
    [null, 6, ['record']],
    ['expected', 7, []],
    ['expected', 8, ['record']],
  ] as const)('verdict %s, %i arrived', (verdict, arrived, expected) => {
    expect(severities(CODE, arriving(arrived, verdict))).toEqual(expected);
  });

  it.each([
    ['09:29', []],
    ['09:30', []],
    ['09:31', ['record']],
  ])('"menyusul" holds up to the grace: %s', (at, expected) => {
    expect(severities(CODE, arriving(7, 'expected', at))).toEqual(expected);
  });

  it('gives no more for "menyusul" than was announced', () => {
    const facts = atDesk({ headVerdict: 'expected', guests: guests(5, { arrived: 6 }) });
    expect(severities(CODE, facts)).toEqual(['record']);
  });

  it('lets a head who comes unannounced raise the limit', () => {
    const facts = atDesk({
      headVerdict: 'present',
      guests: guests(5, { approved: 5, arrived: 7 }),
    });
    expect(severities(CODE, facts)).toEqual([]);
  });

  it('leaves a group without any request to ARRIVED_WITHOUT_LETTER', () => {
    const facts = atDesk({ reservation: null, guests: guests(0, { arrived: 6 }) });
    expect(severities(CODE, facts)).toEqual([]);
  });

  it('is silent where nobody was counted, and at closing', () => {
    expect(severities(CODE, arriving(null, null))).toEqual([]);
    expect(severities(CODE, { ...arriving(9, null), moment: 'closing' })).toEqual([]);
  });
});

describe('GUEST_LIMIT_EXCEEDED in a video conference', () => {
  it.each([
    [19, []],
    [20, []],
    [21, ['warn']],
  ])('%i participants', (announced, expected) => {
    for (const moment of ['submission', 'review', 'approval'] as const) {
      const facts = aFacts({ moment, mode: 'videoConference', guests: guests(announced) });
      expect(severities(CODE, facts)).toEqual(expected);
    }
  });

  it('has no desk', () => {
    const facts = atDesk({ mode: 'videoConference', guests: guests(21, { arrived: 40 }) });
    expect(severities(CODE, facts)).toEqual([]);
  });
});
