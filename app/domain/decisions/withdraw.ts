import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toRequester, toSecretariat } from './notice.ts';

/** Dicabut by the pemda before an appointment was made. */
export function withdraw(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'withdraw', input.revision, context);
  if (!fits.ok) return fits;
  const { reason } = input;
  const next = advance(reservation, context, { status: 'withdrawn', offer: null });
  return ok({
    next,
    audit: [line('withdraw', reservation, next, { reason })],
    violations: [],
    notices: [
      toRequester('reservationWithdrawn', [reason]),
      toSecretariat('reservationWithdrawn', [reason]),
    ],
    findings: [],
  });
}
