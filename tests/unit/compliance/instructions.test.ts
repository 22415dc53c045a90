import { describe, expect, it } from 'vitest';
import { type DeskVisit, situationOf } from '#app/domain/compliance/instructions.ts';
import { DESK_SITUATIONS, type DeskSituation } from '#app/domain/compliance/desk-situations.ts';
import type { Finding, Severity } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { policyWith } from '#tests/support/policy.ts';
import { wib } from '#tests/support/time.ts';

const policy = policyWith();
const START = wib('2026-12-07 09:00');
const ATTENDS = { claim: 'attends', office: 'bupati', representedBy: null } as const;

function finding(code: RuleCode, severity: Severity = 'record', waiverId: string | null = null) {
  const basis = { document: 'SE-1/PK.1/2023', clause: null, confirmed: false };
  return { code, severity, basis, params: {}, waiverId } satisfies Finding;
}

function desk(
  findings: readonly Finding[],
  verdict: HeadVerdict | null = null,
  visit: Partial<DeskVisit> = {},
) {
  const punctual = { headClaim: null, start: START, at: START, letterDoubted: false };
  return situationOf(findings, verdict, { ...punctual, ...visit }, policy);
}

const keys = (...asked: Parameters<typeof desk>): DeskSituation[] =>
  desk(...asked).map(({ situation }) => situation);

describe('situationOf, by finding', () => {
  it.each([
    ['ARRIVED_WITHOUT_LETTER', 'noRequest'],
    ['ARRIVED_WITHOUT_CONFIRMATION', 'notConfirmed'],
    ['HEAD_CLAIM_FALSE', 'headAbsent'],
    ['GUEST_LIMIT_EXCEEDED', 'overLimit'],
    ['GUEST_NOT_LISTED', 'notListed'],
    ['LATE_ARRIVAL', 'lateBeyondGrace'],
  ] satisfies [RuleCode, DeskSituation][])('%s: %s', (code, situation) => {
    expect(keys([finding(code)])).toEqual([situation]);
  });

  it('says nothing where all is well, nor for rules that do not concern the desk', () => {
    expect(keys([])).toEqual([]);
    expect(keys([finding('VIDEO_PREFERRED', 'info'), finding('LETTER_TOO_OLD', 'warn')])).toEqual(
      [],
    );
  });

  it('asks nothing more where the limit was waived', () => {
    expect(keys([finding('GUEST_LIMIT_EXCEEDED', 'record', 'w1')])).toEqual([]);
  });

  it('shows all that apply, in the order of the table', () => {
    const findings = [
      finding('GUEST_NOT_LISTED', 'info'),
      finding('GUEST_LIMIT_EXCEEDED'),
      finding('HEAD_CLAIM_FALSE'),
    ];
    const visit = { headClaim: ATTENDS, letterDoubted: true };
    expect(keys(findings, 'absent', visit)).toEqual([
      'headAbsent',
      'overLimit',
      'notListed',
      'letterDoubted',
    ]);
  });
});

describe('situationOf, the announced head', () => {
  it.each([
    ['present', '09:00', [], 7],
    ['represented', '09:00', ['headAbsent'], 5],
    ['absent', '09:00', ['headAbsent'], 5],
    ['expected', '09:00', ['headExpected'], 7],
    ['expected', '09:30', ['headExpected', 'lateWithinGrace'], 7],
    ['expected', '09:31', ['headAbsent'], 5],
    [null, '09:00', [], 5],
  ] as const)('%s at %s: %j, limit %i', (verdict, at, situations, limit) => {
    const overLimit = finding('GUEST_LIMIT_EXCEEDED');
    const visit = { headClaim: ATTENDS, at: wib(`2026-12-07 ${at}`) };
    expect(keys([], verdict, visit)).toEqual(situations);
    expect(desk([overLimit], verdict, visit).map((instruction) => instruction.limit)).toContain(
      limit,
    );
  });

  it.each(['absent', 'represented', 'expected'] as const)(
    '%s means nothing where nobody was announced',
    (verdict) => {
      expect(keys([], verdict)).toEqual([]);
      const none = { claim: 'none', office: null, representedBy: null } as const;
      expect(keys([], verdict, { headClaim: none })).toEqual([]);
    },
  );

  it('is awaited without end where no start is decided', () => {
    const [instruction] = desk([], 'expected', { headClaim: ATTENDS, start: null });
    expect(instruction).toMatchObject({ situation: 'headExpected', limit: 7, until: null });
  });
});

describe('situationOf, the hour', () => {
  it.each([
    ['08:30', []],
    ['09:00', []],
    ['09:01', ['lateWithinGrace']],
    ['09:30', ['lateWithinGrace']],
    ['09:31', []],
  ])('at %s: %j', (at, situations) => {
    expect(keys([], null, { at: wib(`2026-12-07 ${at}`) })).toEqual(situations);
  });

  it.each(['ARRIVED_WITHOUT_LETTER', 'ARRIVED_WITHOUT_CONFIRMATION'] as const)(
    'is not asked with %s',
    (code) => {
      expect(keys([finding(code)], null, { at: wib('2026-12-07 09:10') })).not.toContain(
        'lateWithinGrace',
      );
    },
  );

  it('names the end of the grace', () => {
    expect(desk([finding('LATE_ARRIVAL', 'info')])[0]?.until).toBe(wib('2026-12-07 09:30'));
  });
});

describe('situationOf, what is written down', () => {
  const recorded = (...asked: Parameters<typeof desk>) =>
    desk(...asked).map((instruction) => instruction.recorded);

  it('a violation where the finding records one', () => {
    expect(recorded([finding('HEAD_CLAIM_FALSE')], 'absent', { headClaim: ATTENDS })).toEqual([
      'violation',
    ]);
  });

  it('a note where the head is represented, or the office itself was at fault', () => {
    expect(recorded([], 'represented', { headClaim: ATTENDS })).toEqual(['note']);
    expect(recorded([finding('ARRIVED_WITHOUT_CONFIRMATION', 'info')])).toEqual(['note']);
  });

  it('what comes later, or nothing', () => {
    expect(recorded([], 'expected', { headClaim: ATTENDS })).toEqual(['later']);
    expect(recorded([], null, { at: wib('2026-12-07 09:10') })).toEqual(['nothing']);
  });
});

it('every situation of the table stands in it once', () => {
  expect(new Set(DESK_SITUATIONS.map(({ key }) => key)).size).toBe(DESK_SITUATIONS.length);
});
