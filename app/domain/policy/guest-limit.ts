import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { HeadClaim, HeadVerdict } from '../reservation/head-claim.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Policy } from './policy.ts';

/** The end of the grace: until then, inclusive, a group is not late and "menyusul" holds. */
export function graceEnds(start: Instant, policy: Policy): Instant {
  return addMinutes(start, policy.values.graceMinutes);
}

/** The values of the rules that a guest list is held against; a page may carry them alone. */
export interface GuestLimits {
  readonly values: Pick<
    Policy['values'],
    'guestLimitOrdinary' | 'guestLimitWithHead' | 'videoParticipantLimit' | 'countedGuestKinds'
  >;
}

/** The limit that is announced by the statement: "attends" raises it (`domain.md` §4 "Limit"). */
export function announcedGuestLimit(
  mode: MeetingMode,
  claim: HeadClaim | null,
  policy: GuestLimits,
): number {
  if (mode === 'videoConference') return policy.values.videoParticipantLimit;
  return claim?.claim === 'attends'
    ? policy.values.guestLimitWithHead
    : policy.values.guestLimitOrdinary;
}

/**
 * The limit in force at the door: there the verdict speaks, not the statement. `expected`
 * ("menyusul") keeps the announced limit until start + grace.
 */
export function guestLimitAtDoor(
  facts: {
    readonly mode: MeetingMode;
    readonly claim: HeadClaim | null;
    readonly verdict: HeadVerdict | null;
    readonly start: Instant | null;
    readonly arrivedAt: Instant;
  },
  policy: Policy,
): number {
  const { mode, claim, verdict, start, arrivedAt } = facts;
  if (mode === 'videoConference') return policy.values.videoParticipantLimit;
  if (verdict === 'present') return policy.values.guestLimitWithHead;
  const stillExpected =
    verdict === 'expected' && (start === null || arrivedAt <= graceEnds(start, policy));
  return stillExpected
    ? announcedGuestLimit(mode, claim, policy)
    : policy.values.guestLimitOrdinary;
}
