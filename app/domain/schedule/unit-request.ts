import type { Instant } from '../calendar/instant.ts';
import type { DecisionContext, Refusal } from '../decisions/decision.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import type { Status } from '../reservation/status.ts';
import { refuse, type Result } from '../result.ts';
import type { UnitRequestState } from './assignment.ts';
import type { UnitMember } from './unit-people.ts';

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

export type Context = Pick<DecisionContext, 'actor' | 'now' | 'newId'>;

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

export function invalid(path: string, message: string): Result<never, Refusal> {
  return refuse({ code: 'invalid', errors: [{ path, message }] });
}
