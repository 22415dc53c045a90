import type { Instant } from '../calendar/instant.ts';
import { dayOf } from '../calendar/zones.ts';
import { plannedStart, type Reservation } from './reservation.ts';
import { ENDED } from './status.ts';

/** What a group meets at the desk, in one word; the screen makes a sentence of it. */
export const GATES = [
  /** Awaited today: it may be checked in. */
  'open',
  /** Approved, but for another day. */
  'otherDay',
  /** Asked for and not decided. */
  'undecided',
  /** Refused, withdrawn, cancelled, lapsed or passed on. */
  'ended',
  /** At the desk, let in, not yet called. */
  'arrived',
  'inProgress',
  'completed',
  'noShow',
  /** Without an appointment, waiting for the secretariat's word. */
  'walkIn',
  'refusedAtDoor',
  /** Nobody comes to the desk for it. */
  'video',
] as const;
export type Gate = (typeof GATES)[number];

/** What the group meets at the desk at that moment. */
export function gateOf(
  { status, mode, plan }: Pick<Reservation, 'status' | 'mode' | 'plan'>,
  now: Instant,
): Gate {
  switch (status) {
    case 'walkIn':
    case 'refusedAtDoor':
    case 'completed':
    case 'noShow':
      return status;
    default:
  }
  if (ENDED.includes(status)) return 'ended';
  if ((plan?.mode ?? mode) === 'videoConference') return 'video';
  if (status === 'arrived' || status === 'inProgress') return status;
  if (status !== 'approved') return 'undecided';
  const start = plannedStart({ plan });
  return start !== null && dayOf(start) === dayOf(now) ? 'open' : 'otherDay';
}
