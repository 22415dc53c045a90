import { earlier, type Instant } from '../calendar/instant.ts';
import type { Rating, Reservation } from '../reservation/reservation.ts';
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
