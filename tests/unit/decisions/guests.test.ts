import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { editGuests } from '#app/domain/decisions/edit-guests.ts';
import type { GuestListEdit } from '#app/domain/decisions/guest-list-edit.ts';
import { resubmit } from '#app/domain/decisions/resubmit.ts';
import { substituteGuest } from '#app/domain/decisions/substitute-guest.ts';
import { guestListClosesAt } from '#app/domain/reservation/guest-list.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import {
  aContext,
  anAppointment,
  aReservation,
  by,
  someGuests,
} from '#tests/support/reservations.ts';

const FACTS = { house: { zone: 'WITA' as const } };
/** The list of an appointment on Monday closes on Friday, 17.00 WIB. */
const OPEN = '2026-12-04T09:59:59Z' as Instant;
const CLOSED = '2026-12-04T10:00:00Z' as Instant;

const said = (name: string, kind: 'participant' | 'companion' = 'participant') => ({
  ...{ name, jabatan: 'Staf', nip: null, kind, specialNeeds: null },
});
const line = (id: string | null, name: string) => ({ id, ...said(name) });
const waived = (reservation: Reservation): Reservation => ({
  ...reservation,
  waivers: [
    {
      ...{ id: 'w-1', code: 'GUEST_LIMIT_EXCEEDED', reason: 'Arahan pimpinan.', by: 'Kabag' },
      at: OPEN,
    },
  ],
});

function edited(reservation: Reservation, edit: GuestListEdit, context = by('pemda', OPEN)) {
  return editGuests(reservation, { revision: reservation.revision, edit }, FACTS, context);
}

describe('the closing of a guest list', () => {
  it('is 17.00 WIB of the working day before, over weekends and holidays', () => {
    const rules = aContext();
    expect(guestListClosesAt('2026-12-07T02:00:00Z' as Instant, rules)).toBe(CLOSED);
    expect(guestListClosesAt('2026-12-28T02:00:00Z' as Instant, rules)).toBe(
      '2026-12-23T10:00:00Z',
    );
  });
});

describe('a changed list', () => {
  it('keeps those who stay as who they are, by id or as the same person, and tells the office', () => {
    const before = anAppointment();
    const result = edited(before, {
      guests: [line('guest-2', 'Peserta Dua'), line(null, 'peserta 1'), line(null, 'Yang Baru')],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { next, notices, audit } = result.value;
    expect(next.guests.map(({ id }) => id)).toEqual(['guest-2', 'guest-1', 'id-1']);
    expect(next.guests[0]).toMatchObject({ name: 'Peserta Dua', origin: 'listed' });
    expect(next.revision).toBe(before.revision + 1);
    expect(notices.map(({ kind, audience }) => [kind, audience.to])).toEqual([
      ['guestsChanged', 'secretariat'],
    ]);
    expect(audit[0].details).toMatchObject({ added: 1, removed: 1, changed: 2, guests: 3 });
    expect(JSON.stringify(audit[0].details)).not.toContain('Baru');
  });

  it('that is the one that stands makes no step and no news', () => {
    const before = anAppointment({
      headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
    });
    const guests = before.guests.map(({ id, name, jabatan, nip, kind, specialNeeds }) => ({
      ...{ id, name, jabatan, nip, kind, specialNeeds },
    }));
    const { guestCount, headClaim } = before;
    const edit = { guests, guestCount, headClaim: headClaim && { ...headClaim } };
    const result = edited(before, edit);
    expect(result).toMatchObject({ ok: true, value: { notices: [] } });
    expect(result.ok && result.value.next).toBe(before);
    const turned = edited(before, { ...edit, guests: guests.toReversed() });
    expect(turned.ok && turned.value.next.revision).toBe(before.revision + 1);
    const apart = edited(before, { ...edit, headClaim: null });
    expect(apart.ok && apart.value.next.revision).toBe(before.revision + 1);
  });

  it('leaves what is not mentioned, and takes the statement back', () => {
    const before = anAppointment({
      headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
    });
    const result = edited(before, { headClaim: null });
    expect(result).toMatchObject({ value: { next: { headClaim: null, guests: before.guests } } });
  });

  it('is quiet while nobody has begun to look, and tells the pemda what staff changed for it', () => {
    const guests = [line(null, 'Seorang')];
    expect(edited(aReservation(), { guests })).toMatchObject({ value: { notices: [] } });
    expect(edited(aReservation(), { guests }, by('agent', OPEN))).toMatchObject({
      value: { notices: [{ kind: 'guestsChanged', audience: { to: 'requester' } }] },
    });
  });

  it('is held to the limit of the statement, with a waiver honoured', () => {
    const guests = Array.from({ length: 6 }, (_, index) => line(null, `Tamu ${index}`));
    expect(edited(anAppointment(), { guests })).toMatchObject({
      error: { code: 'blocked', findings: [{ code: 'GUEST_LIMIT_EXCEEDED', severity: 'block' }] },
    });
    const attends = { claim: 'attends', office: 'bupati', representedBy: null } as const;
    expect(edited(anAppointment(), { guests, headClaim: attends }).ok).toBe(true);
    expect(edited(waived(anAppointment({ guests: someGuests(6) })), { guests })).toMatchObject({
      value: { findings: [{ severity: 'warn', waiverId: 'w-1' }] },
    });
  });

  it('grows under no waiver: that was given for those who were on it', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => line(null, `Tamu ${i}`));
    const six = waived(anAppointment({ guests: someGuests(6) }));
    const beyond = { error: { code: 'blocked', findings: [{ code: 'GUEST_LIMIT_EXCEEDED' }] } };
    expect(edited(six, { guests: many(7) })).toMatchObject(beyond);
    expect(edited(six, { guestCount: 15 })).toMatchObject(beyond);
    expect(edited(waived(anAppointment()), { guests: many(6) })).toMatchObject(beyond);
    // Seven under the statement are within the limit; without it nobody has let them pass.
    const attends = { claim: 'attends', office: 'bupati', representedBy: null } as const;
    const seven = waived(anAppointment({ guests: someGuests(7), headClaim: attends }));
    expect(edited(seven, { headClaim: null })).toMatchObject(beyond);
    const entered = waived(aReservation({ guests: someGuests(6) }));
    expect(edited(entered, { guests: many(15) }, by('secretariat', OPEN))).toMatchObject(beyond);
  });

  it('grows under no waiver by a correction either', () => {
    const returned = waived(
      aReservation({
        ...{ status: 'returned', guests: someGuests(6) },
        correction: { note: 'Lengkapi surat.', returnedAt: OPEN } as never,
      }),
    );
    const sent = (count: number) =>
      resubmit(
        returned,
        {
          revision: returned.revision,
          corrections: { guests: Array.from({ length: count }, (_, i) => said(`Tamu ${i}`)) },
        },
        FACTS,
        by('pemda', '2026-11-17T02:00:00Z' as Instant),
      );
    expect(sent(6).ok).toBe(true);
    expect(sent(15)).toMatchObject({ error: { code: 'blocked' } });
  });

  it('may outgrow the limit by staff only where approval still asks', () => {
    const guests = Array.from({ length: 6 }, (_, index) => line(null, `Tamu ${index}`));
    expect(edited(aReservation(), { guests }, by('secretariat', OPEN)).ok).toBe(true);
    expect(edited(anAppointment(), { guests }, by('secretariat', OPEN))).toMatchObject({
      error: { code: 'blocked' },
    });
  });

  it('is not emptied, names nobody twice and nobody unknown', () => {
    const errorOf = (guests: ReturnType<typeof line>[]) => edited(anAppointment(), { guests });
    expect(errorOf([])).toMatchObject({ error: { errors: [{ path: 'guests' }] } });
    expect(errorOf([line('guest-9', 'Asing')])).toMatchObject({
      error: { errors: [{ path: 'guests.0.id' }] },
    });
    expect(errorOf([line('guest-1', 'A'), line('guest-1', 'B')])).toMatchObject({
      error: { errors: [{ path: 'guests.1.id' }] },
    });
  });

  it('comes too late once the list has closed, for staff as well', () => {
    const late = { guests: [line('guest-1', 'Lain')] };
    for (const role of ['pemda', 'secretariat'] as const) {
      expect(edited(anAppointment(), late, by(role, CLOSED))).toMatchObject({
        error: { code: 'wrong-status', because: 'guestListClosed' },
      });
    }
  });
});

describe('a substitution', () => {
  const substituted = (
    reservation: Reservation,
    guestId: string,
    guest = said('Pengganti'),
    context = by('pemda', CLOSED),
  ) =>
    substituteGuest(
      reservation,
      { revision: reservation.revision, guestId, guest },
      FACTS,
      context,
    );

  it('puts one in another’s place, the others untouched, and seals the names', () => {
    const before = anAppointment();
    const result = substituted(before, 'guest-2');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { next, audit, notices } = result.value;
    expect(next.guests.map(({ id, origin }) => [id, origin])).toEqual([
      ['guest-1', 'listed'],
      ['id-1', 'addedLate'],
      ['guest-3', 'listed'],
    ]);
    expect(audit[0]).toMatchObject({
      details: { guest: 'id-1', replaced: 'guest-2' },
      personal: { came: 'Pengganti', left: 'Peserta 2' },
    });
    expect(notices).toMatchObject([{ kind: 'guestSubstituted', audience: { to: 'secretariat' } }]);
  });

  it('is of somebody on the list, and over once the first has come', () => {
    expect(substituted(anAppointment(), 'guest-9')).toMatchObject({
      error: { errors: [{ path: 'guestId' }] },
    });
    expect(substituted(anAppointment({ status: 'arrived' }), 'guest-1')).toMatchObject({
      error: { code: 'wrong-status' },
    });
  });

  it('makes no companion a participant beyond the limit, waived or not', () => {
    const [first, ...others] = someGuests(6);
    const guests = [{ ...first, kind: 'companion' } as (typeof others)[number], ...others];
    const full = anAppointment({ guests });
    expect(substituted(full, 'guest-1', said('Baru', 'companion')).ok).toBe(true);
    for (const one of [full, waived(full)]) {
      expect(substituted(one, 'guest-1')).toMatchObject({
        error: { code: 'blocked', findings: [{ code: 'GUEST_LIMIT_EXCEEDED' }] },
      });
    }
    const many = waived(anAppointment({ guests: someGuests(6) }));
    expect(substituted(many, 'guest-1').ok).toBe(true);
  });
});
