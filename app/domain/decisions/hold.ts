import { pauseClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** Ditunda: the promise clock stands still, visibly, until it is resumed. */
export function hold(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'hold', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, {
    status: 'onHold',
    heldFrom: reservation.status,
    promise: pauseClock(reservation.promise, context.now),
  });
  return ok({
    next,
    audit: [line('hold', reservation, next, { reason: input.reason })],
    violations: [],
    notices: [toRequester('reservationHeld', [input.reason])],
    findings: [],
  });
}
