import type { VerbForm } from '#app/forms/verbs.ts';
import type { Decided } from '#app/domain/decisions/decision.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { House } from './house.server.ts';
import type { Looking } from './look.server.ts';
import type { PlainVerb } from './run-verb.server.ts';
import { DEEDS, type VerbCall } from './verbs.server.ts';
import type { Loaded } from './decide.server.ts';

/**
 * What would be decided if a verb were done now: the same rules as those of the deed itself, and
 * nothing is written. Asked inside `look`, so that the rest of a page sees the same records.
 */
export function tryVerb<V extends PlainVerb>(
  { tx, context, reference }: Looking,
  house: House,
  reservation: Reservation,
  verb: V,
  form: VerbForm<V>,
): Decided {
  const fits = guard(reservation, verb, null, context);
  if (!fits.ok) return fits;
  const deed = DEEDS[verb] as (loaded: Loaded, call: VerbCall<V>) => Decided;
  const loaded: Loaded = { tx, reservation, context, reference, house, seen: (seen) => seen };
  return deed(loaded, {
    form: { ...form, revision: reservation.revision },
    letter: null,
  });
}
