import { describe, expect, it } from 'vitest';
import { accountState, closingFault, linkIsOpen, roleFault } from '#app/domain/people/accounts.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;
const LATER = '2026-11-23T02:00:01Z' as Instant;
const facts = { hasPassword: false, activationExpiresAt: LATER, disabledAt: null };

describe('an account', () => {
  it('waits for its link, which lapses to the second', () => {
    expect(accountState(facts, NOW)).toBe('waiting');
    expect(accountState({ ...facts, activationExpiresAt: NOW }, NOW)).toBe('lapsed');
    expect(accountState({ ...facts, activationExpiresAt: null }, NOW)).toBe('lapsed');
  });

  it('stays active while a new link is out, and closed whatever else', () => {
    expect(accountState({ ...facts, hasPassword: true }, NOW)).toBe('active');
    expect(accountState({ ...facts, hasPassword: true, disabledAt: NOW }, NOW)).toBe('closed');
    expect(linkIsOpen({ ...facts, disabledAt: NOW }, NOW)).toBe(false);
  });
});

describe('who keeps the accounts', () => {
  const admin = { id: 'a', role: 'admin' } as const;
  const clerk = { id: 'c', role: 'secretariat' } as const;
  const by = (actorId: string, otherAdmins: number) => ({ actorId, otherAdmins });

  it('takes neither their own role nor their own account away', () => {
    expect(roleFault(admin, 'auditor', by('a', 5))).toBe('ownRole');
    expect(roleFault(admin, 'admin', by('a', 0))).toBeNull();
    expect(closingFault(admin, by('a', 5))).toBe('ownAccount');
  });

  it('leaves the office with an admin', () => {
    expect(roleFault(admin, 'auditor', by('x', 0))).toBe('lastAdmin');
    expect(roleFault(admin, 'auditor', by('x', 1))).toBeNull();
    expect(closingFault(admin, by('x', 0))).toBe('lastAdmin');
    expect(closingFault(admin, by('x', 1))).toBeNull();
    expect(closingFault(clerk, by('x', 0))).toBeNull();
  });
});
