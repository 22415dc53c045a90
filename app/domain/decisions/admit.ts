import type { Guest } from '../reservation/guest.ts';
import { hasWaiver, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { ArrivalInput } from './arrivals.ts';
import { admittedCount, guestLimitNow } from './check-in.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** Secretariat or supervisor lets the group in, with a reason; the guest limit holds here too. */
export function admit(
  reservation: Reservation,
  input: {
    readonly revision: number;
    readonly reason: string;
    readonly guests: ArrivalInput['guests'] | null;
  },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'admit', input.revision, context);
  if (!fits.ok) return fits;
  const goesIn = (guest: Guest): boolean =>
    input.guests === null ||
    input.guests.some(({ guestId, verdict }) => guestId === guest.id && verdict === 'admitted');
  const admitted = advance(reservation, context, {
    status: 'arrived',
    guests: reservation.guests.map((guest) => ({
      ...guest,
      arrival: goesIn(guest) ? 'admitted' : 'refused',
    })),
  });
  const guestLimit = guestLimitNow(admitted, reservation.arrivedAt ?? context.now, context);
  // Where the desk took no names, the heads it counted all go in.
  const isNamed = admitted.guests.length > 0;
  const count = isNamed ? admittedCount(admitted, context) : (reservation.guestCount ?? 0);
  if (count > guestLimit && !hasWaiver(reservation, 'GUEST_LIMIT_EXCEEDED')) {
    return refuse({ code: 'over-limit', guestLimit, admitted: count });
  }
  return ok({
    next: admitted,
    audit: [
      line('admit', reservation, admitted, {
        reason: input.reason,
        details: { guestLimit, admitted: count },
      }),
    ],
    violations: [],
    notices: [],
    findings: [],
  });
}
