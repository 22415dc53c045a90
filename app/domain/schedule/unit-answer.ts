import type { FieldError, Refusal } from '../decisions/decision.ts';
import { can } from '../people/permissions.ts';
import { ok, refuse, type Result } from '../result.ts';
import { hasPeopleOf, type UnitMember } from './unit-people.ts';
import {
  type Asking,
  type Context,
  invalid,
  isStanding,
  mayBeAnswered,
  type SeenAnswer,
  type UnitRequest,
} from './unit-request.ts';

/** The unit names its people, or others in their place. The same names once more change nothing. */
export function nameNarasumber(
  asking: Asking,
  request: UnitRequest,
  input: {
    readonly seen: SeenAnswer;
    readonly narasumberIds: readonly string[];
    readonly answer: string | null;
  },
  team: readonly UnitMember[],
  context: Context,
): Result<UnitRequest, Refusal> {
  const narasumberIds = [...new Set(input.narasumberIds)];
  const fits = answerable(asking, request, context);
  if (!fits.ok) return fits;
  if (isStanding(request) && sameNames(request.narasumberIds, narasumberIds)) {
    if (narasumberIds.length > 0 && request.answer === input.answer) return ok(request);
  }
  const fresh = unlessStale(request, input.seen);
  if (!fresh.ok) return fresh;
  if (!isStanding(request)) {
    return invalid(
      'narasumberIds',
      'Permintaan ini sudah dijawab. Sekretariat dapat meminta lagi.',
    );
  }
  if (narasumberIds.length === 0) {
    return invalid('narasumberIds', 'Pilih sekurang-kurangnya satu narasumber.');
  }
  const own = team.filter(({ unitId }) => unitId === request.unitId);
  const errors = narasumberIds.flatMap((id): FieldError[] => {
    const person = own.find((one) => one.id === id);
    const kept = request.narasumberIds.includes(id);
    if (person !== undefined && (!person.retired || kept)) return [];
    const message = 'Narasumber ini bukan dari unit Anda, atau sudah tidak aktif.';
    return [{ path: 'narasumberIds', message }];
  });
  if (errors.length > 0) return refuse({ code: 'invalid', errors: errors.slice(0, 1) });
  const state = request.state === 'asked' ? 'named' : 'substituted';
  return ok(answered(request, { state, narasumberIds, answer: input.answer }, context));
}

/** The unit cannot send anybody, and says why. Once its people stand in the plan it names others. */
export function declineUnit(
  asking: Asking,
  request: UnitRequest,
  input: { readonly seen: SeenAnswer; readonly reason: string },
  team: readonly UnitMember[],
  context: Context,
): Result<UnitRequest, Refusal> {
  const fits = answerable(asking, request, context);
  if (!fits.ok) return fits;
  if (request.state === 'declined' && request.answer === input.reason) return ok(request);
  const fresh = unlessStale(request, input.seen);
  if (!fresh.ok) return fresh;
  if (!isStanding(request)) return invalid('reason', 'Permintaan ini sudah dijawab.');
  if (hasPeopleOf(asking.plan, request.unitId, team)) {
    const message =
      'Narasumber unit ini sudah terjadwal. Tunjuk penggantinya, atau hubungi Sekretariat.';
    return invalid('reason', message);
  }
  const given = { state: 'declined', narasumberIds: [], answer: input.reason } as const;
  return ok(answered(request, given, context));
}

/** May this person answer it: a coordinator for their own unit only, another's question is not there. */
function answerable(
  asking: Asking,
  { unitId }: UnitRequest,
  { actor }: Context,
): Result<null, Refusal> {
  if (!can(actor, 'answerUnit')) return refuse({ code: 'forbidden' });
  if (actor.unitId !== unitId) return refuse({ code: 'not-found' });
  if (mayBeAnswered(asking)) return ok(null);
  return invalid('narasumberIds', 'Permohonan ini sudah berakhir; jawaban tidak diperlukan lagi.');
}

/** Refuses where somebody was first. */
export function unlessStale(request: UnitRequest, seen: SeenAnswer): Result<null, Refusal> {
  if (request.state === seen.state && request.answeredAt === seen.answeredAt) return ok(null);
  return refuse({
    code: 'stale',
    decidedBy: request.answeredBy ?? request.askedBy,
    decidedAt: request.answeredAt ?? request.askedAt,
  });
}

/** The question with its answer. */
export function answered(
  request: UnitRequest,
  given: Pick<UnitRequest, 'state' | 'narasumberIds' | 'answer'>,
  { now, actor }: Context,
): UnitRequest {
  return { ...request, ...given, answeredAt: now, answeredBy: actor.name };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
