import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { attendanceStanding, attendeesOf } from '#app/domain/reception/attendance.ts';
import type { MovementKind } from '#app/domain/reception/movement.ts';
import { isSameSpd, standingStamps } from '#app/domain/reception/spd.ts';
import { spanOf, staysOf } from '#app/domain/reception/stay.ts';
import type { Guest, GuestArrival } from '#app/domain/reservation/guest.ts';

const at = (clock: string): Instant => `2026-12-07T${clock}:00Z` as Instant;
const step = (guestId: string, kind: MovementKind, clock: string) => ({
  ...{ guestId, kind, at: at(clock) },
});
const guest = (id: string, arrival: GuestArrival): Guest => ({
  ...{ id, name: `Nama ${id}`, jabatan: null, nip: null, kind: 'participant', origin: 'listed' },
  ...{ arrival, refusalReason: null, specialNeeds: null },
});

describe('who was in the house', () => {
  it('is told by the steps through the door: annulled never was, back again has not left', () => {
    const stays = staysOf([
      step('a', 'admitted', '02:00'),
      step('b', 'admitted', '02:00'),
      step('c', 'admitted', '02:05'),
      step('d', 'refused', '02:05'),
      step('b', 'annulled', '02:10'),
      step('a', 'left', '03:00'),
      step('c', 'left', '03:00'),
      step('c', 'admitted', '03:10'),
    ]);
    expect([...stays.values()]).toEqual([
      { guestId: 'a', from: at('02:00'), to: at('03:00') },
      { guestId: 'c', from: at('02:05'), to: null },
    ]);
    expect(spanOf([...stays.values()])).toMatchObject({ from: at('02:00'), to: null });
    expect(spanOf([])).toBeNull();
  });

  it('leaves with the close where nobody said when, and came with the group where no step is known', () => {
    const visit = {
      guests: [guest('a', 'admitted'), guest('b', 'left'), guest('c', 'refused')],
      ...{ arrivedAt: at('01:50'), closedAt: at('03:30') },
    };
    const stays = staysOf([step('a', 'admitted', '02:00'), step('c', 'refused', '02:00')]);
    expect(attendeesOf(visit, stays).map(({ stay }) => stay)).toEqual([
      { guestId: 'a', from: at('02:00'), to: at('03:30') },
      { guestId: 'b', from: at('01:50'), to: at('03:30') },
    ]);
  });
});

describe('a Keterangan Kehadiran', () => {
  const attendee = (id: string, from: string, to: string | null) => ({
    guest: guest(id, 'admitted'),
    stay: { guestId: id, from: at(from), to: to === null ? null : at(to) },
  });
  const paper = { guestId: null, stays: [attendee('a', '02:00', null).stay] };

  it('stands while it is true, also when others come or its guest leaves', () => {
    const now = [attendee('a', '02:00', '03:00'), attendee('b', '02:30', null)];
    expect(attendanceStanding(paper, now)).toBe('stands');
  });

  it.each([
    ['the check-in was taken back', []],
    ['the hour was put right', [attendee('a', '02:20', null)]],
  ])('is replaced where %s', (_, now) => {
    expect(attendanceStanding(paper, now)).toBe('replaced');
  });

  it('is replaced where it said when somebody left and that was put right', () => {
    const left = { guestId: 'a', stays: [attendee('a', '02:00', '03:00').stay] };
    expect(attendanceStanding(left, [attendee('a', '02:00', '03:00')])).toBe('stands');
    expect(attendanceStanding(left, [attendee('a', '02:00', '03:15')])).toBe('replaced');
  });
});

describe('stamps on travel orders', () => {
  it('count until one more row takes them back', () => {
    const row = (seq: number, annuls: number | null = null) => ({
      ...{ seq, guestId: 'a', spdNumber: 'SPD/1', annuls },
    });
    expect(standingStamps([row(1), row(2), row(3, 1)]).map(({ seq }) => seq)).toEqual([2]);
    expect(isSameSpd('090/ 12/SPD', '090/12/spd')).toBe(true);
    expect(isSameSpd('090/12', '090/1 3')).toBe(false);
  });
});
