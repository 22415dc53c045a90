import type { Tx } from '#db/client.server.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { toSecretariat } from '#app/domain/decisions/notice.ts';
import { reassigned } from '#app/domain/decisions/reassign.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import {
  questionOf,
  type SeenAnswer,
  type UnitRequest,
} from '#app/domain/schedule/unit-request.ts';
import { declineUnit, nameNarasumber } from '#app/domain/schedule/unit-answer.ts';
import { planWithNames } from '#app/domain/schedule/unit-people.ts';
import { everyMember, unitNameOf, unitRequestId } from '#app/queries/unit-requests.server.ts';
import { commit } from './commit.server.ts';
import type { Doer } from './decide.server.ts';
import { planFactsOf } from './facts.server.ts';
import type { House } from './house.server.ts';
import { kept, type Opened, opened } from './unit-requests.server.ts';

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
