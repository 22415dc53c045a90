import { ok } from '../result.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** Dipanggil masuk: the consultation begins. */
export function start(
  reservation: Reservation,
  input: { readonly revision: number },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'start', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, { status: 'inProgress', startedAt: context.now });
  return ok({
    next,
    audit: [line('start', reservation, next)],
    violations: [],
    notices: [],
    findings: [],
  });
}
