import type { WalkInForm } from '#app/forms/reservation.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import {
  registerWalkIn as decide,
  type WalkInInput,
} from '#app/domain/decisions/register-walk-in.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { walkInTime } from '#app/domain/reception/door-time.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { staleOf } from '#app/domain/decisions/guard.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { openRequestOf } from '#app/queries/open-request.server.ts';
import { commit } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { isOfficeAtFault } from './facts.server.ts';
import type { House } from './house.server.ts';
import { nextNumber } from './number.server.ts';
import { regionErrors, topicErrors } from './references.server.ts';
import { rememberedNumber, rememberNumber, type RepeatGuard } from './repeat-guard.server.ts';
import type { Submitted } from './submit.server.ts';
import { unseenGroup } from './unseen-group.server.ts';
import type { Tx } from '#db/client.server.ts';

/**
 * Writes a group without appointment down, matched to the office's request where there is one.
 * @param seen requests of the office that a desk without a line knew of: where one stands at the desk
 * that it did not know, both may be the same people, and a person decides
 */
export function registerWalkIn(
  house: House,
  doer: Doer,
  form: WalkInForm,
  repeat?: RepeatGuard,
  seen: readonly string[] | null = null,
): Result<Submitted, Refusal> {
  return inTransaction(house, doer, (tx, context): Result<Submitted, Refusal> => {
    const remembered = rememberedNumber(tx, doer.actor, repeat);
    if (!remembered.ok) return remembered;
    if (remembered.value !== null) return ok({ kind: 'repeated', number: remembered.value });
    const { reference, now } = context;
    const at = form.at ? walkInTime(form.at, now) : ok(now);
    if (!at.ok) return at;
    const errors = [
      ...regionErrors(reference, form.requester),
      ...topicErrors(reference, form.topics),
    ];
    const input = toInput(form, at.value);
    const unseen = seen && unseenGroup(tx, input.office, { seen, at: at.value });
    if (unseen) return refuse(staleOf(unseen));
    const related = relatedTo(tx, form, input);
    if (form.reservationNumber !== null && related === null) {
      errors.push({ path: 'reservationNumber', message: 'Nomor permohonan ini tidak ditemukan.' });
    }
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const facts = {
      id: house.newId(),
      number: '',
      related,
      house: {
        zone: zoneOf(reference, input.office.regionCode),
        officeAtFault: related !== null && isOfficeAtFault({ tx, context, reference }, related),
      },
    };
    const decided = decide(input, facts, context);
    if (!decided.ok) return decided;
    const number = nextNumber(tx, now);
    const decision: Decision = { ...decided.value, next: { ...decided.value.next, number } };
    commit(tx, null, decision, context);
    rememberNumber(tx, doer.actor, repeat, number, now);
    return ok({ kind: 'made', decision });
  });
}

function toInput(form: WalkInForm, at: Instant): WalkInInput {
  const { contact, ...office } = form.requester;
  return {
    office: { ...office, asPrinted: null },
    contact: contact ?? null,
    mode: form.mode,
    topics: form.topics,
    questions: form.questions,
    guests: form.guests,
    guestCount: form.guestCount ?? null,
    headVerdict: form.headVerdict ?? null,
    at,
  };
}

/** The request the desk names, else the office's nearest open one. */
function relatedTo(tx: Tx, form: WalkInForm, input: WalkInInput): Reservation | null {
  if (form.reservationNumber !== null) return loadReservation(tx, form.reservationNumber);
  const number = openRequestOf(tx, officeKey(input.office));
  return number === null ? null : loadReservation(tx, number);
}
