import { blocking, evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Taken } from '../compliance/facts.ts';
import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import { type Plan, type Reservation, startOfPlan } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { DecisionContext, Refusal } from './decision.ts';

/** What the house knows about a plan, read inside the deciding transaction. */
export interface PlanFacts {
  readonly house: HouseFacts;
}

/** Rules that say that another request has the place. */
const TAKEN_CODES: readonly RuleCode[] = ['NARASUMBER_BUSY', 'ROOM_BUSY', 'DAILY_CAPACITY_REACHED'];

/** Is it about something that another request has? */
export function isTaken({ code }: Pick<Finding, 'code'>): boolean {
  return TAKEN_CODES.includes(code);
}

/**
 * Asks every rule of the approval about a plan. Something taken by another request is a conflict
 * that names it; any other blocking finding blocks.
 * @param concerns where given, only such findings can block (a change of people does not ask for the
 *   hour again)
 */
export function judgePlan(
  reservation: Reservation,
  plan: Plan,
  facts: PlanFacts,
  context: DecisionContext,
  concerns?: (finding: Finding) => boolean,
): Result<readonly Finding[], Refusal> {
  const { now, policy } = context;
  const findings = evaluate(
    factsOf(reservation, facts.house, { ...context, moment: 'approval', plan }),
    policy,
    reservation.waivers,
  );
  const stops = blocking(findings).filter(concerns ?? (() => true));
  if (stops.some(isTaken)) {
    return refuse({ code: 'conflict', conflicts: takenBy(stops, plan, facts), findings });
  }
  if (stops.length > 0) return refuse({ code: 'blocked', findings });
  return concerns === undefined ? stillAhead(plan, now, findings) : ok(findings);
}

/** The findings, where its hour has not begun yet. */
export function stillAhead(
  plan: Plan,
  now: DecisionContext['now'],
  findings: readonly Finding[],
): Result<readonly Finding[], Refusal> {
  if (startOfPlan(plan) > now) return ok(findings);
  const message = 'Waktu yang dipilih sudah lewat. Pilih waktu lain.';
  return refuse({ code: 'invalid', errors: [{ path: 'start', message }] });
}

function takenBy(stops: readonly Finding[], plan: Plan, { house }: PlanFacts): Taken[] {
  const { schedule } = house;
  if (schedule === undefined) return [];
  const full = stops.some(({ code }) => code === 'DAILY_CAPACITY_REACHED');
  const seats = plan.mode === 'tatapMuka' && full ? [...schedule.seats.values()].flat() : [];
  return [...schedule.busy, ...seats];
}
