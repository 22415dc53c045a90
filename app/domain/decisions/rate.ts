import type { Rating, Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** The pemda rates service and substance, 1 to 5, after the consultation. */
export function rate(
  reservation: Reservation,
  input: { readonly revision: number; readonly rating: Rating },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'rate', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, { rating: input.rating });
  return ok({
    next,
    audit: [
      line('rate', reservation, next, {
        details: { service: input.rating.service, substance: input.rating.substance },
      }),
    ],
    violations: [],
    notices: [],
    findings: [],
  });
}
