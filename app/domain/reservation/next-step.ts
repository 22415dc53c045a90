import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { missingOf } from './completion.ts';
import type { PromiseState } from './promise.ts';
import { plannedStart, type Reservation } from './reservation.ts';
import type { Status } from './status.ts';
import { targetOf } from './transitions.ts';

/** Who has to act. */
export type Acting = 'pemda' | 'office' | 'nobody';

/** What is next; `copy/next-step.ts` says it. */
export const NEXT_STEPS = [
  'send',
  'startReview',
  'finishReview',
  'correct',
  'complete',
  'decide',
  'answerOffer',
  'resume',
  'decideChange',
  'awaitLink',
  'join',
  'visit',
  'recordArrival',
  'callIn',
  'hold',
  'rate',
  'replyToViolation',
  'decideAtDoor',
  'askAgain',
  'followOther',
  'followReferral',
  'nothing',
] as const;
export type NextStepKey = (typeof NEXT_STEPS)[number];

/** By when: a moment, or the end of a day on which it is still in time. */
export type Due = { readonly at: Instant } | { readonly day: LocalDate };

export interface NextStep {
  readonly who: Acting;
  readonly what: NextStepKey;
  readonly by: Due | null;
  /** The office has not kept what it promised. */
  readonly late: boolean;
}

type About = Pick<
  Reservation,
  'status' | 'mode' | 'plan' | 'offer' | 'correction' | 'pendingChange' | 'rating'
> &
  Parameters<typeof missingOf>[0];
type Promised = Pick<PromiseState, 'dueOn' | 'overdue'>;

/**
 * What is next, who acts, and by when: the line at the open end of a request's track. Where a reply
 * to a ketidaksesuaian is awaited it comes first, also of a request that has ended: its time runs.
 * @param replyUntil until when the pemda may still reply; null where nothing is asked
 */
export function nextStepOf(
  reservation: About,
  promise: Promised,
  now: Instant,
  replyUntil: Instant | null = null,
): NextStep {
  if (replyUntil !== null) return pemda('replyToViolation', { at: replyUntil });
  const waits = targetOf(reservation.status, 'complete') !== null;
  if (waits && missingOf(reservation).length > 0) return pemda('complete', null);
  return STEPS[reservation.status](reservation, promise, now);
}

type Step = (reservation: About, promise: Promised, now: Instant) => NextStep;

const STEPS: Readonly<Record<Status, Step>> = {
  draft: () => pemda('send', null),
  submitted: (_, promise) => promised('startReview', promise),
  inReview: (_, promise) => promised('finishReview', promise),
  returned: ({ correction }) => pemda('correct', moment(correction?.deadline)),
  verified: (_, promise) => promised('decide', promise),
  offered: ({ offer }) => pemda('answerOffer', moment(offer?.deadline)),
  onHold: () => office('resume'),
  approved: beforeTheVisit,
  arrived: () => office('callIn'),
  inProgress: () => office('hold'),
  completed: ({ rating }) => (rating === null ? pemda('rate', null) : nobody('nothing')),
  noShow: () => nobody('askAgain'),
  rejected: () => nobody('askAgain'),
  withdrawn: () => nobody('askAgain'),
  cancelledByPemda: () => nobody('askAgain'),
  cancelledByOffice: () => nobody('askAgain'),
  expired: () => nobody('askAgain'),
  referred: () => nobody('followReferral'),
  merged: () => nobody('followOther'),
  walkIn: () => office('decideAtDoor'),
  refusedAtDoor: () => nobody('askAgain'),
};

/** A change that is asked for comes first; then whatever leads into the consultation itself. */
function beforeTheVisit(reservation: About, _: Promised, now: Instant): NextStep {
  const { plan, pendingChange } = reservation;
  const start = plannedStart(reservation);
  const mode = plan?.mode ?? reservation.mode;
  if (start !== null && start <= now) return office('recordArrival');
  if (pendingChange !== null) return { ...office('decideChange'), by: moment(start) };
  if (mode === 'tatapMuka') return pemda('visit', moment(start));
  return plan?.meetingUrl
    ? pemda('join', moment(start))
    : { ...office('awaitLink'), by: moment(start) };
}

function promised(what: NextStepKey, { dueOn, overdue }: Promised): NextStep {
  return { who: 'office', what, by: { day: dueOn }, late: overdue };
}

function pemda(what: NextStepKey, by: Due | null): NextStep {
  return { who: 'pemda', what, by, late: false };
}

function office(what: NextStepKey): NextStep {
  return { who: 'office', what, by: null, late: false };
}

function nobody(what: NextStepKey): NextStep {
  return { who: 'nobody', what, by: null, late: false };
}

function moment(at: Instant | null | undefined): Due | null {
  return at === null || at === undefined ? null : { at };
}
