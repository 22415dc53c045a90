import { answerClock } from '../reservation/promise.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { type Referral, toRequester } from './notice.ts';

/** Diteruskan: the request ends here and goes on elsewhere. */
export function refer(
  reservation: Reservation,
  input: { readonly revision: number; readonly to: Referral; readonly reason: string | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'refer', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, {
    status: 'referred',
    promise: answerClock(reservation.promise, context.now),
  });
  return ok({
    next,
    audit: [
      line('refer', reservation, next, {
        reason: input.reason,
        details: { referredTo: input.to },
      }),
    ],
    violations: [],
    notices: [{ ...toRequester('reservationReferred', [input.reason]), referredTo: input.to }],
    findings: [],
  });
}
