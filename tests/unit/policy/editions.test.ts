import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { changesBetween } from '#app/domain/policy/compare-editions.ts';
import { editionPlaces } from '#app/domain/policy/editions.ts';
import { type Policy, policyOn } from '#app/domain/policy/policy.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { policyWith } from '#tests/support/policy.ts';

function edition(id: string, effectiveFrom: string, publishedAt: string): Policy {
  return {
    ...DEFAULT_POLICY,
    ...{ id, effectiveFrom: effectiveFrom as LocalDate, publishedAt: publishedAt as Instant },
  };
}

const on = (policies: readonly Policy[], date: string) => policyOn(policies, date as LocalDate).id;

describe('the edition in force', () => {
  const wrong = edition('wrong', '2027-02-01', '2026-12-01T02:00:00Z');
  const right = edition('right', '2027-02-01', '2026-12-02T02:00:00Z');

  it('is the one published later, of two for the same day, in whatever order they are read', () => {
    expect(on([DEFAULT_POLICY, wrong, right], '2027-02-01')).toBe('right');
    expect(on([right, wrong, DEFAULT_POLICY], '2027-02-01')).toBe('right');
    expect(on([DEFAULT_POLICY, wrong, right], '2027-01-31')).toBe(DEFAULT_POLICY.id);
    expect(on([right, DEFAULT_POLICY], '2020-01-01')).toBe(DEFAULT_POLICY.id);
  });

  it('has its place among the others, and a number that never moves', () => {
    const sooner = edition('sooner', '2027-01-04', '2026-12-03T02:00:00Z');
    const places = editionPlaces([DEFAULT_POLICY, wrong, right, sooner], '2027-01-10' as LocalDate);
    expect(places.map(({ id, number, state, lastDay }) => [id, number, state, lastDay])).toEqual([
      [DEFAULT_POLICY.id, 1, 'past', '2027-01-03'],
      ['sooner', 4, 'current', '2027-01-31'],
      ['wrong', 2, 'replaced', null],
      ['right', 3, 'coming', null],
    ]);
  });
});

describe('two editions beside each other', () => {
  it('differ in what says something else, not in the order of a set', () => {
    const { values, basis } = policyWith({
      tatapMukaPerDay: 3,
      countedGuestKinds: ['thirdParty', 'participant'],
    });
    const after = { values, basis: { ...basis, farZones: { ...basis.farZones, confirmed: true } } };
    expect(changesBetween(DEFAULT_POLICY, after)).toEqual([
      { key: 'tatapMukaPerDay', valueChanged: true, basisChanged: false },
      { key: 'farZones', valueChanged: false, basisChanged: true },
    ]);
    expect(changesBetween(after, after)).toEqual([]);
  });
});
