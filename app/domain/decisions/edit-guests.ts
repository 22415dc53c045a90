import { blocking } from '../compliance/evaluate.ts';
import type { HouseFacts } from '../compliance/facts-of.ts';
import { isStaff } from '../people/roles.ts';
import { isGuestListClosed } from '../reservation/guest-list.ts';
import type { Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import { advance, line } from './advance.ts';
import type { Decided, Decision, DecisionContext, Refusal } from './decision.ts';
import { guard } from './guard.ts';
import { judgeGuests } from './judge-guests.ts';
import { type NoticeDraft, toRequester, toSecretariat } from './notice.ts';
import { grownBeyond } from './waived-guests.ts';
import { differences, type GuestListEdit, isUnchanged, listOf, nameOf } from './guest-list-edit.ts';

/** Daftar peserta diubah, as long as the list is open. Who stays on it stays the same guest. */
export function editGuests(
  reservation: Reservation,
  input: { readonly revision: number; readonly edit: GuestListEdit },
  facts: { readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'editGuests', input.revision, context);
  if (!fits.ok) return fits;
  const { status } = reservation;
  if (isGuestListClosed(reservation, context)) {
    return refuse({ code: 'wrong-status', status, verb: 'editGuests', because: 'guestListClosed' });
  }
  const edited = withEdit(reservation, input.edit, context.newId);
  if (!edited.ok) return edited;
  const { value: wanted } = edited;
  const findings = judgeGuests(wanted, facts, context);
  const beyond = grownBeyond(findings, reservation, wanted, context);
  const inTheWay = [...blocking(findings), ...beyond];
  if (inTheWay.length > 0) return refuse({ code: 'blocked', findings: inTheWay });
  if (isUnchanged(reservation, wanted)) return ok(nothingDone(reservation, findings));
  const next = advance(wanted, context, {});
  const { added, removed, changed } = differences(reservation.guests, next.guests);
  return ok({
    next,
    audit: [
      line('editGuests', reservation, next, {
        details: {
          ...{ added: added.length, removed: removed.length, changed: changed.length },
          ...{ guests: next.guests.length, guestCount: next.guestCount },
          headClaim: next.headClaim?.claim ?? null,
        },
        personal: { added: added.map(nameOf), removed: removed.map(nameOf) },
      }),
    ],
    violations: [],
    notices: noticesOf(next, context),
    findings,
  });
}

/** The request as it stands: without a step of its own it is not written, and nobody is told. */
function nothingDone(reservation: Reservation, findings: Decision['findings']): Decision {
  const audit = [line('editGuests', reservation, reservation, {})] as const;
  return { next: reservation, audit, violations: [], notices: [], findings };
}

function withEdit(
  reservation: Reservation,
  { guests, guestCount, headClaim }: GuestListEdit,
  newId: () => string,
): Result<Reservation, Refusal> {
  const list = guests === undefined ? ok(reservation.guests) : listOf(reservation, guests, newId);
  if (!list.ok) return list;
  return ok({
    ...reservation,
    guests: list.value,
    ...(guestCount !== undefined && { guestCount }),
    ...(headClaim !== undefined && { headClaim }),
  });
}

/** The other side hears of it; while nobody has begun to look, the office has nothing to look at anew. */
function noticesOf({ status }: Reservation, { actor }: DecisionContext): NoticeDraft[] {
  if (isStaff(actor.role)) return [toRequester('guestsChanged')];
  return status === 'submitted' ? [] : [toSecretariat('guestsChanged')];
}
