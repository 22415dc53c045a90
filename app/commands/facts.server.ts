import { officeFaults } from '#app/domain/compliance/office-fault.ts';
import type { HouseFacts } from '#app/domain/compliance/facts-of.ts';
import { preferredSlots } from '#app/domain/compliance/facts-of.ts';
import type { CheckInFacts } from '#app/domain/decisions/check-in.ts';
import type { PlanFacts } from '#app/domain/decisions/judge-plan.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { plannedStart, type Plan, type Reservation } from '#app/domain/reservation/reservation.ts';
import { historyFacts } from '#app/queries/history-facts.server.ts';
import {
  assignmentFacts,
  askedScheduleFacts,
  scheduleFacts,
} from '#app/queries/plan-facts.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { lastOwnMove, lettersFailed } from '#app/queries/office-conduct.server.ts';
import type { Loaded } from './decide.server.ts';

type Reading = Pick<Loaded, 'tx' | 'context' | 'reference'>;

/** A request, and what it is held against. */
export type About = Reading & Pick<Loaded, 'reservation'>;

type Asked = Pick<Reservation, 'id' | 'office' | 'topics' | 'letter' | 'preferences'>;

/** For what is asked: the office's history, and the schedule of the asked days. */
export function askedFacts(
  { tx, context, reference }: Reading,
  asked: Asked,
  scope: 'all' | 'schedule' = 'all',
): HouseFacts {
  return {
    zone: zoneOf(reference, asked.office.regionCode),
    schedule: askedScheduleFacts(tx, asked.id, preferredSlots(asked, context.policy), context.now),
    ...(scope === 'all' && { history: historyFacts(tx, asked, context) }),
  };
}

/** For what concerns the request alone. */
export function zoneFacts({ reference, reservation }: About): HouseFacts {
  return { zone: zoneOf(reference, reservation.office.regionCode) };
}

/** For the review: what the records say of requester and letter. */
export function reviewFacts({ tx, context, reference, reservation }: About): HouseFacts {
  return {
    zone: zoneOf(reference, reservation.office.regionCode),
    history: historyFacts(tx, reservation, context),
  };
}

/** For a decision on a plan: history, schedule and who is assigned; nothing where there is no plan. */
export function planFactsOf(loaded: About, plan: Plan | null): PlanFacts {
  const { tx, reservation, context } = loaded;
  const house = reviewFacts(loaded);
  if (plan === null) return { house };
  return {
    house: {
      ...house,
      schedule: scheduleFacts(tx, reservation.id, plan, context.now),
      assignment: assignmentFacts(tx, plan),
    },
  };
}

/** For the door: whether the office itself was at fault, and what is recorded already. */
export function doorFacts({ tx, reservation, context, reference }: About): CheckInFacts {
  return {
    house: {
      zone: zoneOf(reference, reservation.office.regionCode),
      officeAtFault: isOfficeAtFault({ tx, context, reference }, reservation),
    },
    violations: countingViolations(tx, reservation.id),
  };
}

/** Did the house itself cause it ({@link officeFaults})? Then the pemda is not to blame. */
export function isOfficeAtFault({ tx, context }: Reading, reservation: Reservation): boolean {
  const start = plannedStart(reservation);
  const visit = start ?? context.now;
  const conduct = {
    promiseLapsed: promiseOf(reservation, visit, context.policy, context.calendar).overdue,
    noticeFailed: lettersFailed(tx, reservation.id),
    move: lastOwnMove(tx, reservation.id),
  };
  return officeFaults(conduct, start, context).length > 0;
}
