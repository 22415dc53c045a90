import { describe, expect, it } from 'vitest';
import type { HouseFacts } from '#app/domain/compliance/facts-of.ts';
import { waive } from '#app/domain/decisions/waive.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { aReservation, anAppointment, by, someGuests } from '#tests/support/reservations.ts';

const house: HouseFacts = { zone: 'WITA' };
const six = someGuests(6);

function codesWaived(reservation: Reservation, role: Role, codes: RuleCode[] | null = null) {
  const input = { revision: 1, reason: 'Arahan pimpinan.', codes };
  const result = waive(reservation, input, { house }, by(role));
  return result.ok ? result.value.next.waivers.map(({ code }) => code) : result.error.code;
}

describe('a waiver', () => {
  it.each([
    ['what blocks now', aReservation({ guests: six }), 'supervisor', ['GUEST_LIMIT_EXCEEDED']],
    ['not what another role may waive', aReservation({ guests: six }), 'secretariat', 'forbidden'],
    ['the guest limit, at the door', anAppointment(), 'supervisor', ['GUEST_LIMIT_EXCEEDED']],
    ['nothing at the door for others', anAppointment(), 'secretariat', 'forbidden'],
    ['a letter that is missing', aReservation({ letter: null }), 'supervisor', ['LETTER_MISSING']],
    [
      'the rules of the approval where nothing blocks yet',
      aReservation({ status: 'verified' }),
      'secretariat',
      ['NON_WORKING_DAY', 'OUTSIDE_SERVICE_HOURS', 'DAILY_CAPACITY_REACHED'],
    ],
  ] as const)('without codes lets pass %s', (_, reservation, role, expected) => {
    expect(codesWaived(reservation, role)).toEqual(expected);
  });

  it.each([
    ['secretariat', 'DAILY_CAPACITY_REACHED', ['DAILY_CAPACITY_REACHED']],
    ['secretariat', 'GUEST_LIMIT_EXCEEDED', 'forbidden'],
    ['supervisor', 'GUEST_LIMIT_EXCEEDED', ['GUEST_LIMIT_EXCEEDED']],
    ['supervisor', 'NOTICE_TOO_SHORT', 'forbidden'],
    ['supervisor', 'NARASUMBER_BUSY', 'forbidden'],
    ['reception', 'GUEST_LIMIT_EXCEEDED', 'forbidden'],
  ] as const)('%s and %s: %j', (role, code, expected) => {
    expect(codesWaived(aReservation(), role, [code])).toEqual(expected);
  });

  it('keeps reason and person, and the same rule is not waived twice', () => {
    const input = { revision: 1, reason: 'Arahan pimpinan.', codes: null };
    const once = waive(anAppointment(), input, { house }, by('supervisor'));
    if (!once.ok) throw new Error('refused');
    const twice = waive(once.value.next, { ...input, revision: 2 }, { house }, by('supervisor'));
    expect(twice).toMatchObject({ value: { next: { waivers: once.value.next.waivers } } });
    expect(once.value.next.waivers).toMatchObject([
      { reason: 'Arahan pimpinan.', by: 'Pengguna supervisor' },
    ]);
  });
});
