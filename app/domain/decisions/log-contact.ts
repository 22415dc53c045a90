import { earlier, type Instant } from '../calendar/instant.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** A call or message about the visit is noted; before the start it keeps the group from "tidak hadir". */
export function logContact(
  reservation: Reservation,
  input: { readonly revision: number; readonly note: string; readonly at: Instant | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'logContact', input.revision, context);
  if (!fits.ok) return fits;
  const at = input.at === null ? context.now : earlier(input.at, context.now);
  const known = reservation.contactLoggedAt;
  const next = advance(reservation, context, {
    contactLoggedAt: known === null ? at : earlier(known, at),
  });
  return ok({
    next,
    audit: [line('logContact', reservation, next, { details: { at }, personal: input.note })],
    violations: [],
    notices: [],
    findings: [],
  });
}
