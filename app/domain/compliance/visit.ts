import type { Instant } from '../calendar/instant.ts';
import { dayOf } from '../calendar/zones.ts';
import { announcedGuestLimit, guestLimitAtDoor } from '../policy/guest-limit.ts';
import type { Policy } from '../policy/policy.ts';
import type { Status } from '../reservation/status.ts';
import type { Facts } from './facts.ts';

/** Statuses in which a group is awaited or already inside. */
const CONFIRMED: readonly Status[] = ['approved', 'arrived', 'inProgress'];

/** When the visit that is due begins: as approved, else as asked first; null where no time is known. */
export function visitStart(facts: Facts): Instant | null {
  return facts.reservation?.start ?? facts.slots[0]?.start ?? null;
}

/** Guests that count at this moment (`domain.md` §4 "Limit"); null where nobody counted them yet. */
export function countedGuests({ moment, guests }: Facts): number | null {
  switch (moment) {
    case 'submission':
    case 'review':
      return guests.announced;
    case 'approval':
      return guests.approved ?? guests.announced;
    case 'arrival':
    case 'closing':
      return guests.arrived;
  }
}

/** The limit in force at this moment: the statement sets it before the visit, the verdict at the door. */
export function guestLimitOf(facts: Facts, policy: Policy): number {
  const { mode, headClaim, headVerdict } = facts;
  if (facts.moment !== 'arrival' && facts.moment !== 'closing') {
    return announcedGuestLimit(mode, headClaim, policy);
  }
  return guestLimitAtDoor(
    {
      mode,
      claim: headClaim,
      verdict: headVerdict,
      start: visitStart(facts),
      arrivedAt: facts.arrivedAt ?? facts.at,
    },
    policy,
  );
}

/**
 * Why a group that has a request is not awaited: the request is not approved, or it is for another
 * WIB day. null where it is awaited, and where no request is known or there is none.
 */
export function unconfirmedBecause(facts: Facts): 'status' | 'otherDay' | null {
  const { reservation, arrivedAt } = facts;
  if (reservation === undefined || reservation === null) return null;
  if (!CONFIRMED.includes(reservation.status)) return 'status';
  return isOtherDay(visitStart(facts), arrivedAt) ? 'otherDay' : null;
}

/** Do both moments lie on different WIB days? No, where one of them is unknown. */
export function isOtherDay(start: Instant | null, arrivedAt: Instant | null): boolean {
  return start !== null && arrivedAt !== null && dayOf(start) !== dayOf(arrivedAt);
}
