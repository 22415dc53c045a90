import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester } from './notice.ts';

/** The change cannot be granted; the appointment stands as it was. */
export function declineChange(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'declineChange', input.revision, context);
  if (!fits.ok) return fits;
  const { status } = reservation;
  if (reservation.pendingChange === null) {
    const because = 'noPendingChange';
    return refuse({ code: 'wrong-status', status, verb: 'declineChange', because });
  }
  const next = advance(reservation, context, { pendingChange: null });
  return ok({
    next,
    audit: [line('declineChange', reservation, next, { reason: input.reason })],
    violations: [],
    notices: [toRequester('changeDeclined', [input.reason])],
    findings: [],
  });
}
