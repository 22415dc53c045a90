import { describe, expect, it } from 'vitest';
import { blocking, evaluate, isAllowed, recorded } from '#app/domain/compliance/evaluate.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import type { Facts } from '#app/domain/compliance/facts.ts';
import { aFacts, aHistory, aSlot, atDesk, ATTENDS, guests } from '#tests/support/facts.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

type Waivers = Parameters<typeof evaluate>[2];
const WAIVED = [{ id: 'w1', code: 'GUEST_LIMIT_EXCEEDED' }] as const;

function seen(facts: Facts, waivers?: Waivers) {
  return evaluate(facts, DEFAULT_POLICY, waivers).map(({ code, severity, waiverId }) => [
    code,
    severity,
    waiverId,
  ]);
}

describe('evaluate', () => {
  it('finds nothing where nothing is wrong', () => {
    const moments = ['submission', 'review', 'approval'] as const;
    for (const moment of moments) expect(evaluate(aFacts({ moment }), DEFAULT_POLICY)).toEqual([]);
    expect(evaluate(atDesk(), DEFAULT_POLICY)).toEqual([]);
  });

  it('gives all findings, in the order of the catalogue', () => {
    const findings = evaluate(
      aFacts({
        letter: null,
        guests: guests(9, { companions: 4 }),
        slots: [aSlot('2026-11-28 08:00', 1), aSlot('2026-11-24 08:00', 2)],
        history: aHistory({ openRequests: 3, recentSameTopicVisits: 1 }),
      }),
      DEFAULT_POLICY,
    );
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual([
      'LETTER_MISSING',
      'GUEST_LIMIT_EXCEEDED',
      'TOO_MANY_COMPANIONS',
      'NOTICE_TOO_SHORT',
      'NOTICE_TOO_SHORT',
      'NON_WORKING_DAY',
      'OUTSIDE_SERVICE_HOURS',
      'TOO_MANY_OPEN_REQUESTS',
      'VIDEO_PREFERRED',
    ]);
    expect(codes).toEqual([...codes].sort((a, b) => RULE_CODES.indexOf(a) - RULE_CODES.indexOf(b)));
    expect(findings.every(({ basis }) => basis.document !== '')).toBe(true);
  });

  it('lets staff enter at submission what would block a pemda, and no later', () => {
    const wrong = { letter: null, guests: guests(6), enteredByStaff: true };
    expect(seen(aFacts(wrong))).toEqual([
      ['LETTER_MISSING', 'warn', null],
      ['GUEST_LIMIT_EXCEEDED', 'warn', null],
    ]);
    expect(seen(aFacts({ ...wrong, moment: 'approval' }))).toEqual([
      ['LETTER_MISSING', 'block', null],
      ['GUEST_LIMIT_EXCEEDED', 'block', null],
    ]);
  });

  it('lets two violations stand beside each other', () => {
    const facts = atDesk({
      headClaim: ATTENDS,
      headVerdict: 'absent',
      guests: guests(7, { approved: 7, arrived: 7 }),
    });
    expect(recorded(evaluate(facts, DEFAULT_POLICY)).map(({ code }) => code)).toEqual([
      'GUEST_LIMIT_EXCEEDED',
      'HEAD_CLAIM_FALSE',
    ]);
  });
});

describe('a waiver', () => {
  const tooMany = aFacts({ moment: 'approval', guests: guests(6) });

  it('turns the blocking finding into a warning that names it', () => {
    expect(seen(tooMany, WAIVED)).toEqual([['GUEST_LIMIT_EXCEEDED', 'warn', 'w1']]);
  });

  it('leaves other findings as they are', () => {
    expect(seen({ ...tooMany, letter: null }, WAIVED)[0]).toEqual([
      'LETTER_MISSING',
      'block',
      null,
    ]);
  });

  it('keeps what is recorded recorded, with the waiver beside it', () => {
    const facts = atDesk({ guests: guests(6, { approved: 6, arrived: 6 }) });
    expect(seen(facts, WAIVED)).toEqual([['GUEST_LIMIT_EXCEEDED', 'record', 'w1']]);
  });

  it('does not mark what was only a warning', () => {
    const video = aFacts({ mode: 'videoConference', guests: guests(21) });
    expect(seen(video, WAIVED)).toEqual([['GUEST_LIMIT_EXCEEDED', 'warn', null]]);
  });

  it('has no force over a rule that nobody may waive', () => {
    const facts = aFacts({ history: aHistory({ openRequests: 3 }) });
    const waivers = [{ id: 'w2', code: 'TOO_MANY_OPEN_REQUESTS' }] as const;
    expect(seen(facts, waivers)).toEqual([['TOO_MANY_OPEN_REQUESTS', 'block', null]]);
  });

  it('given twice counts as the later one', () => {
    const twice = [...WAIVED, { id: 'w9', code: 'GUEST_LIMIT_EXCEEDED' }] as const;
    expect(seen(tooMany, twice)).toEqual([['GUEST_LIMIT_EXCEEDED', 'warn', 'w9']]);
  });
});

describe('what findings amount to', () => {
  it('is allowed where nothing blocks', () => {
    const blocked = evaluate(aFacts({ letter: null }), DEFAULT_POLICY);
    expect(isAllowed(blocked)).toBe(false);
    expect(blocking(blocked)).toEqual(blocked);
    const atDoor = evaluate(atDesk({ guests: guests(4, { arrived: 9 }) }), DEFAULT_POLICY);
    expect(isAllowed(atDoor)).toBe(true);
    expect(blocking(atDoor)).toEqual([]);
    expect(recorded(atDoor)).toEqual(atDoor);
    expect(isAllowed([])).toBe(true);
  });
});
