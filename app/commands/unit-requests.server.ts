import { inArray, or } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { units } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type NoticeDraft, toCoordinators, toSecretariat } from '#app/domain/decisions/notice.ts';
import { reassigned } from '#app/domain/decisions/reassign.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/status.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import {
  askUnits,
  declineUnit,
  nameNarasumber,
  questionOf,
  type SeenAnswer,
  type UnitRequest,
  withdrawUnit,
} from '#app/domain/schedule/unit-request.ts';
import { planWithNames } from '#app/domain/schedule/unit-people.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  coordinatorsOf,
  everyMember,
  unitNameOf,
  unitRequestId,
  unitRequestsOf,
} from '#app/queries/unit-requests.server.ts';
import { commit, type CommitContext } from './commit.server.ts';
import { type Doer, inTransaction, settleInPlace } from './decide.server.ts';
import { planFactsOf } from './facts.server.ts';
import type { House } from './house.server.ts';
import { keepUnitRequest, tellOf, writeQuestions } from './unit-request-rows.server.ts';

/** A request with the questions about it, inside the deciding transaction. */
interface Opened {
  readonly tx: Tx;
  readonly context: CommitContext;
  readonly reservation: Reservation;
  readonly rows: readonly UnitRequest[];
}

/** Asks units for people; one that is asked already is not asked twice. A unit also by its name. */
export function askUnit(
  house: House,
  doer: Doer,
  number: string,
  wish: { readonly unitIds: readonly string[]; readonly message: string | null },
): Result<readonly UnitRequest[], Refusal> {
  if (!can(doer.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  return opened(house, doer, number, ({ tx, context, reservation, rows }) => {
    const unitIds = knownUnits(tx, wish.unitIds);
    if (unitIds.length < new Set(wish.unitIds).size) {
      const message = 'Unit teknis ini tidak ada dalam daftar.';
      return refuse({ code: 'invalid', errors: [{ path: 'unitIds', message }] });
    }
    const newId = () => unitRequestId(reservation.id, context.newId());
    const asked = askUnits(reservation, rows, { ...wish, unitIds }, { ...context, newId });
    if (asked.ok) writeQuestions(tx, reservation, asked.value, context);
    return asked;
  });
}

/** Takes a question back. */
export function withdrawUnitRequest(
  house: House,
  doer: Doer,
  number: string,
  { id, seen }: { readonly id: string; readonly seen: SeenAnswer },
): Result<UnitRequest, Refusal> {
  if (!can(doer.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  return opened(house, doer, number, (about) => {
    const request = about.rows.find((row) => row.id === id);
    if (request === undefined) return refuse({ code: 'not-found' });
    const { tx, reservation, context } = about;
    const decided = withdrawUnit(reservation, request, seen, everyMember(tx), context);
    if (!decided.ok || decided.value === request) return decided;
    const told = toCoordinators('unitNoLongerAsked', coordinatorsOf(tx, request.unitId));
    return kept(about, decided.value, 'reservation.unitNoLongerAsked', told);
  });
}

/** What a unit's coordinator says. */
export interface UnitAnswer {
  readonly answer: 'named' | 'declined';
  readonly narasumberIds: readonly string[];
  /** Why it declines, or what goes with its names. */
  readonly reason: string | null;
  readonly seen: SeenAnswer;
}

/**
 * The unit names people, others in their place, or declines. Where the plan has a sitting of the
 * unit, its people stand in it at once, by the same rules as any change of people.
 */
export function answerUnit(
  house: House,
  doer: Doer,
  number: string,
  given: UnitAnswer,
): Result<UnitRequest, Refusal> {
  const { actor } = doer;
  if (!can(actor, 'answerUnit')) return refuse({ code: 'forbidden' });
  return opened(house, doer, number, (about) => {
    const { tx, context, reservation, rows } = about;
    const team = everyMember(tx);
    const newId = () => unitRequestId(reservation.id, context.newId());
    const request = questionOf(reservation, rows, actor.unitId ?? '', team, newId);
    if (request === null) return refuse({ code: 'not-found' });
    const { seen, reason, narasumberIds } = given;
    const decided =
      given.answer === 'named'
        ? nameNarasumber(
            reservation,
            request,
            { seen, narasumberIds, answer: reason },
            team,
            context,
          )
        : declineUnit(reservation, request, { seen, reason: reason ?? '' }, team, context);
    if (!decided.ok || decided.value === request) return decided;
    const planned = putInPlan(about, decided.value);
    if (!planned.ok) return planned;
    const after = { ...about, reservation: planned.value };
    const isNamed = given.answer === 'named';
    const words = answerWords(tx, decided.value, team);
    const told = [toSecretariat(isNamed ? 'unitAnswered' : 'unitDeclined', words)];
    return kept(after, decided.value, `reservation.unit${isNamed ? 'Answered' : 'Declined'}`, told);
  });
}

/** The named people in the unit's sittings; the request as it then stands. */
function putInPlan(
  { tx, context, reservation }: Opened,
  request: UnitRequest,
): Result<Reservation, Refusal> {
  const { plan, status } = reservation;
  if (plan === null || request.state === 'declined') return ok(reservation);
  if (targetOf(status, 'reassign') === null) return ok(reservation);
  const wanted = planWithNames(plan, request, everyMember(tx));
  if (wanted === null || JSON.stringify(wanted) === JSON.stringify(plan)) return ok(reservation);
  const facts = planFactsOf({ tx, reservation, context, reference: context.reference }, wanted);
  const decided = reassigned(reservation, { plan: wanted, reason: null }, facts, context);
  if (!decided.ok) return decided;
  commit(tx, reservation, decided.value, context);
  return ok(decided.value.next);
}

function answerWords(
  tx: Tx,
  { unitId, narasumberIds, answer }: UnitRequest,
  team: readonly { readonly id: string; readonly name: string }[],
): (string | null)[] {
  const names = narasumberIds.map((id) => team.find((one) => one.id === id)?.name ?? id);
  const unit = unitNameOf(tx, unitId);
  return [names.length === 0 ? unit : `${unit}: ${names.join(', ')}`, answer];
}

function kept(
  { tx, reservation, context }: Opened,
  request: UnitRequest,
  action: string,
  notices: readonly NoticeDraft[],
): Result<UnitRequest, Refusal> {
  keepUnitRequest(tx, reservation.id, request);
  tellOf(tx, reservation, request, { action, notices }, context);
  return ok(request);
}

function opened<T>(
  house: House,
  doer: Doer,
  number: string,
  deed: (opened: Opened) => Result<T, Refusal>,
): Result<T, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    return deed({ tx, context, reservation, rows: unitRequestsOf(tx, reservation.id) });
  });
}

function knownUnits(tx: Tx, named: readonly string[]): string[] {
  const list = [...named];
  return tx
    .select({ id: units.id })
    .from(units)
    .where(or(inArray(units.id, list), inArray(units.name, list)))
    .all()
    .map(({ id }) => id);
}
