import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor } from '#app/domain/people/roles.ts';
import type { HouseFacts } from '#app/domain/compliance/facts-of.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { disturbingRules, type FindingChange, impactOn } from '#app/domain/policy/impact.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { OPEN } from '#app/domain/reservation/status.ts';
import { openNumbers } from '#app/queries/policy-editions.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { type About, askedFacts, planFactsOf } from './facts.server.ts';
import type { House } from './house.server.ts';
import { asTimeLeftIt, look, type Looking } from './look.server.ts';

/** A request whose findings another edition would change. */
export interface TouchedRequest {
  readonly reservation: Reservation;
  readonly changes: readonly FindingChange[];
  /** Rules by which it could no longer be held as approved. */
  readonly disturbedBy: readonly RuleCode[];
}

export interface PolicyImpact {
  /** So many requests were weighed. */
  readonly weighed: number;
  readonly touched: readonly TouchedRequest[];
}

/** So many are weighed before others get their turn: some milliseconds. */
const AT_ONCE = 5;

/**
 * Weighs every request on its way under the rules in force and under those of a draft. Nothing is
 * written; between a few at a time the server answers others.
 */
export async function policyImpact(
  house: House,
  actor: Actor,
  draft: Pick<Policy, 'id' | 'effectiveFrom' | 'values' | 'basis'>,
): Promise<PolicyImpact> {
  const numbers = openNumbers(house.db);
  const touched: TouchedRequest[] = [];
  let weighed = 0;
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = look(house, actor, (looking) =>
      numbers.slice(from, from + AT_ONCE).flatMap((number) => weigh(looking, number, draft)),
    );
    weighed += some.length;
    touched.push(...some.filter(({ changes }) => changes.length > 0));
    await nextTurn();
  }
  return { weighed, touched };
}

/** One request as time has left it; none where it has ended meanwhile. */
function weigh(looking: Looking, number: string, draft: Policy): TouchedRequest[] {
  const { tx, context, reference } = looking;
  const found = loadReservation(tx, number);
  if (found === null) return [];
  const { reservation } = asTimeLeftIt(found, context);
  if (!OPEN.includes(reservation.status)) return [];
  const { now, calendar, policy } = context;
  const weighing = {
    ...{ reservation, now, calendar },
    house: readOnce((under) =>
      houseFacts({ tx, reference, reservation, context: { ...context, policy: under } }),
    ),
  };
  const changes = impactOn(weighing, policy, draft);
  const disturbedBy = disturbingRules(weighing, changes, draft.effectiveFrom);
  return [{ reservation, changes, disturbedBy }];
}

/** What the house knows is read anew only where the edition says how much of it is asked. */
function readOnce(read: (policy: Policy) => HouseFacts): (policy: Policy) => HouseFacts {
  const known = new Map<string, HouseFacts>();
  return (policy) => {
    const { repeatedViolations, slotMinutes } = policy.values;
    const key = `${repeatedViolations.months}/${slotMinutes}`;
    const facts = known.get(key) ?? read(policy);
    known.set(key, facts);
    return facts;
  };
}

function houseFacts(about: About) {
  const plan = about.reservation.offer?.plan ?? about.reservation.plan;
  return plan === null ? askedFacts(about, about.reservation) : planFactsOf(about, plan).house;
}
