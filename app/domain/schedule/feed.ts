import type { Instant } from '../calendar/instant.ts';
import { addDays } from '../calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '../calendar/zones.ts';
import {
  endOfPlan,
  type Plan,
  type Reservation,
  type Session,
} from '../reservation/reservation.ts';
import type { Status } from '../reservation/status.ts';

/** Whose appointments a calendar feed carries. */
export const FEED_KINDS = ['narasumber', 'room', 'secretariat', 'office'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** One feed: of which kind, and of whom (`db/schema/mail.ts`). */
export interface FeedOf {
  readonly kind: FeedKind;
  /** Id of the narasumber or room, the office's key; null for the secretariat's. */
  readonly subject: string | null;
}

/** So many days back a feed reaches; ahead it has no end. */
const DAYS_BACK = 90;

/** So many days an entry that fell away is still carried as cancelled, so that every program drops it. */
const CANCELLED_DAYS = 30;

/** From which moment on a feed carries what happens. */
export function feedBegins(now: Instant): Instant {
  return midnightBefore(now, DAYS_BACK);
}

/** What fell away before this moment is carried no more. */
export function cancelledSince(now: Instant): Instant {
  return midnightBefore(now, CANCELLED_DAYS);
}

function midnightBefore(now: Instant, days: number): Instant {
  return fromLocal(addDays(dayOf(now), -days), '00:00' as LocalTime);
}

/** A token as it is issued: 128 random bits, base64url. */
const TOKEN = /^[\w-]{22}$/;

/** The token in the last part of a feed's address; null where there can be none. */
export function tokenOfFile(file: string): string | null {
  const token = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
  return TOKEN.test(token) ? token : null;
}

/** How an entry stands in a calendar. */
export type FeedState = 'confirmed' | 'tentative' | 'cancelled';

/** Statuses in which an appointment holds, was held, or fell away after it had been made. */
export const STANDING: readonly Status[] = ['approved', 'arrived', 'inProgress', 'completed'];
export const FALLEN: readonly Status[] = ['cancelledByPemda', 'cancelledByOffice', 'noShow'];

/** An appointment as one feed shows it. */
export interface FeedEntry {
  readonly state: FeedState;
  /** What of it concerns the feed's owner. */
  readonly plan: Plan;
}

/**
 * How a request stands in a feed; null where it has no place in it. An offer is tentative where its
 * place is held, and only for the house: the pemda has not said yes.
 */
export function feedEntry(
  feed: FeedOf,
  request: Pick<Reservation, 'status' | 'plan' | 'offer' | 'decidedAt' | 'calendarSequence'>,
  now: Instant,
): FeedEntry | null {
  const { status, offer } = request;
  const state = stateOf(feed, request, now);
  const whole = status === 'offered' ? (offer?.plan ?? null) : request.plan;
  const plan = whole === null ? null : ownPart(feed, whole);
  if (state === null || plan === null) return null;
  return endOfPlan(plan) <= feedBegins(now) ? null : { state, plan };
}

function stateOf(
  { kind }: FeedOf,
  { status, offer, decidedAt, calendarSequence }: Parameters<typeof feedEntry>[1],
  now: Instant,
): FeedState | null {
  if (STANDING.includes(status)) return 'confirmed';
  if (status === 'offered' && kind !== 'office') {
    return offer !== null && offer.deadline > now ? 'tentative' : null;
  }
  const fell = FALLEN.includes(status) && calendarSequence !== null;
  return fell && decidedAt >= cancelledSince(now) ? 'cancelled' : null;
}

/** Of several sittings those that are the owner's; null where none is. */
function ownPart(feed: FeedOf, plan: Plan): Plan | null {
  const own = plan.sessions.filter((session) => concerns(feed, session));
  return own.length === 0 ? null : { ...plan, sessions: own };
}

function concerns({ kind, subject }: FeedOf, { narasumberIds, roomId }: Session): boolean {
  if (kind === 'narasumber') return narasumberIds.includes(subject ?? '');
  return kind === 'room' ? roomId === subject : true;
}
