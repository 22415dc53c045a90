import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { alreadyStands, arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { checkIn } from '#app/domain/decisions/check-in.ts';
import { previewCheckIn } from '#app/domain/decisions/desk-preview.ts';
import type { HeadVerdict } from '#app/domain/reservation/head-claim.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { anAppointment, by, someGuests } from '#tests/support/reservations.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const house = { zone: 'WITA', officeAtFault: false } as const;
const attends = { claim: 'attends', office: 'bupati', representedBy: null } as const;

function ticked(count: number, headVerdict: HeadVerdict | null = null, refused = 0) {
  const guests = someGuests(count + refused).map(({ id }, index) => ({
    ...{ guestId: id, reason: null },
    verdict: index < count ? ('admitted' as const) : ('refused' as const),
  }));
  return { headVerdict, headRepresentedBy: null, guests, unlisted: [] };
}

const preview = (
  input: ReturnType<typeof ticked>,
  overrides: Parameters<typeof anAppointment>[0] = {},
  now: Instant = START,
) => {
  const reservation = anAppointment({ guests: someGuests(8), ...overrides });
  return previewCheckIn({ reservation, house, policy: DEFAULT_POLICY, now }, input);
};
const situations = (shown: ReturnType<typeof preview>) =>
  shown.instructions.map(({ situation }) => situation);

describe('the counter at the desk', () => {
  it.each([
    [4, 5, false],
    [5, 5, false],
    [6, 5, true],
  ])('with %i ticked: limit %i, over it %s', (count, guestLimit, isOverLimit) => {
    expect(preview(ticked(count))).toMatchObject({ admitted: count, guestLimit, isOverLimit });
  });

  it.each([
    ['present', 7, []],
    ['represented', 5, ['headAbsent', 'overLimit']],
    ['absent', 5, ['headAbsent', 'overLimit']],
    ['expected', 7, ['headExpected']],
  ] as const)('follows the verdict %s', (verdict, guestLimit, expected) => {
    const shown = preview(ticked(7, verdict), { headClaim: attends });
    expect(shown).toMatchObject({ guestLimit, isVerdictMissing: false });
    expect(situations(shown)).toEqual(expected);
  });

  it('holds "menyusul" until the grace is over, and no longer', () => {
    const at = (now: string) =>
      preview(ticked(7, 'expected'), { headClaim: attends }, now as Instant).guestLimit;
    expect(at('2026-12-07T02:30:00Z')).toBe(7);
    expect(at('2026-12-07T02:30:01Z')).toBe(5);
  });

  it('asks about a head that was announced, and says what a refused sixth will be', () => {
    expect(preview(ticked(3), { headClaim: attends }).isVerdictMissing).toBe(true);
    const shown = preview(ticked(5, null, 1));
    expect(shown.isOverLimit).toBe(false);
    expect(shown.instructions).toMatchObject([{ situation: 'overLimit', recorded: 'violation' }]);
  });

  it('says what the check-in then decides, whatever is ticked', () => {
    const reservation = anAppointment({ guests: someGuests(8), headClaim: attends });
    for (const verdict of ['present', 'represented', 'absent', 'expected'] as const) {
      for (let count = 1; count <= 8; count += 1) {
        const input = { ...ticked(count, verdict), at: START };
        const facts = { house, violations: [] };
        const decided = checkIn(reservation, input, facts, by('reception', START));
        const shown = preview(ticked(count, verdict), { headClaim: attends });
        expect(decided.ok, `${verdict} ${count}`).toBe(!shown.isOverLimit);
      }
    }
  });
});

describe('an arrival that was written down already', () => {
  const [first, second, third] = someGuests(3);
  const guests = [
    { ...first, arrival: 'admitted' as const },
    { ...second, arrival: 'refused' as const },
    { ...third, arrival: 'left' as const, name: 'Siti Contoh', origin: 'unlisted' as const },
  ] as Parameters<typeof alreadyStands>[0];
  const entry = (guestId: string, verdict: 'admitted' | 'refused') => ({
    ...{ guestId, verdict, reason: null },
  });
  const named = (name: string) => ({
    ...{ name, jabatan: null, kind: 'participant' as const },
    ...{ verdict: 'admitted' as const, reason: null },
  });

  it.each([
    ['who is inside', { guests: [entry('guest-1', 'admitted')], unlisted: [] }, true],
    ['who was turned away', { guests: [entry('guest-2', 'refused')], unlisted: [] }, true],
    ['who is to go in now', { guests: [entry('guest-2', 'admitted')], unlisted: [] }, false],
    ['a name, however written', { guests: [], unlisted: [named('siti  contoh')] }, true],
    ['a name that is new', { guests: [], unlisted: [named('Budi Contoh')] }, false],
    ['nobody known', { guests: [entry('guest-9', 'admitted')], unlisted: [] }, false],
  ])('%s', (_, input, expected) => {
    expect(alreadyStands(guests, input)).toBe(expected);
  });

  it('is told by a tally that only arrivals change', () => {
    expect(arrivalTally(guests)).toBe('2-1-3');
    expect(arrivalTally(someGuests(2))).toBe('0-0-2');
    const out = guests.map((guest) => ({ ...guest, arrival: 'left' as const }));
    expect(arrivalTally([...out.slice(0, 1), ...guests.slice(1)])).toBe('2-1-3');
  });
});
