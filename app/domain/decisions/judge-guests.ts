import { evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { Finding } from '../compliance/rule.ts';
import { isStaff } from '../people/roles.ts';
import { stepOfFinding } from '../reservation/finding-step.ts';
import type { Reservation } from '../reservation/reservation.ts';
import type { DecisionContext } from './decision.ts';

/**
 * What the rules of the submission say of the guests. What only warns where staff enter a request
 * blocks once it is approved: no later decision would ask again.
 */
export function judgeGuests(
  reservation: Reservation,
  { house }: { readonly house: HouseFacts },
  context: DecisionContext,
): Finding[] {
  const { status, plan, mode } = reservation;
  const judged = {
    ...reservation,
    mode: plan?.mode ?? mode,
    enteredByStaff: isStaff(context.actor.role) && status !== 'approved',
  };
  const facts = factsOf(judged, house, { ...context, moment: 'submission' });
  const findings = evaluate(facts, context.policy, reservation.waivers);
  return findings.filter(({ code }) => stepOfFinding(code) === 'guests');
}
