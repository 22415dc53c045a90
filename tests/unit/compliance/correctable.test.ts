import { describe, expect, it } from 'vitest';
import { CORRECTABLE, fieldsInDoubt, fieldsOf } from '#app/domain/compliance/correctable.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Severity } from '#app/domain/compliance/rule.ts';

const seen = (code: RuleCode, severity: Severity, waiverId: string | null = null) => ({
  ...{ code, severity, waiverId, params: {} },
});

describe('what a return is likely about', () => {
  it('names the missing members of a letter one by one', () => {
    const params = { missing: ['number', 'signatory'] };
    expect(fieldsOf({ code: 'LETTER_INCOMPLETE', params })).toEqual([
      ...['letter.number', 'letter.signatoryOffice'],
    ]);
    expect(fieldsOf({ code: 'LETTER_INCOMPLETE', params: {} })).toEqual([]);
  });

  it('knows only fields that a pemda can correct', () => {
    for (const code of RULE_CODES) {
      for (const field of fieldsOf({ code, params: {} })) expect(CORRECTABLE).toContain(field);
    }
  });

  it('takes what blocks and leaves what only asks for attention', () => {
    const findings = [
      seen('GUEST_LIMIT_EXCEEDED', 'block'),
      seen('GUEST_DUPLICATE', 'warn'),
      seen('LETTER_TOO_OLD', 'warn'),
    ];
    const doubts = fieldsInDoubt(findings);
    expect([...doubts.keys()]).toEqual(['guests']);
    expect(doubts.get('guests')).toEqual([findings[0]]);
  });

  it('takes what asks for attention where nothing blocks', () => {
    const doubts = fieldsInDoubt([
      seen('GUEST_DUPLICATE', 'warn'),
      seen('THIRD_PARTY_GUEST', 'warn'),
      seen('VIDEO_PREFERRED', 'info'),
    ]);
    expect([...doubts.keys()]).toEqual(['guests']);
    expect(doubts.get('guests')).toHaveLength(2);
  });

  it('leaves alone what somebody has let pass', () => {
    expect(fieldsInDoubt([seen('GUEST_LIMIT_EXCEEDED', 'block', 'w-1')]).size).toBe(0);
  });
});
