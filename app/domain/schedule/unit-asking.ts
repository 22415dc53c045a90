import type { Refusal } from '../decisions/decision.ts';
import { can } from '../people/permissions.ts';
import { ok, refuse, type Result } from '../result.ts';
import { hasPeopleOf, type UnitMember } from './unit-people.ts';
import { answered, unlessStale } from './unit-answer.ts';
import {
  type Asking,
  type Context,
  invalid,
  isStanding,
  mayBeAsked,
  type SeenAnswer,
  type UnitRequest,
} from './unit-request.ts';

/** Asks units for people. One that is asked already, or has named somebody, is not asked twice. */
export function askUnits(
  asking: Asking,
  standing: readonly UnitRequest[],
  wish: { readonly unitIds: readonly string[]; readonly message: string | null },
  context: Context,
): Result<readonly UnitRequest[], Refusal> {
  if (!can(context.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  if (!mayBeAsked(asking, context.now)) {
    return invalid('unitIds', 'Permohonan ini sudah tidak memerlukan narasumber dari unit.');
  }
  if (wish.unitIds.length === 0) return invalid('unitIds', 'Pilih sekurang-kurangnya satu unit.');
  return ok(questionsFor(standing, wish, context));
}

/** The questions that are not standing yet; who asks is not looked at. */
export function questionsFor(
  standing: readonly UnitRequest[],
  { unitIds, message }: { readonly unitIds: readonly string[]; readonly message: string | null },
  { actor, now, newId }: Context,
): UnitRequest[] {
  const asked = standing.filter(isStanding).map(({ unitId }) => unitId);
  return [...new Set(unitIds)]
    .filter((unitId) => !asked.includes(unitId))
    .map((unitId) => ({
      ...{ id: newId(), unitId, state: 'asked', message, askedAt: now, askedBy: actor.name },
      ...{ narasumberIds: [], answer: null, answeredAt: null, answeredBy: null },
    }));
}

/** Whom it named before the hour was decided, the plan does not have: the same question once more. */
export function askedAnew(
  request: UnitRequest,
  { actor, now }: Omit<Context, 'newId'>,
): UnitRequest {
  return {
    ...{ ...request, state: 'asked', askedAt: now, askedBy: actor.name },
    ...{ narasumberIds: [], answer: null, answeredAt: null, answeredBy: null },
  };
}

/** The secretariat takes its question back; a unit whose people are planned is not sent away by that. */
export function withdrawUnit(
  asking: Asking,
  request: UnitRequest,
  seen: SeenAnswer,
  team: readonly UnitMember[],
  context: Context,
): Result<UnitRequest, Refusal> {
  if (!can(context.actor, 'askUnit')) return refuse({ code: 'forbidden' });
  if (request.state === 'withdrawn') return ok(request);
  const fresh = unlessStale(request, seen);
  if (!fresh.ok) return fresh;
  if (!isStanding(request)) return invalid('tarik', 'Permintaan ini sudah dijawab.');
  if (hasPeopleOf(asking.plan, request.unitId, team)) {
    const message = 'Narasumber unit ini sudah terjadwal. Ganti penugasannya terlebih dahulu.';
    return invalid('tarik', message);
  }
  return ok(answered(request, { state: 'withdrawn', narasumberIds: [], answer: null }, context));
}
