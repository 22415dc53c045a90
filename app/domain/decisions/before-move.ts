import type { Reservation } from '../reservation/reservation.ts';

/** The members of a request that a move changes, as they stood before it. */
export type BeforeMove = Pick<Reservation, 'mode' | 'topics' | 'plan' | 'pendingChange'>;

/** What has to be kept of a request so that a move of it can be taken back. */
export function beforeMove({ mode, topics, plan, pendingChange }: Reservation): BeforeMove {
  return { mode, topics, plan, pendingChange };
}
