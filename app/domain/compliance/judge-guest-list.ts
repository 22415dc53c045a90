import type { Instant } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/workdays.ts';
import { OFFICE_ZONE } from '../calendar/zones.ts';
import { VISITOR } from '../people/roles.ts';
import type { Policy } from '../policy/policy.ts';
import { blankReservation } from '../reservation/blank-reservation.ts';
import { stepOfFinding } from '../reservation/finding-step.ts';
import type { Guest } from '../reservation/guest.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { evaluate } from './evaluate.ts';
import { factsOf } from './facts-of.ts';
import type { Finding } from './rule.ts';

/** A guest list as it is being written. */
export interface AskedGuestList {
  readonly mode: MeetingMode;
  readonly guests: readonly Pick<Guest, 'name' | 'nip' | 'kind'>[];
  /** Number of participants where no names are given (video conference). */
  readonly guestCount: number | null;
  readonly headClaim: HeadClaim | null;
}

/**
 * What the rules of the submission say of a guest list alone: the limit, names that stand twice,
 * companions, third parties. Pure, so that the browser asks while names are typed; the server asks
 * again with the whole request.
 */
export function judgeGuestList(list: AskedGuestList, policy: Policy, now: Instant): Finding[] {
  const reservation = {
    ...blankReservation('', '', { actor: VISITOR, now, policy }),
    ...list,
    guests: list.guests.map(asGuest),
  };
  const calendar = workCalendar([]);
  const asking = { moment: 'submission', now, policy, calendar } as const;
  return evaluate(factsOf(reservation, { zone: OFFICE_ZONE }, asking), policy).filter(
    ({ code }) => stepOfFinding(code) === 'guests',
  );
}

function asGuest(guest: AskedGuestList['guests'][number], position: number): Guest {
  return {
    ...{ ...guest, id: String(position), jabatan: null, specialNeeds: null },
    ...{ origin: 'listed', arrival: 'expected', refusalReason: null },
  };
}
