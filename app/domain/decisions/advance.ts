import type { Reservation } from '../reservation/reservation.ts';
import type { Verb } from '../reservation/status.ts';
import type { AuditDraft, DecisionContext, JsonValue } from './decision.ts';

/** The request after a decision: one revision on, with who decided, when, under which rules. */
export function advance(
  reservation: Reservation,
  { actor, now, policy }: Pick<DecisionContext, 'actor' | 'now' | 'policy'>,
  changes: Partial<Reservation>,
): Reservation {
  return {
    ...reservation,
    ...changes,
    revision: reservation.revision + 1,
    policyId: policy.id,
    decidedBy: actor.name,
    decidedAt: now,
  };
}

/** SEQUENCE of the next calendar message: 0 for the first, then always one more. */
export function nextSequence(reservation: Pick<Reservation, 'calendarSequence'>): number {
  return reservation.calendarSequence === null ? 0 : reservation.calendarSequence + 1;
}

const DONE = {
  startReview: 'reviewStarted',
  return: 'returned',
  resubmit: 'resubmitted',
  complete: 'completedByRequester',
  verifyLetter: 'letterVerified',
  reject: 'rejected',
  offer: 'offered',
  accept: 'offerAccepted',
  decline: 'offerDeclined',
  approve: 'approved',
  requestChange: 'changeRequested',
  withdrawChange: 'changeWithdrawn',
  declineChange: 'changeDeclined',
  editGuests: 'guestsEdited',
  substituteGuest: 'guestSubstituted',
  withdraw: 'withdrawn',
  cancel: 'cancelled',
  reassign: 'reassigned',
  reschedule: 'rescheduled',
  hold: 'held',
  resume: 'resumed',
  refer: 'referred',
  merge: 'merged',
  checkIn: 'checkedIn',
  start: 'started',
  checkOut: 'checkedOut',
  close: 'closed',
  noShow: 'noShow',
  annul: 'annulled',
  waive: 'waived',
  logContact: 'contactLogged',
  rate: 'rated',
  writeNotula: 'notulaWritten',
  admit: 'admitted',
  refuse: 'refused',
} as const satisfies Record<Verb, string>;

/** What the record calls a verb that was done. */
export function actionOf(verb: Verb): string {
  return `reservation.${DONE[verb]}`;
}

/** The line of the record for a verb; where the request went is always part of it. */
export function line(
  verb: Verb,
  before: Reservation,
  after: Reservation,
  extra: {
    readonly reason?: string | null;
    readonly details?: { readonly [key: string]: JsonValue };
    readonly personal?: JsonValue;
  } = {},
): AuditDraft {
  return {
    action: actionOf(verb),
    reason: extra.reason ?? null,
    details: { from: before.status, to: after.status, ...extra.details },
    ...(extra.personal !== undefined && { personal: extra.personal }),
  };
}
