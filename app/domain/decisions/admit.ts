import { evaluate } from '../compliance/evaluate.ts';
import { factsOf } from '../compliance/facts-of.ts';
import { newViolations } from '../compliance/known-violation.ts';
import type { Finding } from '../compliance/rule.ts';
import type { Guest } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { ArrivalInput } from './arrivals.ts';
import { admittedCount, type CheckInFacts, guestLimitNow } from './check-in.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { guestsWaived, waiversFor } from './waived-guests.ts';

/** Secretariat or supervisor lets the group in, with a reason; the guest limit holds here too. */
export function admit(
  reservation: Reservation,
  input: {
    readonly revision: number;
    readonly reason: string;
    readonly guests: ArrivalInput['guests'] | null;
  },
  facts: CheckInFacts,
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
  const waived = guestsWaived(reservation, { inside: 0, limit: guestLimit }, context);
  if (count > Math.max(guestLimit, waived)) {
    return refuse({ code: 'over-limit', guestLimit, admitted: count });
  }
  const findings = count > guestLimit ? overLimit(admitted, count, facts, context) : [];
  return ok({
    next: admitted,
    audit: [
      line('admit', reservation, admitted, {
        reason: input.reason,
        details: { guestLimit, admitted: count },
      }),
    ],
    violations: newViolations(findings, facts.violations, context),
    notices: [],
    findings,
  });
}

/** More went in than the limit, under a waiver: recorded with it, everyone at the desk counted. */
function overLimit(
  admitted: Reservation,
  count: number,
  { house }: CheckInFacts,
  context: DecisionContext,
): Finding[] {
  const arrivedAt = admitted.arrivedAt ?? context.now;
  const own = factsOf(admitted, house, { ...context, moment: 'arrival', arrivedAt });
  const guests = { ...own.guests, arrived: own.guests.announced };
  return evaluate({ ...own, guests }, context.policy, waiversFor(admitted, count)).filter(
    ({ code }) => code === 'GUEST_LIMIT_EXCEEDED',
  );
}
