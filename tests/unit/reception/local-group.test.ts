import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { DeskGroup } from '#app/domain/decisions/desk-preview.ts';
import { DESK_ACTOR, decideHere, groupNow, seenOf } from '#app/forms/local-group.ts';
import { isLocalId, type QueuedDeed, withLocalNames } from '#app/forms/queued-deed.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { anAppointment, someGuests } from '#tests/support/reservations.ts';
import { unlisted } from '#tests/support/desk.ts';

const NOW = '2026-12-07T01:55:00Z' as Instant;

function aGroup(count: number): DeskGroup {
  return {
    reservation: anAppointment({ guests: someGuests(count), headClaim: null }),
    house: { zone: 'WITA', officeAtFault: false },
    ...{ policy: DEFAULT_POLICY, now: NOW },
  };
}

function queued(
  { reservation }: DeskGroup,
  fields: Readonly<Record<string, string>>,
  overrides: Partial<QueuedDeed> = {},
): QueuedDeed {
  return {
    ...{ number: reservation.number, nonce: 'n-1', deed: 'checkIn' },
    ...{ day: '2026-12-07' as LocalDate, deviceMs: Date.parse(NOW) - 60_000, offsetMs: 0 },
    ...{ fields: Object.entries(fields), by: { id: 'a', name: 'Ani' } },
    ...overrides,
  };
}

describe('a group on a device without a line', () => {
  it('stands as its queued deeds leave it, each counting from the ones before', () => {
    const group = aGroup(4);
    const first = queued(group, { 'tamu.guest-1': 'admitted' });
    const second = queued(group, { 'tamu.guest-2': 'admitted' }, { nonce: 'n-2' });
    const now = groupNow(group, [first, second], DESK_ACTOR);
    expect(now.reservation.status).toBe('arrived');
    expect(now.reservation.guests.map(({ arrival }) => arrival)).toEqual([
      ...['admitted', 'admitted', 'expected', 'expected'],
    ]);
    expect(seenOf(now)).toBe('2-0-4');
    expect(now.reservation.arrivedAt).toBe('2026-12-07T01:54:00Z');
  });

  it('takes no more than the limit, counted over all parts', () => {
    const limit = DEFAULT_POLICY.values.guestLimitOrdinary;
    const group = aGroup(limit + 1);
    const all = group.reservation.guests
      .slice(0, limit)
      .map(({ id }) => [`tamu.${id}`, 'admitted']);
    const now = groupNow(group, [queued(group, Object.fromEntries(all))], DESK_ACTOR);
    const more = queued(group, { [`tamu.guest-${limit + 1}`]: 'admitted' }, { nonce: 'n-2' });
    expect(decideHere(now, more, DESK_ACTOR)).toMatchObject({
      ...{ ok: false, error: { code: 'over-limit', guestLimit: limit, admitted: limit + 1 } },
    });
    expect(groupNow(now, [more], DESK_ACTOR)).toEqual(now);
  });

  it('names a guest whom only the device knows alike every time, and sends the name along', () => {
    const group = aGroup(1);
    const [once, again] = [1, 2].map(() =>
      groupNow(group, [queued(group, unlisted(0, 'Budi'))], DESK_ACTOR),
    );
    expect(once).toEqual(again);
    const guests = once?.reservation.guests ?? [];
    const id = guests.find((guest) => isLocalId(guest.id))?.id ?? '';
    expect(withLocalNames([['guestIds', id]], guests)).toContainEqual([`namalokal.${id}`, 'Budi']);
    const leaving = queued(group, { guestIds: id }, { deed: 'checkOut', nonce: 'n-2' });
    const gone = groupNow(once ?? group, [leaving], DESK_ACTOR).reservation.guests;
    expect(gone.map(({ arrival }) => arrival)).toEqual(['expected', 'left']);
  });
});
