import type { NoticeKind } from './notice.ts';
import type { NoticePayload } from './notice-payload.ts';

/** Minutes for which news of a guest list waits for more of its kind. */
export const EDITS_WAIT_MINUTES = 3;

const OF_GUESTS: readonly NoticeKind[] = ['guestsChanged', 'guestSubstituted'];

/** Corrections of a standing appointment: who comes, who receives them, where. Its hour stays. */
export const EDITS: readonly NoticeKind[] = [...OF_GUESTS, 'reservationReassigned'];

/**
 * How long a notice may wait, in minutes. A decision and whatever a calendar acts on never waits; a
 * guest list is often put right in several steps, and its readers want the outcome.
 */
export function waitOf({ kind, calendar }: Pick<NoticePayload, 'kind' | 'calendar'>): number {
  return OF_GUESTS.includes(kind) && calendar === null ? EDITS_WAIT_MINUTES : 0;
}

/**
 * Two edits for one reader as one mail: the later one's facts, everybody's words once, and the
 * calendar message that either of them carried. Both are of {@link EDITS}.
 */
export function mergedEdit(earlier: NoticePayload, later: NoticePayload): NoticePayload {
  const guestsToo = [earlier, later].some((one) => OF_GUESTS.includes(one.kind) || one.guestsToo);
  const kind = mergedKind(earlier.kind, later.kind);
  const guestsListed = later.guestsListed ?? earlier.guestsListed;
  return {
    ...later,
    kind,
    words: [...new Set([...earlier.words, ...later.words])],
    calendar: later.calendar ?? earlier.calendar,
    ...(guestsListed !== undefined && { guestsListed }),
    ...(kind === 'reservationReassigned' && guestsToo && { guestsToo: true }),
  };
}

/** What tells of more tells of both: place and people before the list, the list before one guest. */
function mergedKind(earlier: NoticeKind, later: NoticeKind): NoticeKind {
  const isOfPlace = [earlier, later].includes('reservationReassigned');
  return isOfPlace ? 'reservationReassigned' : 'guestsChanged';
}
