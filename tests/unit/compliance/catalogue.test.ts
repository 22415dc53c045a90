import { describe, expect, it } from 'vitest';
import { MOMENTS } from '#app/domain/compliance/facts.ts';
import { RULE_CODES, type RuleCode } from '#app/domain/compliance/rule-code.ts';
import { ruleOf, RULES } from '#app/domain/compliance/rules/catalogue.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

/** The office's own table: submission, review, approval, arrival, closing. */
const TABLE: Record<RuleCode, string> = {
  LETTER_MISSING: 'block block block – –',
  LETTER_INCOMPLETE: 'warn block block – –',
  LETTER_WRONG_ADDRESSEE: 'warn warn – – –',
  LETTER_DATE_IN_FUTURE: 'block block – – –',
  LETTER_TOO_OLD: 'warn warn – – –',
  LETTER_SIGNATORY_UNCLEAR: 'warn warn – – –',
  LETTER_REUSED: 'warn warn – – –',
  GUEST_LIMIT_EXCEEDED: 'block block block record –',
  GUEST_DUPLICATE: 'warn warn – – –',
  TOO_MANY_COMPANIONS: 'warn warn – – –',
  THIRD_PARTY_GUEST: 'warn warn – – –',
  NOTICE_TOO_SHORT: 'block warn warn – –',
  BEYOND_HORIZON: 'block warn – – –',
  NON_WORKING_DAY: 'block – block – –',
  OUTSIDE_SERVICE_HOURS: 'block – block – –',
  SLOT_CLOSED: 'block – block – –',
  DAILY_CAPACITY_REACHED: 'block – block – –',
  TOO_MANY_OPEN_REQUESTS: 'block – – – –',
  DUPLICATE_REQUEST: 'warn warn – – –',
  SAME_REGION_TOPIC: '– info – – –',
  VIDEO_PREFERRED: 'info info – – –',
  REPEAT_VIOLATIONS: '– warn warn – –',
  NARASUMBER_BUSY: '– – block – –',
  ROOM_BUSY: '– – block – –',
  UNIT_MISSING: '– – block – –',
  NARASUMBER_MISSING: '– – warn – –',
  ROOM_MISSING: '– – warn – –',
  LINK_MISSING: '– – warn – –',
  ROOM_TOO_SMALL: '– – warn – –',
  NARASUMBER_TOPIC_MISMATCH: '– – warn – –',
  ARRIVED_WITHOUT_LETTER: '– – – record –',
  ARRIVED_WITHOUT_CONFIRMATION: '– – – record –',
  HEAD_CLAIM_FALSE: '– – – record record',
  GUEST_NOT_LISTED: '– – – info –',
  LATE_ARRIVAL: '– – – info –',
  NO_SHOW: '– – – – record',
};

const WAIVABLE: Partial<Record<RuleCode, string>> = {
  LETTER_MISSING: 'supervisor',
  LETTER_INCOMPLETE: 'supervisor',
  LETTER_DATE_IN_FUTURE: 'supervisor',
  GUEST_LIMIT_EXCEEDED: 'supervisor',
  NOTICE_TOO_SHORT: 'secretariat',
  BEYOND_HORIZON: 'secretariat',
  NON_WORKING_DAY: 'secretariat',
  OUTSIDE_SERVICE_HOURS: 'secretariat',
  DAILY_CAPACITY_REACHED: 'secretariat',
};

describe('the catalogue of rules', () => {
  it('holds every code once, in the order in which findings are shown', () => {
    expect(RULES.map(({ code }) => code)).toEqual([...RULE_CODES]);
  });

  it.each(RULE_CODES)('%s has the severities, the waiver and the basis of the table', (code) => {
    const rule = ruleOf(code);
    expect(rule.code).toBe(code);
    expect(MOMENTS.map((moment) => rule.at[moment] ?? '–').join(' ')).toBe(TABLE[code]);
    expect(rule.waivableBy).toBe(WAIVABLE[code] ?? null);
    expect(rule.basis(DEFAULT_POLICY).document).not.toBe('');
  });

  it('claims no more than the letter says: only its own three sentences are confirmed', () => {
    const confirmed = RULES.filter((rule) => rule.basis(DEFAULT_POLICY).confirmed);
    expect(confirmed.map(({ code }) => code)).toEqual([
      'LETTER_MISSING',
      'LETTER_WRONG_ADDRESSEE',
      'VIDEO_PREFERRED',
      'ARRIVED_WITHOUT_LETTER',
    ]);
  });

  it('follows the basis of an edition that was confirmed', () => {
    const basis = { document: 'SE-9/PK/2027', clause: 'huruf b', confirmed: true };
    const policy = {
      ...DEFAULT_POLICY,
      basis: { ...DEFAULT_POLICY.basis, guestLimitOrdinary: basis },
    };
    expect(ruleOf('GUEST_LIMIT_EXCEEDED').basis(policy)).toEqual(basis);
  });
});
