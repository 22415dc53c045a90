import type { Instant } from '../calendar/instant.ts';
import { endOfPlan, type Reservation } from './reservation.ts';
import type { Status } from './status.ts';

/** A code that was given out: it stands for the appointment that ends at `expiresAt`. */
export interface IssuedPass {
  readonly expiresAt: Instant;
  /** Taken back by its pemda; another code stands in its place. */
  readonly revokedAt: Instant | null;
}

/**
 * What a code is worth now: the appointment stands; its time is over; it was moved to another time;
 * its code was changed; it was cancelled.
 */
export type PassStanding = 'valid' | 'past' | 'moved' | 'renewed' | 'cancelled';

/** Where a request stands, as far as its appointment is concerned. */
type Appointment = 'ahead' | 'underWay' | 'over' | 'none';

const APPOINTMENTS: Readonly<Record<Status, Appointment>> = {
  approved: 'ahead',
  arrived: 'underWay',
  inProgress: 'underWay',
  completed: 'over',
  noShow: 'over',
  draft: 'none',
  submitted: 'none',
  inReview: 'none',
  returned: 'none',
  verified: 'none',
  offered: 'none',
  onHold: 'none',
  rejected: 'none',
  withdrawn: 'none',
  cancelledByPemda: 'none',
  cancelledByOffice: 'none',
  expired: 'none',
  referred: 'none',
  merged: 'none',
  walkIn: 'none',
  refusedAtDoor: 'none',
};

type About = Pick<Reservation, 'status' | 'plan'>;

/**
 * What a code is worth, from the request as it stands and from what the code stood for. An appointment
 * that was moved away and back again makes its first code valid again. Whether a visit took place or
 * nobody came is nobody else's business: both read as past.
 */
export function standingOf(pass: IssuedPass, { status, plan }: About, now: Instant): PassStanding {
  const appointment = APPOINTMENTS[status];
  if (appointment === 'none' || plan === null) return 'cancelled';
  if (endOfPlan(plan) !== pass.expiresAt) return 'moved';
  if (appointment === 'over') return 'past';
  if (appointment === 'ahead' && now >= pass.expiresAt) return 'past';
  return pass.revokedAt === null ? 'valid' : 'renewed';
}

/** What the guests' own page shows: the card; how a video conference is joined; or why there is none. */
export type CardState = 'card' | 'online' | 'notYet' | 'over' | 'cancelled';

/** Statuses on the way to an appointment. */
const ON_THE_WAY: readonly Status[] = [
  ...(['submitted', 'inReview', 'returned', 'verified', 'offered', 'onHold'] as const),
  ...(['draft', 'walkIn'] as const),
];

/** Guests have a card from the approval until their visit is over; a video conference needs none. */
export function cardStateOf({ status, plan }: About): CardState {
  const appointment = APPOINTMENTS[status];
  if (appointment === 'over') return 'over';
  if (appointment === 'none' || plan === null) {
    return ON_THE_WAY.includes(status) ? 'notYet' : 'cancelled';
  }
  return plan.mode === 'tatapMuka' ? 'card' : 'online';
}
