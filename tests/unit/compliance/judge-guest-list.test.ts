import { describe, expect, it } from 'vitest';
import { judgeGuestList } from '#app/domain/compliance/judge-guest-list.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

const NOW = '2026-11-23T02:00:00Z' as Instant;

describe('judgeGuestList', () => {
  it('says nothing of a list within the limit', () => {
    expect(codesOf(named(5))).toEqual([]);
  });

  it('blocks one guest more than the limit, and tells both numbers', () => {
    const [finding] = judge(named(6));
    expect(finding).toMatchObject({
      ...{ code: 'GUEST_LIMIT_EXCEEDED', severity: 'block' },
      params: { guests: 6, limit: 5, excess: 1 },
    });
  });

  it('takes the raised limit where the Kepala Daerah is said to attend', () => {
    expect(codesOf(named(7), 'attends')).toEqual([]);
    expect(codesOf(named(8), 'attends')).toEqual(['GUEST_LIMIT_EXCEEDED']);
  });

  it('does not count companions, and asks about too many of them', () => {
    expect(codesOf([...named(5), ...named(3, 'companion')])).toEqual([]);
    expect(codesOf([...named(5), ...named(4, 'companion')])).toEqual(['TOO_MANY_COMPANIONS']);
  });

  it('names who stands twice and who is of a third party', () => {
    const [first] = named(1);
    expect(codesOf([...named(1), ...(first ? [first] : [])])).toEqual(['GUEST_DUPLICATE']);
    expect(codesOf(named(1, 'thirdParty'))).toEqual(['THIRD_PARTY_GUEST']);
  });

  it('only warns of too many in a video conference, also where just their number is given', () => {
    const list = { mode: 'videoConference', guests: [], guestCount: 21, headClaim: null } as const;
    expect(judgeGuestList(list, DEFAULT_POLICY, NOW)).toMatchObject([
      { code: 'GUEST_LIMIT_EXCEEDED', severity: 'warn' },
    ]);
  });
});

interface Named {
  readonly name: string;
  readonly nip: null;
  readonly kind: GuestKind;
}

function named(count: number, kind: GuestKind = 'participant'): Named[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${kind} ${at}`, nip: null, kind }));
}

function judge(guests: readonly Named[], claim: 'attends' | 'none' = 'none') {
  const headClaim = { claim, office: null, representedBy: null };
  const list = { mode: 'tatapMuka', guests, guestCount: null, headClaim } as const;
  return judgeGuestList(list, DEFAULT_POLICY, NOW);
}

function codesOf(guests: readonly Named[], claim?: 'attends' | 'none'): string[] {
  return judge(guests, claim).map(({ code }) => code);
}
