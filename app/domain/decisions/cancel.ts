import { narasumberOf, type Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line, nextSequence } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { toNarasumber, toRequester, toSecretariat } from './notice.ts';

/** Dibatalkan after approval, by the pemda or by the office; everyone's calendar is cleared. */
export function cancel(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'cancel', input.revision, context);
  if (!fits.ok) return fits;
  const { reason } = input;
  const next = advance(reservation, context, {
    status: context.actor.role === 'pemda' ? 'cancelledByPemda' : 'cancelledByOffice',
    pendingChange: null,
    calendarSequence: nextSequence(reservation),
  });
  const concerned = reservation.plan === null ? [] : narasumberOf(reservation.plan);
  return ok({
    next,
    audit: [line('cancel', reservation, next, { reason })],
    violations: [],
    notices: [
      toRequester('reservationCancelled', [reason], 'cancel'),
      ...toNarasumber('reservationCancelled', concerned, 'cancel', [reason]),
      ...(next.status === 'cancelledByPemda'
        ? [toSecretariat('reservationCancelled', [reason])]
        : []),
    ],
    findings: [],
  });
}
