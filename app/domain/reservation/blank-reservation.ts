import type { Instant } from '../calendar/instant.ts';
import type { Actor } from '../people/roles.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reservation } from './reservation.ts';

/** A request in which nothing has happened yet. */
export function blankReservation(
  id: string,
  number: string,
  { actor, now, policy }: { readonly actor: Actor; readonly now: Instant; readonly policy: Policy },
): Reservation {
  return {
    id,
    number,
    revision: 1,
    status: 'draft',
    heldFrom: null,
    source: 'request',
    channel: 'web',
    receivedAt: now,
    submittedAt: now,
    enteredByStaff: false,
    office: { body: 'other', regionCode: null, name: null, opd: null, asPrinted: null },
    contact: null,
    mode: 'tatapMuka',
    acceptsOtherMode: false,
    topics: [],
    questions: null,
    preferences: [],
    letter: null,
    letterVerification: null,
    guests: [],
    guestCount: null,
    headClaim: null,
    headVerdict: null,
    headRepresentedBy: null,
    plan: null,
    offer: null,
    pendingChange: null,
    correction: null,
    waivers: [],
    promise: { pausedSince: null, pausedWorkdays: 0, answeredAt: null },
    contactLoggedAt: null,
    arrivedAt: null,
    startedAt: null,
    closedAt: null,
    rating: null,
    ticketNumber: null,
    nadineNumber: null,
    relatedNumber: null,
    calendarSequence: null,
    policyId: policy.id,
    decidedBy: actor.name,
    decidedAt: now,
  };
}
