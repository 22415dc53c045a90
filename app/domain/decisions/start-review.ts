import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** The secretariat takes a request in hand. */
export function startReview(
  reservation: Reservation,
  input: { readonly revision: number },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'startReview', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, { status: 'inReview' });
  return ok({
    next,
    audit: [line('startReview', reservation, next)],
    violations: [],
    notices: [],
    findings: [],
  });
}
