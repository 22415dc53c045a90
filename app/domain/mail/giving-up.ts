import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { ReplyAbout } from './smtp-reply.ts';

/**
 * So long a message that its reader's server puts off is tried again by itself. An answer is promised in
 * working days, and offers and corrections lapse by days: after one day a person phones instead of
 * the machine hoping on, and what waits behind it for the same reader goes out.
 */
const HOPE_HOURS = 24;

/** As often a sending may be cut off by the end of its process before it is suspected itself. */
export const MOST_CUT_OFF = 5;

/** The tries since a message was last given up, or since it was written. */
export interface Trying {
  readonly since: Instant;
  /** The one that was just made included. */
  readonly tries: number;
}

/**
 * Is it for a person now? What is not about the message, a server that is down or a sign-in that is
 * wrong, waits without end: failing it letter by letter would only make work.
 */
export function isGivenUp(about: ReplyAbout, { since }: Trying, next: Instant): boolean {
  return about !== 'server' && about !== 'setup' && next > addMinutes(since, HOPE_HOURS * 60);
}
