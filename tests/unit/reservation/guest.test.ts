import { describe, expect, it } from 'vitest';
import {
  duplicateGuests,
  type GuestArrival,
  hasArrived,
  isCounted,
  wasAdmitted,
} from '#app/domain/reservation/guest.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { policyWith } from '#tests/support/policy.ts';

describe('isCounted', () => {
  it.each([
    ['participant', true],
    ['thirdParty', true],
    ['companion', false],
  ] as const)('%s: %s', (kind, expected) => {
    expect(isCounted({ kind }, policyWith())).toBe(expected);
  });

  it('follows the policy', () => {
    const everyone = policyWith({ countedGuestKinds: GUEST_KINDS });
    expect(isCounted({ kind: 'companion' }, everyone)).toBe(true);
    expect(isCounted({ kind: 'participant' }, policyWith({ countedGuestKinds: [] }))).toBe(false);
  });
});

describe('arrival', () => {
  it.each([
    ['expected', false, false],
    ['admitted', true, true],
    ['refused', true, false],
    ['left', true, true],
    ['absent', false, false],
  ] satisfies [GuestArrival, boolean, boolean][])(
    '%s: has arrived %s, was admitted %s',
    (arrival, arrived, admitted) => {
      expect(hasArrived({ arrival })).toBe(arrived);
      expect(wasAdmitted({ arrival })).toBe(admitted);
    },
  );
});

describe('duplicateGuests', () => {
  const guest = (name: string, nip: string | null = null) => ({ name, nip });

  it.each([
    ['nobody', [], []],
    ['two people', [guest('Ani'), guest('Budi')], []],
    ['the same name', [guest('Ani'), guest('Ani')], ['Ani']],
    [
      'the same name, written otherwise',
      [guest('Siti Aminah, S.E.'), guest('siti aminah SE')],
      ['siti aminah SE'],
    ],
    ['one name within another', [guest('Ani'), guest('Ani Lestari')], []],
    ['three times', [guest('Ani'), guest('Ani'), guest('ANI')], ['Ani', 'ANI']],
    [
      'the same NIP under two names',
      [guest('Ani', '19800101 200501 2 001'), guest('Ani Lestari', '198001012005012001')],
      ['Ani Lestari'],
    ],
    ['a NIP on one side only', [guest('Ani', '198001012005012001'), guest('Ani')], ['Ani']],
  ])('%s', (_, guests, expected) => {
    expect(duplicateGuests(guests)).toEqual(expected);
  });
});
