import type { Reservation } from '../reservation/reservation.ts';
import { ok } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** Politely turned away; nobody is sent off unheard, so the reason is kept. */
export function refuseAtDoor(
  reservation: Reservation,
  input: { readonly revision: number; readonly reason: string },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'refuse', input.revision, context);
  if (!fits.ok) return fits;
  const next = advance(reservation, context, {
    status: 'refusedAtDoor',
    guests: reservation.guests.map((guest) => ({ ...guest, arrival: 'refused' })),
  });
  return ok({
    next,
    audit: [line('refuse', reservation, next, { reason: input.reason })],
    violations: [],
    notices: [],
    findings: [],
  });
}
