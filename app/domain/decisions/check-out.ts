import type { Instant } from '../calendar/instant.ts';
import { ok } from '../result.ts';
import { leavingTime } from '../reception/door-time.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';

/** Keluar: some guests leave, or all of them where none are named. */
export function checkOut(
  reservation: Reservation,
  input: { readonly guestIds: readonly string[] | null; readonly at?: Instant | null },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'checkOut', null, context);
  if (!fits.ok) return fits;
  const at = input.at ? leavingTime(input.at, reservation, context.now) : null;
  if (at?.ok === false) return at;
  const leaves = (id: string): boolean => input.guestIds?.includes(id) ?? true;
  const next = advance(reservation, context, {
    guests: reservation.guests.map((guest) =>
      guest.arrival === 'admitted' && leaves(guest.id)
        ? { ...guest, arrival: 'left' as const }
        : guest,
    ),
  });
  return ok({
    next,
    audit: [line('checkOut', reservation, next, { details: { guestIds: input.guestIds } })],
    violations: [],
    notices: [],
    ...(at && { doorAt: at.value }),
    findings: [],
  });
}
