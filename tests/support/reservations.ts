import type { Instant } from '#app/domain/calendar/instant.ts';
import type { DecisionContext } from '#app/domain/decisions/decision.ts';
import { blankReservation } from '#app/domain/reservation/blank-reservation.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import type { Plan, Reservation } from '#app/domain/reservation/reservation.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { anActor } from './actors.ts';
import { CALENDAR_2026 } from './holidays-2026.ts';

/** Monday, three weeks before the visit of {@link aPlan}. */
export const NOW = '2026-11-16T02:00:00Z' as Instant;

export function aContext(overrides: Partial<DecisionContext> = {}): DecisionContext {
  let last = 0;
  return {
    actor: anActor('secretariat'),
    now: NOW,
    policy: DEFAULT_POLICY,
    calendar: CALENDAR_2026,
    newId: () => `id-${(last += 1)}`,
    ...overrides,
  };
}

export function by(role: Actor['role'], now: Instant = NOW): DecisionContext {
  const office = role === 'pemda' ? { officeKey: 'pemda:71.03' } : {};
  return aContext({ actor: anActor(role, office), now });
}

export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    mode: 'tatapMuka',
    meetingUrl: null,
    sessions: [
      {
        start: '2026-12-07T02:00:00Z' as Instant,
        end: '2026-12-07T03:00:00Z' as Instant,
        unitIds: ['unit-1'],
        narasumberIds: ['person-1'],
        roomId: 'room-1',
      },
    ],
    ...overrides,
  };
}

export function someGuests(count: number, overrides: Partial<Guest> = {}): Guest[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `guest-${index + 1}`,
    name: `Peserta ${index + 1}`,
    jabatan: 'Staf',
    nip: null,
    kind: 'participant',
    origin: 'listed',
    arrival: 'expected',
    refusalReason: null,
    specialNeeds: null,
    ...overrides,
  }));
}

/** A request of Kab. Kepulauan Sangihe in good order; status and all else can be overridden. */
export function aReservation(overrides: Partial<Reservation> = {}): Reservation {
  return {
    ...blankReservation('reservation-1', 'K-2026-00001', aContext()),
    status: 'submitted',
    office: { body: 'pemda', regionCode: '71.03', name: null, opd: 'BPKAD', asPrinted: null },
    contact: { name: 'Ibu Contoh', jabatan: null, email: 'ibu@contoh.go.id', phone: null },
    topics: ['DAU'],
    preferences: ['2026-12-07T02:00:00Z' as Instant],
    letter: {
      number: '900/12/2026',
      date: '2026-11-10' as never,
      subject: 'Permohonan konsultasi',
      signatoryName: null,
      signatoryOffice: 'sekda',
      addressee: 'Direktur Jenderal Perimbangan Keuangan',
      file: { sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 900 },
    },
    guests: someGuests(3),
    ...overrides,
  };
}

/** The same, with an appointment. */
export function anAppointment(overrides: Partial<Reservation> = {}): Reservation {
  return aReservation({ status: 'approved', plan: aPlan(), calendarSequence: 0, ...overrides });
}
