import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import {
  addressOf,
  CLAIM_STEPS,
  isGovernmentAddress,
  maySee,
  type OfficerState,
  scopeOf,
} from '#app/domain/people/officer.ts';

const OWN = 'bpkad@sangihe.go.id';
const SANGIHE = 'pemda:71.03';
const TOMOHON = 'pemda:71.73';
const AT = '2026-11-23T02:00:00Z' as Instant;

const claim = (state: OfficerState, officeKey = SANGIHE) => ({ officeKey, state, claimedAt: AT });
const ofOthers = { officeKey: SANGIHE, contactEmail: 'lain@sangihe.go.id' };
const ofItself = { officeKey: SANGIHE, contactEmail: ' BPKAD@Sangihe.go.id' };

describe('what an address may see', () => {
  it.each<[string, readonly OfficerState[], boolean, boolean]>([
    ['claims nothing', [], true, false],
    ['waits', ['claimed'], true, false],
    ['is confirmed', ['confirmed'], true, true],
    ['was refused', ['refused'], false, false],
    ['has ended', ['ended'], false, false],
    ['was refused and asks again', ['refused', 'claimed'], false, false],
    ['had ended and asks again', ['claimed', 'ended'], false, false],
    ['had ended and is confirmed anew', ['ended', 'confirmed'], true, true],
  ])('of an office for which it %s', (_, states, own, others) => {
    const scope = scopeOf(
      OWN,
      states.map((state) => claim(state)),
    );
    expect(maySee(scope, ofItself)).toBe(own);
    expect(maySee(scope, ofOthers)).toBe(others);
  });

  it('is told office by office', () => {
    const scope = scopeOf(OWN, [claim('confirmed'), claim('refused', TOMOHON)]);
    expect(maySee(scope, ofOthers)).toBe(true);
    expect(maySee(scope, { officeKey: TOMOHON, contactEmail: OWN })).toBe(false);
    expect(maySee(scope, { officeKey: 'dprd:71.03', contactEmail: null })).toBe(false);
  });

  it('is nothing of a request without a contact', () => {
    expect(maySee(scopeOf('', []), { officeKey: SANGIHE, contactEmail: null })).toBe(false);
  });
});

describe('a claim', () => {
  it('is decided once, and ends once', () => {
    expect(CLAIM_STEPS.confirm).toEqual({ from: 'claimed', to: 'confirmed' });
    expect(CLAIM_STEPS.refuse).toEqual({ from: 'claimed', to: 'refused' });
    expect(CLAIM_STEPS.end).toEqual({ from: 'confirmed', to: 'ended' });
  });
});

describe('an address', () => {
  it('is compared without regard to case and blanks', () => {
    expect(addressOf('  Bpkad@Sangihe.GO.id ')).toBe(OWN);
  });

  it.each(['bpkad@sangihekab.go.id', 'a.b@dprd.jabarprov.go.id', 'X@KEMENDAGRI.GO.ID'])(
    'is an official one: %s',
    (address) => expect(isGovernmentAddress(address)).toBe(true),
  );

  it.each([
    ...['sekda@gmail.com', 'a@go.id', 'a@sangihe.go.id.example.com', 'a@sangihego.id'],
    ...['a@evil.com?x=.go.id', 'a@b@c.go.id', 'go.id', ''],
  ])('is none: %s', (address) => expect(isGovernmentAddress(address)).toBe(false));
});
