import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { complete, type Completion } from '#app/domain/decisions/complete.ts';
import { settle } from '#app/domain/decisions/settle.ts';
import { NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import { missingOf } from '#app/domain/reservation/completion.ts';
import { nextStepOf } from '#app/domain/reservation/next-step.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { aContext, aReservation, by, NOW } from '#tests/support/reservations.ts';

const ENTERED: Partial<Reservation> = {
  ...{ status: 'submitted', enteredByStaff: true, mode: 'tatapMuka', plan: null },
  ...{ preferences: [], guests: [], guestCount: null, letter: null },
};
const GUESTS = [
  { name: 'Ibu Satu', jabatan: null, nip: null, kind: 'participant' as const, specialNeeds: null },
];
const WHOLE: Completion = { preferences: ['2026-12-07T02:00:00Z' as Instant], guests: GUESTS };
const HOUSE = { house: { zone: 'WITA' as const } };

function completed(
  over: Partial<Reservation> = {},
  completion: Completion = WHOLE,
  context = by('pemda'),
) {
  const reservation = aReservation({ ...ENTERED, ...over });
  const input = { revision: reservation.revision, completion };
  return complete(reservation, input, HOUSE, context);
}

describe('what staff entered and left open', () => {
  it('misses times and guests until somebody names them', () => {
    expect(missingOf(aReservation(ENTERED))).toEqual(['preferences', 'guests', 'letter']);
    expect(missingOf(aReservation({ ...ENTERED, enteredByStaff: false }))).toEqual([]);
    const counted = { ...ENTERED, mode: 'videoConference' as const, guestCount: 4 };
    expect(missingOf(aReservation(counted))).toEqual(['preferences', 'letter']);
  });

  it('misses the letter until its file is there, somebody made sure of it or let it pass', () => {
    const file = { sha256: 'a'.repeat(64), mediaType: 'application/pdf' as const, bytes: 9 };
    const letter = { ...NO_LETTER_DETAILS, number: '900/1' };
    const times = { ...ENTERED, preferences: WHOLE.preferences ?? [], guestCount: 3 };
    const over = { ...times, mode: 'videoConference' as const };
    expect(missingOf(aReservation({ ...over, letter: { ...letter, file: null } }))).toEqual([
      'letter',
    ]);
    expect(missingOf(aReservation({ ...over, letter: { ...letter, file } }))).toEqual([]);
    const waiver = { id: 'w', code: 'LETTER_MISSING', reason: 'x', by: 's', at: NOW } as const;
    expect(missingOf(aReservation({ ...over, waivers: [waiver] }))).toEqual([]);
  });

  it('takes the letter alone, once, and touches neither the clock nor the day of receipt', () => {
    const file = { sha256: 'a'.repeat(64), mediaType: 'application/pdf' as const, bytes: 9 };
    const letter = { ...NO_LETTER_DETAILS, file };
    const done = completed({}, { letter });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    const { next, notices } = done.value;
    const before = aReservation(ENTERED);
    expect(next).toMatchObject({
      letter,
      promise: before.promise,
      submittedAt: before.submittedAt,
    });
    expect(missingOf(next)).toEqual(['preferences', 'guests']);
    expect(notices).toMatchObject([{ kind: 'requestCompleted', audience: { to: 'secretariat' } }]);
    expect(completed({ letter }, { letter })).toMatchObject({
      error: { code: 'invalid', errors: [{ path: 'letter' }, {}, {}].slice(0, 1) },
    });
  });

  it('waits for the pemda, and expires by no date that was never asked for', () => {
    const late = { ...aContext(), now: '2027-03-01T02:00:00Z' as Instant };
    expect(settle(aReservation(ENTERED), late)).toBeNull();
    const promise = { dueOn: '2026-11-19' as never, overdue: false };
    expect(nextStepOf(aReservation(ENTERED), promise, NOW)).toMatchObject({
      ...{ who: 'pemda', what: 'complete' },
    });
  });

  it('is completed by the pemda, whatever else is missing, and the secretariat hears of it', () => {
    const done = completed();
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    const { next, notices, audit } = done.value;
    expect(next).toMatchObject({ status: 'submitted', preferences: WHOLE.preferences });
    expect(next.guests).toHaveLength(1);
    expect(missingOf(next)).toEqual(['letter']);
    expect(notices).toMatchObject([{ kind: 'requestCompleted', audience: { to: 'secretariat' } }]);
    expect(audit[0].action).toBe('reservation.completedByRequester');
    expect(JSON.stringify(audit[0].details)).not.toContain('Ibu Satu');
  });

  it('asks a pemda for all of it, and takes no time that is over', () => {
    expect(completed({}, { guests: GUESTS })).toMatchObject({
      error: { code: 'invalid', errors: [{ path: 'preferences' }] },
    });
    const past = { ...WHOLE, preferences: ['2026-11-16T01:00:00Z' as Instant] };
    expect(completed({}, past)).toMatchObject({ error: { code: 'invalid' } });
    expect(completed({}, { guests: GUESTS }, by('agent'))).toMatchObject({ ok: true });
  });

  it('asks the rules of a submission from the day of receipt on', () => {
    const tomorrow = { ...WHOLE, preferences: ['2026-11-17T02:00:00Z' as Instant] };
    const early = { submittedAt: '2026-11-09T02:00:00Z' as Instant };
    expect(completed({ submittedAt: NOW }, tomorrow)).toMatchObject({ error: { code: 'blocked' } });
    expect(completed(early, tomorrow)).toMatchObject({ ok: true });
    const eight = {
      ...WHOLE,
      guests: Array.from({ length: 8 }, (_, index) => ({
        ...GUESTS[0],
        name: `T ${index}`,
      })) as typeof GUESTS,
    };
    expect(completed({}, eight)).toMatchObject({ error: { code: 'blocked' } });
    expect(completed({}, eight, by('secretariat'))).toMatchObject({ ok: true });
  });

  it('is not completed twice, nor where it was sent whole', () => {
    const whole = { preferences: WHOLE.preferences ?? [], guestCount: null, enteredByStaff: false };
    expect(completed(whole)).toMatchObject({
      error: { code: 'wrong-status', because: 'complete' },
    });
    expect(completed({ status: 'approved' })).toMatchObject({ error: { code: 'wrong-status' } });
  });

  it('keeps the address where a line for it is left blank', () => {
    const contact = { name: 'Ibu Baru', jabatan: null, email: null, phone: '0812' };
    const before = { name: 'Ibu', jabatan: null, email: 'a@contoh.example', phone: null };
    const done = completed({ contact: before }, { ...WHOLE, contact });
    expect(done).toMatchObject({
      value: { next: { contact: { name: 'Ibu Baru', email: 'a@contoh.example' } } },
    });
  });
});
