import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { delegationState, signatureOf } from '#app/domain/people/delegation.ts';
import { can } from '#app/domain/people/permissions.ts';
import { mayWaive } from '#app/domain/decisions/waive.ts';
import { anActor } from '#tests/support/actors.ts';

const WEEK = { from: '2026-11-23' as LocalDate, to: '2026-11-27' as LocalDate, revoked: false };
const deputy = { deputyUntil: '2026-11-27' as LocalDate };

describe('whoever stands in for the supervisor', () => {
  it.each([
    ['2026-11-22', 'coming'],
    ['2026-11-23', 'active'],
    ['2026-11-27', 'active'],
    ['2026-11-28', 'over'],
  ])('on %s the delegation is %s: both ends count', (day, state) => {
    expect(delegationState(WEEK, day as LocalDate)).toBe(state);
    expect(delegationState({ ...WEEK, revoked: true }, day as LocalDate)).toBe('revoked');
  });

  it('may do what can be handed over, and nothing else of the supervisor', () => {
    const actor = anActor('secretariat', deputy);
    expect(can(actor, 'violation.confirm')).toBe(true);
    expect(can(anActor('secretariat'), 'violation.confirm')).toBe(false);
    expect(can(actor, 'delegate')).toBe(false);
    expect(mayWaive(actor, 'GUEST_LIMIT_EXCEEDED')).toBe(true);
    expect(mayWaive(anActor('secretariat'), 'GUEST_LIMIT_EXCEEDED')).toBe(false);
    expect(mayWaive(actor, 'NON_WORKING_DAY')).toBe(true);
    expect(mayWaive(actor, 'UNIT_MISSING')).toBe(false);
  });

  it('is of the secretariat, whatever the record says of others', () => {
    expect(can(anActor('agent', deputy), 'violation.confirm')).toBe(false);
    expect(mayWaive(anActor('reception', deputy), 'GUEST_LIMIT_EXCEEDED')).toBe(false);
  });

  it('signs in their own name, in the supervisor’s place', () => {
    const actor = anActor('secretariat', { ...deputy, name: 'Sri Contoh' });
    expect(signatureOf(actor)).toBe('Sri Contoh, a.n. atasan (wakil sampai 27-11-2026)');
    expect(signatureOf({ ...actor, deputyUntil: null })).toBe('Sri Contoh');
  });
});
