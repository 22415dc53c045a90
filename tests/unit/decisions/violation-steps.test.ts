import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { SE1 } from '#app/domain/compliance/rule.ts';
import {
  VIOLATION_STATUSES,
  VIOLATION_VERBS,
  type Violation,
} from '#app/domain/compliance/violation.ts';
import { stepViolation, VIOLATION_STEPS } from '#app/domain/decisions/violation-steps.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { by, NOW } from '#tests/support/reservations.ts';

const DEADLINE = '2026-11-23T17:00:00Z' as Instant;
const words = { words: 'Penjelasan.', params: null };

function aViolation(overrides: Partial<Violation> = {}): Violation {
  return {
    id: 'violation-1',
    code: 'GUEST_LIMIT_EXCEEDED',
    params: { guests: 6, limit: 5 },
    basis: SE1,
    policyId: '2023-01-01',
    waiverId: null,
    supersedes: null,
    note: null,
    reservationId: 'reservation-1',
    reservationNumber: 'K-2026-00001',
    officeKey: 'pemda:71.03',
    recordedAt: NOW,
    recordedBy: 'Resepsionis',
    status: 'recorded',
    replyDeadline: null,
    reply: null,
    ...overrides,
  };
}

describe('the steps of a violation', () => {
  it.each(ROLES)('%s: every status and verb, by the two tables', (role) => {
    const context = by(role, DEADLINE);
    for (const status of VIOLATION_STATUSES) {
      for (const verb of VIOLATION_VERBS) {
        const violation = aViolation({ status, replyDeadline: DEADLINE });
        const result = stepViolation(violation, verb, words, context);
        const steps: Record<string, string> = VIOLATION_STEPS[status];
        const expected = !can(context.actor, `violation.${verb}`)
          ? 'forbidden'
          : (steps[verb] ?? 'wrong-status');
        const actual = result.ok ? result.value.event.kind : result.error.code;
        expect([status, verb, actual]).toEqual([status, verb, expected]);
      }
    }
  });

  it('tells the pemda, and gives it five working days to reply', () => {
    const result = stepViolation(aViolation(), 'release', words, by('secretariat'));
    expect(result).toMatchObject({
      value: {
        event: { kind: 'released', replyDeadline: DEADLINE },
        notices: [{ kind: 'violationReleased', words: ['Penjelasan.'] }],
      },
    });
  });

  it.each([
    ['released', '2026-11-23T16:59:59Z', 'wrong-status'],
    ['released', '2026-11-23T17:00:00Z', 'confirmed'],
    ['replied', '2026-11-17T02:00:00Z', 'confirmed'],
  ] as const)('is confirmed when %s at %s: %s', (status, now, expected) => {
    const violation = aViolation({ status, replyDeadline: DEADLINE });
    const result = stepViolation(violation, 'confirm', words, by('supervisor', now as Instant));
    expect(result.ok ? result.value.event.kind : result.error.code).toBe(expected);
  });

  it('is corrected by a new record that takes its place; what it says besides stays', () => {
    const input = { words: 'Salah hitung.', params: { guests: 7 } };
    const result = stepViolation(aViolation(), 'correct', input, by('supervisor'));
    expect(result).toMatchObject({
      value: {
        event: { kind: 'superseded' },
        replacement: { supersedes: 'violation-1', params: { guests: 7, limit: 5 } },
      },
    });
  });

  it('is told again where the old was told, with a new time to reply', () => {
    const input = { words: 'Salah hitung.', params: { guests: 7 } };
    const told = aViolation({ status: 'replied', replyDeadline: NOW });
    expect(stepViolation(told, 'correct', input, by('supervisor'))).toMatchObject({
      value: { replacementDeadline: DEADLINE, notices: [{ kind: 'violationCorrected' }] },
    });
    expect(stepViolation(aViolation(), 'correct', input, by('supervisor'))).toMatchObject({
      value: { replacementDeadline: null, notices: [] },
    });
  });

  it('is confirmed by another person than the one who wrote it down', () => {
    const context = by('supervisor', DEADLINE);
    const own = { recordedBy: context.actor.name, status: 'released' } as const;
    const violation = aViolation({ ...own, replyDeadline: DEADLINE });
    expect(stepViolation(violation, 'confirm', words, context)).toMatchObject({
      error: { code: 'wrong-status', because: 'sameRecorder' },
    });
    expect(stepViolation(violation, 'withdraw', words, context).ok).toBe(true);
  });

  it('is withdrawn without a word to a pemda that never heard of it', () => {
    const quiet = stepViolation(aViolation(), 'withdraw', words, by('supervisor'));
    const told = stepViolation(
      aViolation({ status: 'released', replyDeadline: DEADLINE }),
      'withdraw',
      words,
      by('supervisor'),
    );
    expect(quiet).toMatchObject({ value: { notices: [] } });
    expect(told).toMatchObject({ value: { notices: [{ kind: 'violationWithdrawn' }] } });
  });

  it('does not exist for another office', () => {
    const violation = aViolation({ officeKey: 'pemda:71.06', status: 'released' });
    expect(stepViolation(violation, 'reply', words, by('pemda'))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
