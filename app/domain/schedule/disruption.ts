import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { dayOf } from '../calendar/zones.ts';
import { blocking } from '../compliance/evaluate.ts';
import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Plan, Reservation } from '../reservation/reservation.ts';
import { overlaps } from './conflicts.ts';

/** What can come between an appointment and its day after it was approved. */
export type DisruptionCause = 'closure' | 'holiday' | 'policy';

/**
 * `open` until somebody has dealt with it; `moved` once the appointment no longer stands in the
 * way, `kept` with a reason, `lifted` when the cause itself went away first.
 */
export type DisruptionState = 'open' | 'moved' | 'kept' | 'lifted';

/** What came between: a closure or an edition of the rules by its id, a holiday by its day. */
export interface Cause {
  readonly cause: DisruptionCause;
  readonly causeId: string;
}

/** A stretch in which the office, a room or a narasumber is not to be had; for one mode, or both. */
export interface ClosedStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly roomId: string | null;
  readonly narasumberId: string | null;
  readonly closes: MeetingMode | null;
}

/** Rules of the hour itself: what they say can change after an approval. */
const OF_THE_HOUR: Readonly<Record<DisruptionCause, readonly RuleCode[]>> = {
  closure: ['SLOT_CLOSED'],
  holiday: ['NON_WORKING_DAY'],
  policy: ['OUTSIDE_SERVICE_HOURS', 'NON_WORKING_DAY'],
};

/** Does a closure touch a plan: its hours, its mode, and what it takes? */
export function touches(closure: ClosedStretch, plan: Pick<Plan, 'mode' | 'sessions'>): boolean {
  const { from, to, roomId, narasumberId, closes } = closure;
  if (closes !== null && closes !== plan.mode) return false;
  return plan.sessions.some((session) => {
    if (!overlaps(session, { start: from, end: to })) return false;
    if (roomId !== null) return session.roomId === roomId;
    return narasumberId === null || session.narasumberIds.includes(narasumberId);
  });
}

/** Does any sitting of a plan fall on that WIB day? */
export function fallsOn(plan: Pick<Plan, 'sessions'>, day: LocalDate): boolean {
  return plan.sessions.some(({ start }) => dayOf(start) === day);
}

/**
 * The rule that stands in an appointment's way now because of such a cause; null where none does, or
 * where a person has let it pass already.
 * @param before what the rules said when nothing had come between yet; left out, nothing
 */
export function disturbedBy(
  cause: DisruptionCause,
  now: readonly Finding[],
  before: readonly Finding[] = [],
): RuleCode | null {
  const known = new Set(blocking(before).map(({ code }) => code));
  const found = blocking(now).find(
    ({ code }) => OF_THE_HOUR[cause].includes(code) && !known.has(code),
  );
  return found?.code ?? null;
}

/** Rules that speak of an hour and of who and what is to be had then. */
const OF_HOUR_AND_PLACE: readonly RuleCode[] = [
  ...(['SLOT_CLOSED', 'NON_WORKING_DAY', 'OUTSIDE_SERVICE_HOURS'] as const),
  ...(['DAILY_CAPACITY_REACHED', 'NARASUMBER_BUSY', 'ROOM_BUSY'] as const),
];

/** Could the appointment take place at the hour these findings speak of, whatever else is said of it? */
export function hourFits(findings: readonly Finding[]): boolean {
  return !blocking(findings).some(({ code }) => OF_HOUR_AND_PLACE.includes(code));
}

/** What can be done about a disturbed appointment, in the order in which it is offered. */
export const HANDLINGS = ['move', 'reassign', 'video', 'keep', 'ask', 'cancel'] as const;
export type Handling = (typeof HANDLINGS)[number];

/**
 * Which ways out fit: somebody or something else only helps where one narasumber or one room is not to be
 * had, video only where the place is the trouble (nobody confers by video with somebody who is away, nor
 * on a day off).
 */
export function handlingsOf(
  mode: MeetingMode,
  closure: Pick<ClosedStretch, 'roomId' | 'narasumberId' | 'closes'> | null,
): Handling[] {
  const isOfOne = closure !== null && (closure.roomId !== null || closure.narasumberId !== null);
  const isOfPlace = closure !== null && (closure.roomId !== null || closure.closes === 'tatapMuka');
  return HANDLINGS.filter((handling) => {
    if (handling === 'reassign') return isOfOne;
    return handling !== 'video' || (mode === 'tatapMuka' && isOfPlace);
  });
}

/**
 * What becomes of an open disruption when its request is decided about; null where it stays open.
 * @param stillTouched whether the cause still touches the plan as it is now
 */
export function outcomeOf(
  { status }: Pick<Reservation, 'status'>,
  stillTouched: boolean,
): 'moved' | 'kept' | null {
  // Whoever is let in all the same is served all the same.
  if (status === 'arrived' || status === 'inProgress' || status === 'completed') return 'kept';
  return status === 'approved' && stillTouched ? null : 'moved';
}
