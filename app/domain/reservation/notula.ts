import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';

/** Something agreed on in a consultation that is still to be done. */
export interface FollowUp {
  readonly what: string;
  /** Who does it, in words: a unit of DJPK or the pemda. */
  readonly who: string;
  readonly dueOn: LocalDate | null;
}

/** Notula: what was discussed and agreed. Each writing is a new edition; the last one counts. */
export interface Notula {
  readonly summary: string;
  readonly followUps: readonly FollowUp[];
  readonly writtenBy: string;
  readonly writtenAt: Instant;
}
