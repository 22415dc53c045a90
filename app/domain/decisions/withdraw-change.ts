import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toSecretariat } from './notice.ts';

/** The pemda takes its wish for a change back; the appointment stands as it was. */
export function withdrawChange(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'withdrawChange', input.revision, context);
  if (!fits.ok) return fits;
  const { status } = reservation;
  if (reservation.pendingChange === null) {
    const because = 'noPendingChange';
    return refuse({ code: 'wrong-status', status, verb: 'withdrawChange', because });
  }
  const next = advance(reservation, context, { pendingChange: null });
  return ok({
    next,
    audit: [line('withdrawChange', reservation, next, { reason: input.reason })],
    violations: [],
    notices: [toSecretariat('changeWithdrawn', [input.reason])],
    findings: [],
  });
}
