import { resumeClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toSecretariat } from './notice.ts';

/** The offer is not taken; the request waits for another decision and the held place is free. */
export function decline(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'decline', input.revision, context);
  if (!fits.ok) return fits;
  const { reason } = input;
  const next = advance(reservation, context, {
    status: 'verified',
    offer: null,
    promise: resumeClock(reservation.promise, context.now, context.calendar),
  });
  return ok({
    next,
    audit: [line('decline', reservation, next, { reason })],
    violations: [],
    notices: [toSecretariat('offerDeclined', [reason])],
    findings: [],
  });
}
