import { answerClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** "Belum dapat dipenuhi": the reason reaches the pemda word for word. */
export function reject(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'reject', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, {
    status: 'rejected',
    promise: answerClock(reservation.promise, context.now),
  });
  return ok({
    next,
    audit: [line('reject', reservation, next, { reason: input.reason })],
    violations: [],
    notices: [toRequester('reservationRejected', [input.reason])],
    findings: [],
  });
}
