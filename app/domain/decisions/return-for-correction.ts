import { deadlineAfter } from '../calendar/workdays.ts';
import { pauseClock } from '../reservation/promise.ts';
import type { Correction, Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** Dikembalikan untuk diperbaiki: it keeps its place in the queue, and the promise clock stands still. */
export function returnForCorrection(
  reservation: Reservation,
  input: { readonly revision: number; readonly reasons: Correction['reasons'] },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'return', input.revision, context);
  if (!fits.ok) return fits;
  const { now, policy, calendar } = context;
  const deadline = deadlineAfter(now, policy.values.correctionWorkdays, calendar);
  const next = advance(reservation, context, {
    status: 'returned',
    correction: { reasons: input.reasons, deadline },
    promise: pauseClock(reservation.promise, now),
  });
  const words = input.reasons.map((reason) => reason.message);
  return ok({
    next,
    audit: [
      line('return', reservation, next, {
        details: { fields: input.reasons.map((reason) => reason.field), deadline },
        personal: words,
      }),
    ],
    violations: [],
    notices: [toRequester('reservationReturned', words)],
    findings: [],
  });
}
