import { earlier, type Instant } from '../calendar/instant.ts';
import type { DecisionContext } from '../decisions/decision.ts';
import { guestListClosesAt } from '../reservation/guest-list.ts';

/** How the office itself may have caused what would otherwise be held against a pemda. */
export const OFFICE_FAULTS = ['promiseLapsed', 'noticeFailed', 'dateMoved'] as const;
export type OfficeFault = (typeof OFFICE_FAULTS)[number];

/** What the office did about one request before the visit. */
export interface OfficeConduct {
  /** The answer came later than promised, or never. */
  readonly promiseLapsed: boolean;
  /** A letter to the pemda was refused for good. */
  readonly noticeFailed: boolean;
  /** When the office last moved the date of its own accord; null where it never did. */
  readonly move: {
    readonly at: Instant;
    /** When the letter about it went out; null where it has not. */
    readonly toldAt: Instant | null;
  } | null;
}

/**
 * What of it excuses the pemda. A move excuses where it was told after the guest list of that day
 * had closed (its guests were settled and on their way by then), or was never told at all.
 * @param start of the visit as planned now; null where none is
 */
export function officeFaults(
  { promiseLapsed, noticeFailed, move }: OfficeConduct,
  start: Instant | null,
  { now, policy, calendar }: Pick<DecisionContext, 'now' | 'policy' | 'calendar'>,
): OfficeFault[] {
  // Whoever stands here on the old day was to be told before that day.
  const visit = start === null ? now : earlier(start, now);
  const closing = guestListClosesAt(visit, { policy, calendar });
  const movedLate = move !== null && (move.toldAt === null || move.toldAt > closing);
  return [
    ...(promiseLapsed ? (['promiseLapsed'] as const) : []),
    ...(noticeFailed ? (['noticeFailed'] as const) : []),
    ...(movedLate ? (['dateMoved'] as const) : []),
  ];
}
