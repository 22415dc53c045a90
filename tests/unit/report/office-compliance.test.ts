import { describe, expect, it } from 'vitest';
import type { ViolationStatus } from '#app/domain/compliance/violation.ts';
import { officeCompliance } from '#app/domain/report/office-compliance.ts';

const held = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ reservationId: `r${index + 1}` }));

function recorded(reservationId: string, status: ViolationStatus, hasReply = false) {
  return { reservationId, code: 'GUEST_LIMIT_EXCEEDED' as const, status, hasReply };
}

describe('what is on record of one office', () => {
  it('counts a correction once, and a withdrawal against nobody', () => {
    const summary = officeCompliance(held(6), [
      recorded('r1', 'superseded', true),
      recorded('r1', 'confirmed', true),
      recorded('r2', 'withdrawn'),
      recorded('r3', 'released'),
    ]);
    expect(summary).toEqual({
      ...{ held: 6, clean: 4, replies: 1, confirmed: 1, isFew: false },
      byRule: [
        {
          code: 'GUEST_LIMIT_EXCEEDED',
          states: [
            { status: 'released', count: 1 },
            { status: 'confirmed', count: 1 },
            { status: 'withdrawn', count: 1 },
          ],
        },
      ],
    });
  });

  it('says where there is too little to conclude from', () => {
    expect([4, 5].map((count) => officeCompliance(held(count), []).isFew)).toEqual([true, false]);
  });
});
