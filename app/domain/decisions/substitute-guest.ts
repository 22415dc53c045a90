import { blocking } from '../compliance/evaluate.ts';
import type { HouseFacts } from '../compliance/facts-of.ts';
import { isStaff } from '../people/roles.ts';
import type { Guest } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { guard } from './guard.ts';
import { judgeGuests } from './judge-guests.ts';
import { toRequester, toSecretariat } from './notice.ts';
import type { GuestInput } from './submit.ts';
import { grownBeyond } from './waived-guests.ts';

export interface Substitution {
  readonly revision: number;
  /** Who does not come. */
  readonly guestId: string;
  /** Who comes instead. */
  readonly guest: GuestInput;
}

/**
 * Tamu diganti: one for one, also after the list has closed, until the first of the group stands at
 * the desk. The number of guests stays what it was.
 */
export function substituteGuest(
  reservation: Reservation,
  { revision, guestId, guest }: Substitution,
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'substituteGuest', revision, context);
  if (!fits.ok) return fits;
  const replaced = reservation.guests.find(({ id }) => id === guestId);
  if (replaced === undefined) {
    const message = 'Pilih tamu yang digantikan dari daftar.';
    return refuse({ code: 'invalid', errors: [{ path: 'guestId', message }] });
  }
  const newcomer: Guest = {
    ...{ ...guest, id: context.newId(), origin: 'addedLate' },
    ...{ arrival: 'expected', refusalReason: null },
  };
  const guests = reservation.guests.map((other) => (other === replaced ? newcomer : other));
  const wanted = { ...reservation, guests };
  const findings = judgeGuests(wanted, facts, context);
  const beyond = grownBeyond(findings, reservation, wanted, context);
  const inTheWay = [...blocking(findings), ...beyond];
  if (inTheWay.length > 0) return refuse({ code: 'blocked', findings: inTheWay });
  const next = advance(reservation, context, { guests });
  return ok({
    next,
    audit: [
      line('substituteGuest', reservation, next, {
        details: { guest: newcomer.id, replaced: replaced.id },
        personal: { came: newcomer.name, left: replaced.name },
      }),
    ],
    violations: [],
    notices: [
      isStaff(context.actor.role)
        ? toRequester('guestSubstituted')
        : toSecretariat('guestSubstituted'),
    ],
    findings,
  });
}
