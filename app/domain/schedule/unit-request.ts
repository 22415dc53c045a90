import type { Instant } from '../calendar/instant.ts';
import type { DecisionContext, FieldError, Refusal } from '../decisions/decision.ts';
import { can } from '../people/permissions.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import type { Status } from '../reservation/status.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitRequestState } from './assignment.ts';
import { hasPeopleOf, type UnitMember } from './unit-people.ts';

/** A unit that was asked for people, and what it has answered. */
export interface UnitRequest {
  readonly id: string;
  readonly unitId: string;
  readonly state: UnitRequestState;
  readonly message: string | null;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly narasumberIds: readonly string[];
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
}

/** Which state of the question a person saw; another one means that somebody was first. */
export interface SeenAnswer {
  readonly state: UnitRequestState;
  readonly answeredAt: Instant | null;
}

/** What a decision on a question needs to know of the request it belongs to. */
export type Asking = Pick<Reservation, 'status' | 'plan' | 'decidedBy' | 'decidedAt'>;

type Context = Pick<DecisionContext, 'actor' | 'now' | 'newId'>;

const ASKABLE: readonly Status[] = [
  ...(['submitted', 'inReview', 'returned', 'verified'] as const),
  ...(['offered', 'onHold', 'approved'] as const),
];

/** People may still be named, and changed, while the consultation goes on. */
const ANSWERABLE: readonly Status[] = [...ASKABLE, 'arrived', 'inProgress'];

const STANDING: readonly UnitRequestState[] = ['asked', 'named', 'substituted'];

/** Does the question, or the answer to it, still hold? */
export function isStanding({ state }: Pick<UnitRequest, 'state'>): boolean {
  return STANDING.includes(state);
}

/** May a unit be asked for this request now? An approved one only before it begins. */
export function mayBeAsked({ status, plan }: Asking, now: Instant): boolean {
  if (!ASKABLE.includes(status)) return false;
  const start = plannedStart({ plan });
  return status !== 'approved' || start === null || start > now;
}

/** Is there still something to answer? */
export function mayBeAnswered({ status }: Pick<Asking, 'status'>): boolean {
  return ANSWERABLE.includes(status);
}

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

/**
 * The question a unit answers: the one that stands, else the last one. A unit that is planned without
 * having been asked speaks for its people all the same; null where it has nothing to do with it.
 */
export function questionOf(
  { plan, decidedAt, decidedBy }: Asking,
  rows: readonly UnitRequest[],
  unitId: string,
  team: readonly UnitMember[],
  newId: () => string,
): UnitRequest | null {
  const own = rows.filter((row) => row.unitId === unitId);
  const known = own.find(isStanding) ?? own.at(-1);
  if (known !== undefined && isStanding(known)) return known;
  const sessions = (plan?.sessions ?? []).filter(({ unitIds }) => unitIds.includes(unitId));
  if (sessions.length === 0) return known ?? null;
  const ofUnit = new Set(team.filter((one) => one.unitId === unitId).map(({ id }) => id));
  const people = sessions.flatMap((one) => one.narasumberIds).filter((id) => ofUnit.has(id));
  return {
    ...{ id: newId(), unitId, state: people.length === 0 ? 'asked' : 'named', message: null },
    ...{ askedAt: decidedAt, askedBy: decidedBy, narasumberIds: [...new Set(people)] },
    ...{ answer: null, answeredAt: null, answeredBy: null },
  };
}

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

function unlessStale(request: UnitRequest, seen: SeenAnswer): Result<null, Refusal> {
  if (request.state === seen.state && request.answeredAt === seen.answeredAt) return ok(null);
  return refuse({
    code: 'stale',
    decidedBy: request.answeredBy ?? request.askedBy,
    decidedAt: request.answeredAt ?? request.askedAt,
  });
}

function answered(
  request: UnitRequest,
  given: Pick<UnitRequest, 'state' | 'narasumberIds' | 'answer'>,
  { now, actor }: Context,
): UnitRequest {
  return { ...request, ...given, answeredAt: now, answeredBy: actor.name };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

function invalid(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
