import { resumeClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** Back to where it was held from. */
export function resume(
  reservation: Reservation,
  input: { readonly revision: number },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'resume', input.revision, context);
  if (!fits.ok) return fits;
  if (reservation.heldFrom === null) throw new Error('A held reservation knows where it came from');
  const stillPaused = reservation.heldFrom === 'returned';
  const next = advance(reservation, context, {
    status: reservation.heldFrom,
    heldFrom: null,
    promise: stillPaused
      ? reservation.promise
      : resumeClock(reservation.promise, context.now, context.calendar),
  });
  return ok({
    next,
    audit: [line('resume', reservation, next)],
    violations: [],
    notices: [toRequester('reservationResumed')],
    findings: [],
  });
}
