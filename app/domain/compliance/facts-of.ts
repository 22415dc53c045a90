import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Policy } from '../policy/policy.ts';
import { duplicateGuests, type Guest, hasArrived, isCounted } from '../reservation/guest.ts';
import { type Plan, plannedStart, type Reservation } from '../reservation/reservation.ts';
import type {
  AskedSlot,
  AssignmentFacts,
  Facts,
  GuestFacts,
  HistoryFacts,
  Moment,
  ScheduleFacts,
} from './facts.ts';

/** What the house knows beside the request itself; groups left out are not asked about. */
export interface HouseFacts {
  /** The requester's zone, by its province. */
  readonly zone: Zone;
  readonly history?: HistoryFacts;
  readonly schedule?: ScheduleFacts;
  readonly assignment?: AssignmentFacts;
  /** The promise had lapsed, a notice had failed, or the office had moved the date too late. */
  readonly officeAtFault?: boolean;
}

/** The moment a rule is asked, and what only that moment knows. */
export interface Asking {
  readonly moment: Moment;
  readonly now: Instant;
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
  /** The plan to be judged; left out, the preferences are. */
  readonly plan?: Plan;
  readonly arrivedAt?: Instant;
}

/** Puts a request and what the house knows into the form the rules ask for. */
export function factsOf(reservation: Reservation, house: HouseFacts, asking: Asking): Facts {
  const { moment, now, policy, plan } = asking;
  const fromReceipt = moment === 'submission' || moment === 'review';
  const start = plannedStart(reservation);
  return {
    moment,
    at: fromReceipt ? reservation.submittedAt : (asking.arrivedAt ?? now),
    mode: plan?.mode ?? reservation.mode,
    enteredByStaff: reservation.enteredByStaff,
    requester: { body: reservation.office.body, zone: house.zone },
    topics: reservation.topics,
    slots: plan === undefined ? preferredSlots(reservation, policy) : plannedSlots(plan),
    // What is said of a letter counts only with the letter itself in hand.
    letter: reservation.letter?.file ? reservation.letter : null,
    guests: guestFacts(reservation, policy),
    headClaim: reservation.headClaim,
    headVerdict: reservation.headVerdict,
    reservation: {
      status: reservation.status,
      start,
      officeAtFault: house.officeAtFault ?? false,
      contactLoggedBeforeStart:
        reservation.contactLoggedAt !== null &&
        start !== null &&
        reservation.contactLoggedAt < start,
    },
    arrivedAt: asking.arrivedAt ?? reservation.arrivedAt,
    ...(house.history && { history: house.history }),
    ...(house.schedule && { schedule: house.schedule }),
    ...(house.assignment && { assignment: house.assignment }),
    calendar: asking.calendar,
  };
}

export function preferredSlots(
  reservation: Pick<Reservation, 'preferences'>,
  policy: Policy,
): AskedSlot[] {
  return reservation.preferences.map((start, index) => ({
    start,
    end: addMinutes(start, policy.values.slotMinutes),
    preference: index + 1,
  }));
}

function plannedSlots(plan: Plan): AskedSlot[] {
  return plan.sessions.map(({ start, end }) => ({ start, end, preference: null }));
}

/** Counted guests on the list, or the number given where no names are. */
export function announcedCount(
  reservation: Pick<Reservation, 'guests' | 'guestCount'>,
  policy: Policy,
): number {
  const listed = reservation.guests.filter(
    (guest) => guest.origin !== 'unlisted' && isCounted(guest, policy),
  );
  return Math.max(listed.length, reservation.guestCount ?? 0);
}

function guestFacts(reservation: Reservation, policy: Policy): GuestFacts {
  const { guests } = reservation;
  const arrived = guests.filter((guest) => hasArrived(guest) && isCounted(guest, policy));
  const announced = announcedCount(reservation, policy);
  const names = (kind: Guest['kind']): string[] =>
    guests.filter((guest) => guest.kind === kind).map((guest) => guest.name);
  return {
    announced,
    approved: reservation.plan === null ? null : announced,
    arrived: arrived.length,
    unlisted: guests.filter((guest) => guest.origin === 'unlisted' && hasArrived(guest)).length,
    companions: names('companion').length,
    thirdParties: names('thirdParty'),
    duplicates: duplicateGuests(guests),
  };
}
