import { describe, expect, it } from 'vitest';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { withoutRecord } from '#app/domain/compliance/without-record.ts';

const BASIS = { document: 'S-38/PK/2023', clause: null, confirmed: false };

function finding(code: Finding['code'], params: Finding['params']): Finding {
  return { code, severity: 'info', basis: BASIS, params, waiverId: null };
}

describe('withoutRecord', () => {
  it('keeps what lies open and drops what the record alone tells', () => {
    const mixed = finding('VIDEO_PREFERRED', { reasons: ['farRegion', 'confirmedViolations'] });
    expect(withoutRecord(mixed)?.params).toEqual({ reasons: ['farRegion'] });
    const secret = finding('VIDEO_PREFERRED', { reasons: ['repeatTopic', 'followUp'] });
    expect(withoutRecord(secret)).toBeNull();
  });

  it('names no other request', () => {
    const reused = finding('DUPLICATE_REQUEST', { numbers: ['K-2026-00001'], topics: ['DAU'] });
    expect(withoutRecord(reused)?.params).toEqual({ topics: ['DAU'] });
  });
});
